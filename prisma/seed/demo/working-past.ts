import type { WorkingCalendar } from '../../../packages/sla/src/calendar.ts';
import { workingIntervals } from '../../../packages/sla/src/working-time.ts';

const MINUTE = 60_000;
/** More than the demo world reaches back, with the longest holiday in it. */
const LOOK_BACK_MS = 90 * 86_400_000;

/** The instant at which working time had `minutes` to go until `now`: a world that starts at night or at Tết is as busy as on a Monday. */
export const workingPast = (calendar: WorkingCalendar, now: Date): ((minutes: number) => Date) => {
  const intervals = workingIntervals(calendar, now.getTime() - LOOK_BACK_MS, now).toReversed();
  return (minutes) => {
    let left = minutes * MINUTE;
    for (const { from, to } of intervals) {
      // strictly inside: the instant at which an interval opens is the closing of the one before
      if (left < to - from) return new Date(to - left);
      left -= to - from;
    }
    throw new RangeError(`${minutes} working minutes ago is further back than the demo world reaches`);
  };
};
