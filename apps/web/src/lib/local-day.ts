import { serverNow } from './server-clock.ts';

const CALENDAR_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
const DAY_MS = 86_400_000;

/** Today in Vietnam as the API writes days: 2026-11-19. */
export const localToday = (): string => CALENDAR_DAY.format(serverNow());

/** Days are calendar days, so no zone comes into it. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
