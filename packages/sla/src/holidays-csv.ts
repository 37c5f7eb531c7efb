import { foldWord, type HolidaysError, type RawDay, type RawDays } from './raw-days.ts';

const columns = ['date', 'kind', 'name', 'status'] as const;
type Column = (typeof columns)[number];

const headings: Readonly<Record<Column, readonly string[]>> = {
  date: ['date', 'ngay'],
  kind: ['kind', 'type', 'loai'],
  name: ['name', 'ten', 'ten ngay', 'noi dung'],
  status: ['status', 'trang thai', 'tinh trang'],
};

interface TableRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Records of RFC 4180: a quoted field may hold separators, doubled quotes and line breaks. */
const readRecords = (text: string, separator: string): { records: readonly TableRow[]; unclosedAt: number | null } => {
  const records: TableRow[] = [];
  let fields: string[] = [];
  let field = '';
  let quotedAt: number | null = null;
  let line = 1;
  let startedOn = 1;
  const endRecord = (): void => {
    fields.push(field.trim());
    if (fields.some((value) => value !== '')) records.push({ line: startedOn, fields });
    fields = [];
    field = '';
    startedOn = line;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '\n') line++;
    if (quotedAt !== null) {
      if (char !== '"') field += char;
      else if (text[i + 1] === '"') field += text[++i];
      else quotedAt = null;
    } else if (char === '"' && field.trim() === '') {
      quotedAt = line;
      field = '';
    } else if (char === separator) {
      fields.push(field.trim());
      field = '';
    } else if (char === '\n') endRecord();
    else field += char;
  }
  endRecord();
  return { records, unclosedAt: quotedAt };
};

const separatorOf = (text: string): string => {
  const header = text.trimStart().split('\n', 1)[0] ?? '';
  return [';', '\t'].find((separator) => header.includes(separator)) ?? ',';
};

/** A table with a header; the columns may come in any order, others are ignored. */
export const readHolidaysCsv = (text: string): RawDays => {
  const { records, unclosedAt } = readRecords(text, separatorOf(text));
  const [header, ...rows] = records;
  if (unclosedAt !== null) return { days: [], errors: [{ line: unclosedAt, place: '', code: 'unclosed_quote' }] };
  const names = (header?.fields ?? []).map(foldWord);
  // Once, not for each row: a file of a wide header and many rows must not keep the server busy.
  const indexes = columns.map((column) => names.findIndex((name) => headings[column].includes(name)));
  const missing = columns.filter((_, i) => (indexes[i] ?? -1) < 0);
  if (missing.length > 0) {
    const line = header?.line ?? 1;
    return { days: [], errors: missing.map((place) => ({ line, place, code: 'missing_column' })) };
  }
  const errors: HolidaysError[] = [];
  const days = rows.map(({ line, fields }): RawDay => {
    // A comma inside a name that was not quoted shifts what follows it.
    if (fields.length > names.length) {
      errors.push({ line, place: '', code: 'too_many_fields', params: { most: names.length, found: fields.length } });
    }
    const [date = '', kind = '', name = '', status = ''] = indexes.map((index) => fields[index] ?? '');
    return { line, placeOf: (field) => field, date, kind, name, status, intervals: null };
  });
  if (days.length === 0) errors.push({ line: header?.line ?? 1, place: '', code: 'no_days' });
  return { days, errors };
};
