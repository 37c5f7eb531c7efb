import type { WorkingCalendar } from '@caunoi/sla/calendar';
import { isWorkingTime, nextChange } from '@caunoi/sla/working-time';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Vietnam's wall clock, UTC+7 all year. */
const OFFSET = 7 * 60 * MINUTE;
/** What is not urgent waits for what comes right behind it, so that both go out as one mail. */
export const GATHERING_MS = 30_000;
/** Whose quiet hours leave nothing of the working day gets it when they end. */
const TRIES = 12;

/** Local times of the day, `HH:MM`; `from` after `to` goes over midnight, both the same means none. */
export type QuietHours = { from: string; to: string };

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** When the quiet hours that `at` lies in are over; null outside them. */
function endOfQuiet({ from, to }: QuietHours, at: number): number | null {
  const [start, end] = [minutesOf(from) * MINUTE, minutesOf(to) * MINUTE];
  const time = (at + OFFSET) % DAY;
  const midnight = at - time;
  if (start === end) return null;
  if (start < end) return time >= start && time < end ? midnight + end : null;
  if (time < end) return midnight + end;
  return time >= start ? midnight + DAY + end : null;
}

/**
 * The earliest instant at which a person may be written to. What is urgent waits for the end of their quiet hours only; the rest for
 * working time as well.
 */
export function notBefore(now: Date, urgent: boolean, quiet: QuietHours, calendar: WorkingCalendar): Date {
  if (urgent) return new Date(endOfQuiet(quiet, now.getTime()) ?? now.getTime());
  let at = now.getTime() + GATHERING_MS;
  for (let i = 0; i < TRIES; i += 1) {
    const opening = isWorkingTime(calendar, at) ? at : (nextChange(calendar, at) ?? at);
    const end = endOfQuiet(quiet, opening);
    if (end === null) return new Date(opening);
    at = end;
  }
  const first = now.getTime() + GATHERING_MS;
  return new Date(endOfQuiet(quiet, first) ?? first);
}
