import { addDays } from '../../../lib/local-day.ts';
import type { Day, Hours, Weekday, Weekly } from '../calendars.queries.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];

/** How a date looks: an exception, a working day, or one of the week on which nobody works. */
export type Look = 'working' | 'off' | Day['kind'];
export type ResolvedDay = { date: string; look: Look; entry: Day | null; hours: Hours };

const DAY_MS = 86_400_000;
const STRENGTH = { holiday: 0, make_up: 1, closure: 2 } as const;

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** 0 is Monday. */
export const weekdayOf = (date: string): number => (new Date(at(date)).getUTCDay() + 6) % 7;

/** Dates from one to another, both included; at most a year, so that a slip of the pen does not freeze the page. */
export const datesBetween = (from: string, to: string): string[] => {
  const count = Math.min(366, Math.max(0, Math.round((at(to) - at(from)) / DAY_MS) + 1));
  return Array.from({ length: Number.isNaN(count) ? 0 : count }, (_, index) => addDays(from, index));
};

export const daysOfMonth = (year: number, month: number): string[] => {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => addDays(first, index));
};

/** Of several entries of a date the strongest is shown: closure over make-up day over holiday over the week. */
export const resolver = (days: readonly Day[], weekly: Weekly): ((date: string) => ResolvedDay) => {
  const strongest = new Map<string, Day>();
  for (const day of days) {
    const known = strongest.get(day.date);
    if (!known || STRENGTH[day.kind] >= STRENGTH[known.kind]) strongest.set(day.date, day);
  }
  return (date) => {
    const entry = strongest.get(date) ?? null;
    const week = weekly[WEEKDAYS[weekdayOf(date)] ?? 'mon'];
    return {
      date,
      entry,
      look: entry?.kind ?? (week.length > 0 ? 'working' : 'off'),
      hours: entry ? entry.intervals : week,
    };
  };
};
