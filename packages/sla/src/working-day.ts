import type { WorkingCalendar } from './calendar.ts';
import { HorizonError, SEARCH_HORIZON_DAYS, toInstant } from './horizon.ts';
import { DAY, formatDate, MINUTE } from './local-time.ts';
import { BLOCK, offsetAt, offsetPeriods } from './zone-offsets.ts';

/** Number of the local day (days since 1970-01-01) an instant falls on in the calendar's zone. */
export const localDayOf = (calendar: WorkingCalendar, at: Date | number): number => {
  const instant = toInstant(at);
  return Math.floor((instant + offsetAt(calendar.zone, instant)) / DAY);
};

/** Whether anybody works on the local day of an instant, at whatever hour. */
export const isWorkingDay = (calendar: WorkingCalendar, at: Date | number): boolean =>
  calendar.openingsOn(localDayOf(calendar, at)).length > 0;

/** The next `count` working days (YYYY-MM-DD) after the day of `from`; fewer where three years have not so many. */
export const workingDaysAfter = (calendar: WorkingCalendar, from: Date | number, count: number): readonly string[] => {
  const dayZero = localDayOf(calendar, from);
  const days: string[] = [];
  for (let day = dayZero + 1; days.length < count && day <= dayZero + SEARCH_HORIZON_DAYS; day++)
    if (calendar.openingsOn(day).length > 0) days.push(formatDate(day));
  return days;
};

/** The instant a local day closes for good; null when it never opens. */
const closingOf = (calendar: WorkingCalendar, dayNumber: number): number | null => {
  const openings = calendar.openingsOn(dayNumber);
  let closing: number | null = null;
  if (openings.length === 0) return closing;
  // Local days reach at most 14 hours before and 12 after the UTC day of the same number.
  for (
    let index = Math.floor(((dayNumber - 1) * DAY) / BLOCK);
    index <= Math.floor(((dayNumber + 2) * DAY) / BLOCK);
    index++
  ) {
    for (const { from, to, offset } of offsetPeriods(calendar.zone, index)) {
      for (const [open, close] of openings) {
        const end = Math.min(dayNumber * DAY - offset + close * MINUTE, to);
        if (end > Math.max(dayNumber * DAY - offset + open * MINUTE, from)) closing = Math.max(closing ?? end, end);
      }
    }
  }
  return closing;
};

/**
 * Closing time (epoch ms) of the `days`-th working day after the day of `from`, which is day zero. With 0 days it is the closing of
 * that day itself, or of the next working day when it has closed already or never opens. Throws HorizonError past three years.
 */
export const endOfWorkingDay = (calendar: WorkingCalendar, from: Date | number, days: number): number => {
  const start = toInstant(from);
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`working days must be a whole number, not ${days}`);
  const dayZero = localDayOf(calendar, start);
  const today = days === 0 ? closingOf(calendar, dayZero) : null;
  if (today !== null && today > start) return today;
  let left = Math.max(1, days);
  for (let day = dayZero + 1; day <= dayZero + SEARCH_HORIZON_DAYS; day++) {
    const closing = closingOf(calendar, day);
    if (closing !== null && --left === 0) return closing;
  }
  throw new HorizonError(
    `${days} working days do not end within ${SEARCH_HORIZON_DAYS} days of ${new Date(start).toISOString()}`,
  );
};
