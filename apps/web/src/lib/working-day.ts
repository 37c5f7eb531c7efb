const DAY_MS = 86_400_000;
/** The country has one time zone and no summer time. */
const OFFSET = '+07:00';
const OFFSET_MS = 7 * 3_600_000;

export const CLOSING_TIME = '17:00';

/**
 * YYYY-MM-DD in Vietnam of the `count`-th working day after the day of `now`. A first proposal for a date field: it
 * knows weekends, but no holidays, whose calendar the web app does not carry.
 */
export const workingDayAfter = (now: number, count: number): string => {
  let at = now + OFFSET_MS;
  for (let left = count; left > 0; ) {
    at += DAY_MS;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10);
};

/** The day and the time of day of an instant in Vietnam, as fields have them. */
export const localMoment = (instant: string): { day: string; time: string } => {
  const local = new Date(Date.parse(instant) + OFFSET_MS).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
};

/** The instant of a day and a time of day in Vietnam; null when they are none. */
export const instantOf = (day: string, time: string): string | null => {
  const at = Date.parse(`${day}T${time}:00${OFFSET}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};
