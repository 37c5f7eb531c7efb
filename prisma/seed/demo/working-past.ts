import type { WorkingCalendar } from '../../../packages/sla/src/calendar.ts';
import { workingIntervals } from '../../../packages/sla/src/working-time.ts';

const SECOND = 1_000;
const MINUTE = 60_000;
/** More than the demo world reaches back, with the longest holiday in it. */
export const LOOK_BACK_MS = 45 * 86_400_000;

/** People do not act on the full minute; less than one, so that the order of whole minutes stays. */
const oddSeconds = (minutes: number): number => ((minutes * 37) % 50) * SECOND;

/** The instant at which working time had `minutes` to go until `now`: a world that starts at night or at Tết is as busy as on a Monday. */
export const workingPast = (calendar: WorkingCalendar, now: Date): ((minutes: number) => Date) => {
  const intervals = workingIntervals(calendar, now.getTime() - LOOK_BACK_MS, now).toReversed();
  return (minutes) => {
    let left = minutes * MINUTE + oddSeconds(minutes);
    for (const { from, to } of intervals) {
      // the instant of opening belongs to working time, that of closing no more
      if (left <= to - from) return new Date(to - left);
      left -= to - from;
    }
    throw new RangeError(`${minutes} working minutes ago is further back than the demo world reaches`);
  };
};
