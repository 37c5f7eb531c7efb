import type { CalendarDay, TimeInterval } from './calendar.ts';
import { CalendarError } from './calendar-error.ts';
import { readHolidaysCsv } from './holidays-csv.ts';
import { readHolidaysJson } from './holidays-json.ts';
import { formatDate, parseDate } from './local-time.ts';
import { compileOpenings } from './openings.ts';
import { foldWord, type HolidaysError, type HolidaysErrorCode } from './raw-days.ts';

export type { HolidaysError, HolidaysErrorCode } from './raw-days.ts';

export interface HolidaysFile {
  readonly days: readonly CalendarDay[];
  readonly errors: readonly HolidaysError[];
}

const kinds: Readonly<Record<string, CalendarDay['kind']>> = {
  holiday: 'holiday',
  'nghi le': 'holiday',
  'ngay nghi': 'holiday',
  nghi: 'holiday',
  'make up': 'make_up',
  'lam bu': 'make_up',
  closure: 'closure',
  'dong cua': 'closure',
};

const statuses: Readonly<Record<string, CalendarDay['status']>> = {
  official: 'official',
  'chinh thuc': 'official',
  statutory: 'statutory',
  'theo luat': 'statutory',
  provisional: 'provisional',
  'du kien': 'provisional',
};

const wordOf = <T>(words: Readonly<Record<string, T>>, text: string): T | undefined =>
  Object.hasOwn(words, foldWord(text)) ? words[foldWord(text)] : undefined;

/** `YYYY-MM-DD` of that or of `dd/mm/yyyy`, as Vietnamese spreadsheets write it. */
const toDate = (text: string): string | undefined => {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  const number = parseDate(iso);
  return number === undefined ? undefined : formatDate(number);
};

const isIntervals = (value: unknown): value is readonly TimeInterval[] =>
  Array.isArray(value) &&
  value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every((time) => typeof time === 'string'));

/** The hours a day is given, else the usual ones for a make-up day and none for a day off; undefined when they are wrong. */
const toHours = (given: unknown, kind: CalendarDay['kind'], usual: readonly TimeInterval[]) => {
  if (given === null) return kind === 'make_up' ? usual : [];
  if (!isIntervals(given)) return undefined;
  try {
    compileOpenings(given, 'intervals');
    return given;
  } catch (error) {
    if (error instanceof CalendarError) return undefined;
    throw error;
  }
};

/**
 * A file of holidays: JSON like data/vietnam-holidays.json, or a table `date;kind;name;status` (semicolon, comma or tab; header in
 * Vietnamese or English). `hours` are those of a make-up day. All errors at once; `days` are the rows that are right, in order of dates.
 */
export const readHolidaysFile = (text: string, hours: readonly TimeInterval[]): HolidaysFile => {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return { days: [], errors: [{ line: 1, place: '', code: 'empty_file' }] };
  const raw = /^\s*[{[]/.test(content) ? readHolidaysJson(content) : readHolidaysCsv(content);
  const errors = [...raw.errors];
  const firstLines = new Map<string, number>();
  const days = raw.days.flatMap((row): CalendarDay[] => {
    const fail = (field: string, code: HolidaysErrorCode, params?: HolidaysError['params']): undefined => {
      errors.push({ line: row.line, place: row.placeOf(field), code, ...(params && { params }) });
    };
    const date = toDate(row.date) ?? fail('date', 'invalid_date', { value: row.date });
    const kind = wordOf(kinds, row.kind) ?? fail('kind', 'unknown_kind', { value: row.kind });
    const status = wordOf(statuses, row.status) ?? fail('status', 'unknown_status', { value: row.status });
    const name = row.name || fail('name', 'no_name');
    const intervals = kind && (toHours(row.intervals, kind, hours) ?? fail('intervals', 'invalid_hours'));
    const first = date && kind && firstLines.get(`${date} ${kind}`);
    if (first) fail('date', 'duplicate_day', { date, line: first });
    else if (date && kind) firstLines.set(`${date} ${kind}`, row.line);
    return date && kind && status && name && intervals && !first ? [{ date, kind, intervals, name, status }] : [];
  });
  return {
    days: days.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    errors: errors.sort((a, b) => a.line - b.line),
  };
};
