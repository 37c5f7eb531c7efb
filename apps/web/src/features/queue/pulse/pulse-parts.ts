import { tickClockView } from '@caunoi/sla/clock-tick';
import { clockViewOf } from '../../../lib/clock-view.ts';
import type { Ticket } from '../queue.queries.ts';
import type { View } from '../queue-search.ts';

/** What a figure of the pulse counts. */
export type PulsePart = 'overdue' | 'soon' | 'today' | 'paused' | 'answered';

/** The view in which that part lies. */
export const VIEW_OF: Record<PulsePart, View> = {
  overdue: 'open',
  soon: 'open',
  today: 'open',
  paused: 'waiting',
  answered: 'answered',
};

const SOON_MINUTES = 120;

/** The first ticket of that part, in a list sorted by due. */
export const firstOf = (part: PulsePart, tickets: readonly Ticket[], now: number): Ticket | undefined =>
  tickets.find(({ clock }) => {
    const view = tickClockView(clockViewOf(clock), now);
    if (part === 'overdue') return view.state === 'breached';
    if (part === 'soon') return view.state === 'running' && view.remainingWorkingMinutes <= SOON_MINUTES;
    if (part === 'today') return view.state === 'running';
    return true;
  });
