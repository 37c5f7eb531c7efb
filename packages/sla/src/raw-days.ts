export type HolidaysErrorCode =
  | 'empty_file'
  | 'not_json'
  | 'no_days'
  | 'not_a_day'
  | 'unclosed_quote'
  | 'missing_column'
  | 'too_many_fields'
  | 'invalid_date'
  | 'unknown_kind'
  | 'unknown_status'
  | 'no_name'
  | 'invalid_hours'
  | 'duplicate_day';

/** `line` counts from 1; `place` is the column of a table or the path in JSON, e.g. `days[3].kind`. */
export interface HolidaysError {
  readonly line: number;
  readonly place: string;
  readonly code: HolidaysErrorCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A day as a file writes it; what is no text is empty. `placeOf` names a field in the file's own terms. */
export interface RawDay {
  readonly line: number;
  readonly placeOf: (field: string) => string;
  readonly date: string;
  readonly kind: string;
  readonly name: string;
  readonly status: string;
  /** Null where the file gives none. */
  readonly intervals: unknown;
}

export interface RawDays {
  readonly days: readonly RawDay[];
  readonly errors: readonly HolidaysError[];
}

/** Lower case, without accents and with single spaces, so that “Nghỉ lễ” and “NGHI LE” are one. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
