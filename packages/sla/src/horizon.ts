import { DAY } from './local-time.ts';

/** A time that cannot be found within the date horizon: the calendar stays closed too long, or the dates are absurd. */
export class HorizonError extends Error {
  override readonly name = 'HorizonError';
  readonly code = 'beyond_horizon';
}

/** How far a search looks ahead: three years. Longer closed than that is a mistake in the calendar, not a deadline. */
export const SEARCH_HORIZON_DAYS = 1_096;
export const SEARCH_HORIZON = SEARCH_HORIZON_DAYS * DAY;
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** Epoch milliseconds. Throws RangeError for an invalid date, HorizonError outside the years 1900 to 2199. */
export const toInstant = (at: Date | number): number => {
  const instant = typeof at === 'number' ? at : at.getTime();
  if (instant >= EARLIEST && instant < LATEST) return instant;
  throw Number.isNaN(instant)
    ? new RangeError('not an instant')
    : new HorizonError('an instant must lie between 1900 and 2199');
};
