import { localDay } from './actor-directory.ts';
import type { FieldError } from './app-error.ts';

/** Calendar days in Vietnam as ISO dates, both included. */
export type DayRange = { from: string; to: string };

/** Nobody is away, or on duty, for longer at a stretch. */
export const LONGEST_RANGE_DAYS = 180;

const DAY_MS = 86_400_000;

/** A `date` column as the ISO date it is. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

export const rangeOf = ({ from, to }: { from: Date; to: Date }): DayRange => ({ from: dayOf(from), to: dayOf(to) });

export const rangesOverlap = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to;

/** As a Vietnamese letter writes them: 01/12/2026 – 05/12/2026. */
export const writtenRange = ({ from, to }: DayRange): string => `${writtenDay(from)} – ${writtenDay(to)}`;

const writtenDay = (day: string): string => day.split('-').reverse().join('/');

/** What is wrong with days that are to come: inverted, too long, or over already. */
export function rangeErrors({ from, to }: DayRange, now: Date): FieldError[] {
  if (to < from) return [{ pointer: '/to', code: 'before-start' }];
  const errors: FieldError[] = [];
  if (to < localDay(now)) errors.push({ pointer: '/to', code: 'day-over' });
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (days > LONGEST_RANGE_DAYS)
    errors.push({ pointer: '/to', code: 'range-too-long', params: { limit: LONGEST_RANGE_DAYS } });
  return errors;
}
