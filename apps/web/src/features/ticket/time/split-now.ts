import type { ClockDetail, TimeSplit } from '../ticket.queries.ts';

/**
 * A split as it stands at `now` (server time): the stay that lasts goes on growing while it is working time, until the clock's next
 * change, when all of it is read again.
 */
export const splitNow = (split: TimeSplit, clock: ClockDetail, now: number): TimeSplit => {
  const last = split.segments.at(-1);
  // A stay without a whole minute yet is not among the segments: nothing of what is shown grows then.
  if (!last || last.to !== split.to || clock.stoppedAt || clock.voidedAt || !clock.isWorkingTimeNow) return split;
  const until = clock.nextChangeAt === null ? now : Math.min(now, Date.parse(clock.nextChangeAt));
  const grown = Math.floor((until - Date.parse(clock.asOf)) / 60_000);
  if (grown <= 0) return split;
  const to = new Date(until).toISOString();
  return {
    ...split,
    to,
    totalMinutes: split.totalMinutes + grown,
    segments: [...split.segments.slice(0, -1), { ...last, to, minutes: last.minutes + grown }],
  };
};
