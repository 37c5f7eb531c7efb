import { describe, expect, it } from 'vitest';
import type { Ticket } from '../ticket.queries.ts';
import { abilityOf, actsOf } from './act.ts';

const askers = ['handOver', 'askClarification', 'assign', 'return', 'transfer', 'refer', 'approve'] as const;
const commune = Object.fromEntries(askers.map((ability) => [ability, 'not-your-role'])) as Ticket['cannot'];

describe('actsOf', () => {
  it('offers a reply while the question is open, asking back once it is answered', () => {
    expect(actsOf({ state: 'waiting_requester', cannot: commune })).toEqual(['reply', 'accept', 'reopen', 'withdraw']);
    expect(actsOf({ state: 'answered', cannot: commune })).toEqual(['askBack', 'accept', 'reopen', 'withdraw']);
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
