/** Durations in milliseconds; a local day is numbered from 1970-01-01 so that calendars need only integers. */
export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const MINUTES_A_DAY = 1_440;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Index into `weekdays` of a day number; 1970-01-01 was a Thursday. */
export const weekdayIndex = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7;

/** Minutes after midnight of `HH:MM`, `24:00` being the end of the day; undefined for anything else. */
export const parseTimeOfDay = (text: string): number | undefined => {
  if (text === '24:00') return MINUTES_A_DAY;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) : undefined;
};

/** Day number of `YYYY-MM-DD`; undefined when there is no such day, 29 February of a common year included. */
export const parseDate = (text: string): number | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(at)) return undefined;
  return formatDate(at / DAY) === text ? at / DAY : undefined;
};

export const formatDate = (dayNumber: number): string => new Date(dayNumber * DAY).toISOString().slice(0, 10);

export const formatTimeOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
