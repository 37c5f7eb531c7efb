import type { Clock } from '../../db/generated/client.ts';
import type { TicketState } from '../../db/generated/enums.ts';

export type QueuePlace = { queueRank: 0 | 1 | 2; queueAt: Date };

const ENDED: readonly TicketState[] = ['closed', 'withdrawn'];
/** The clocks that keep a ticket in the queue: what a requester still waits for. */
const WAITED_FOR = ['answer', 'follow_up', 'confirmation'];

/**
 * Where a ticket stands in every queue (sla.md, "Queue order"): running and breached by due, then paused by when it was paused, then
 * done by when. Stored, because a keyset page needs an indexed order; recomputed at every transition. A merged ticket keeps the place of
 * its own clock, since its commune still waits; staff find it under its survivor, whose `clocks` are those of all it carries.
 */
export function queuePlace(
  state: TicketState,
  clocks: readonly Pick<Clock, 'kind' | 'dueAt' | 'pausedAt' | 'stoppedAt' | 'voidedAt'>[],
  at: Date,
): QueuePlace {
  const open = clocks.filter((clock) => WAITED_FOR.includes(clock.kind) && !clock.stoppedAt && !clock.voidedAt);
  if (ENDED.includes(state) || open.length === 0) return { queueRank: 2, queueAt: at };
  const counting = open.filter((clock) => !clock.pausedAt || clock.pausedAt > clock.dueAt); // paused after its breach: still breached
  if (counting.length > 0)
    return { queueRank: 0, queueAt: new Date(Math.min(...counting.map((clock) => clock.dueAt.getTime()))) };
  const paused = open.flatMap((clock) => (clock.pausedAt ? [clock.pausedAt.getTime()] : []));
  return { queueRank: 1, queueAt: new Date(Math.min(...paused)) };
}
