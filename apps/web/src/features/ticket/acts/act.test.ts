import { describe, expect, it } from 'vitest';
import type { Ticket } from '../ticket.queries.ts';
import { abilityOf, actsOf } from './act.ts';

const askers = [
  'handOver',
  'correctRoute',
  'consult',
  'split',
  'askClarification',
  'assign',
  'return',
  'transfer',
  'refer',
  'approve',
  'merge',
  'unmerge',
  'setUrgency',
  'correctReceivedAt',
] as const;
const commune = Object.fromEntries(askers.map((ability) => [ability, 'not-your-role'])) as Ticket['cannot'];

describe('actsOf', () => {
  it('offers a reply while the question is open, asking back once it is answered', () => {
    expect(actsOf({ state: 'waiting_requester', cannot: commune })).toEqual(['reply', 'accept', 'reopen', 'withdraw']);
    expect(actsOf({ state: 'answered', cannot: commune })).toEqual(['askBack', 'accept', 'reopen', 'withdraw']);
  });

  it('offers to merge, and to part what is merged', () => {
    const official: Ticket['cannot'] = { ...commune, merge: undefined, unmerge: 'wrong-state' };
    expect(actsOf({ state: 'received', cannot: official })).toContain('merge');
    expect(actsOf({ state: 'received', cannot: official })).not.toContain('unmerge');
    expect(actsOf({ state: 'merged', cannot: { ...commune, merge: 'wrong-state', unmerge: undefined } })).toContain(
      'unmerge',
    );
  });

  it('keeps what is only impossible now, to tell why', () => {
    expect(actsOf({ state: 'received', cannot: { ...commune, accept: 'wrong-state' } })).toContain('accept');
  });
});

describe('abilityOf', () => {
  it('takes returning a text for a part of approving', () => {
    expect(abilityOf('returnAnswer')).toBe('approve');
    expect(abilityOf('handOver')).toBe('handOver');
  });
});
