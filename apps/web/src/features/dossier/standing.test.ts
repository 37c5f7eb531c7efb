import { expect, it } from 'vitest';
import type { Ticket } from './dossier.queries.ts';
import { countStandings, standingOf } from './standing.ts';

const NOW = Date.parse('2026-11-19T03:24:00.000Z');

const aTicket = (state: Ticket['state'], clock: Partial<Ticket['clock']> = {}): Pick<Ticket, 'state' | 'clock'> => ({
  state,
  clock: {
    kind: 'answer',
    cycle: 1,
    run: 1,
    state: 'running',
    startedAt: '2026-11-19T01:00:00.000Z',
    dueAt: '2026-11-20T01:00:00.000Z',
    remainingWorkingMinutes: 336,
    isWorkingTimeNow: true,
    nextChangeAt: '2026-11-19T04:30:00.000Z',
    asOf: '2026-11-19T03:20:00.000Z',
    ...clock,
  },
});

it.each([
  ['a new question', aTicket('received'), 'working'],
  ['a text in review', aTicket('in_review'), 'working'],
  [
    'one past its due',
    aTicket('in_progress', { dueAt: '2026-11-19T03:00:00.000Z', state: 'breached', remainingWorkingMinutes: -24 }),
    'overdue',
  ],
  [
    'one that passes its due before the next reading',
    aTicket('received', { dueAt: '2026-11-19T03:22:00.000Z', remainingWorkingMinutes: 2 }),
    'overdue',
  ],
  ['one that waits for the commune', aTicket('waiting_requester', { state: 'paused' }), 'waiting'],
  ['an answered one', aTicket('answered', { state: 'met', stoppedAt: '2026-11-19T02:00:00.000Z' }), 'done'],
  ['one answered too late', aTicket('closed', { state: 'breached', stoppedAt: '2026-11-19T02:00:00.000Z' }), 'done'],
  [
    'one referred to another authority',
    aTicket('referred', { state: 'met', stoppedAt: '2026-11-19T02:00:00.000Z' }),
    'done',
  ],
  ['one asked back on', aTicket('answered', { kind: 'follow_up' }), 'working'],
  [
    'one whose asking back was answered',
    aTicket('answered', { kind: 'follow_up', state: 'met', stoppedAt: '2026-11-19T02:00:00.000Z' }),
    'done',
  ],
  ['a withdrawn one', aTicket('withdrawn', { state: 'void' }), 'withdrawn'],
] as const)('%s', (_, ticket, standing) => {
  expect(standingOf(ticket, NOW)).toBe(standing);
});

it('counts every standing, also those that nobody has', () => {
  expect(countStandings(['done', 'done', 'waiting'])).toEqual({
    overdue: 0,
    working: 0,
    waiting: 1,
    done: 2,
    withdrawn: 0,
  });
});
