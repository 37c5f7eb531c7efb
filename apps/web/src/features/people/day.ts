import { serverNow } from '../../lib/server-clock.ts';

const CALENDAR_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Today in Vietnam as the API writes days: 2026-11-19. */
export const today = (): string => CALENDAR_DAY.format(serverNow());

export type Term = { validFrom: string; validTo: string | null };

/** Days are inclusive at both ends. */
export const standing = ({ validFrom, validTo }: Term, day: string): 'past' | 'current' | 'future' => {
  if (validTo !== null && validTo < day) return 'past';
  return validFrom > day ? 'future' : 'current';
};
