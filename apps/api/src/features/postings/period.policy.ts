/** Days as ISO dates, inclusive; an open end lasts for good. */
export type Period = { validFrom: string; validTo: string | null };

const FOREVER = '9999-12-31';
const DAY_MS = 86_400_000;

/** A `date` column as the ISO date it is. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

export const overlap = (a: Period, b: Period): boolean =>
  a.validFrom <= (b.validTo ?? FOREVER) && b.validFrom <= (a.validTo ?? FOREVER);

export const dayBefore = (day: string): string => dayOf(new Date(Date.parse(day) - DAY_MS));

/** As a Vietnamese letter writes a day: 05/01/2027. */
export const writtenDay = (day: string): string => day.split('-').reverse().join('/');

/** What is left of a period when it ends on the day before `day`; null when nothing is. */
export const endedBefore = (period: Period, day: string): Period | null =>
  period.validFrom < day ? { validFrom: period.validFrom, validTo: dayBefore(day) } : null;
