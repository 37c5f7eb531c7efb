export type CalendarErrorCode =
  | 'unknown_zone'
  | 'unknown_weekday'
  | 'invalid_time'
  | 'inverted_interval'
  | 'overlapping_intervals'
  | 'invalid_date'
  | 'duplicate_day'
  | 'not_a_closure'
  | 'no_opening';

/** A definition that cannot be worked with; `place` is the path of the offending value, e.g. `weekly.mon[1]`. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code: CalendarErrorCode;
  readonly place: string;
  constructor(code: CalendarErrorCode, place: string, message: string) {
    super(`${place}: ${message}`);
    this.code = code;
    this.place = place;
  }
}
