import { tickClockView } from '@caunoi/sla/clock-tick';
import { countdownState } from '@caunoi/sla/duration-text';
import { clockViewOf } from '../../lib/clock-view.ts';
import type { Ticket } from './dossier.queries.ts';

/** Where a question of a dossier stands, for whoever follows all of it. In the order of the filter. */
export const STANDINGS = ['overdue', 'working', 'waiting', 'done', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

const DONE: readonly Ticket['state'][] = ['answered', 'closed', 'referred'];

/** `now` is the server's time in milliseconds: a clock passes its due between two readings. */
export const standingOf = ({ state, clock }: Pick<Ticket, 'state' | 'clock'>, now: number): Standing => {
  if (state === 'withdrawn') return 'withdrawn';
  // Asked back: answered, and yet something is owed again.
  if (DONE.includes(state) && clock.kind !== 'follow_up') return 'done';
  if (state === 'waiting_requester') return 'waiting';
  const counted = countdownState(tickClockView(clockViewOf(clock), now));
  if (counted === 'overdue') return 'overdue';
  return DONE.includes(state) && (counted === 'ok' || counted === 'oklate') ? 'done' : 'working';
};

export const countStandings = (standings: readonly Standing[]): Record<Standing, number> => {
  const counts: Record<Standing, number> = { overdue: 0, working: 0, waiting: 0, done: 0, withdrawn: 0 };
  for (const standing of standings) counts[standing] += 1;
  return counts;
};
