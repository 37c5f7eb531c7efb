import type { CellStyle } from './styles.ts';

/** Serial 0 of both calendars; the first counts a 29 February 1900 that never was, which matters to no date of ours. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

const two = (value: number) => String(value).padStart(2, '0');

/** What is left of a number format when its literal texts, colours and conditions are taken out. */
const patternOf = (format: string): string =>
  (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '');

const isDatePattern = (pattern: string): boolean =>
  /[dy]|m{3,}|m[^a-z]*[dy]/i.test(pattern) && !/general|[#?]/i.test(pattern);
const isTimePattern = (pattern: string): boolean => /h|s/i.test(pattern) && !/general|[#?]/i.test(pattern);

const dateText = (serial: number, pattern: string, from1904: boolean): string => {
  // Rounded to the second: serials are fractions of a day in floating point.
  const at = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * 86_400) * 1000);
  if (Number.isNaN(at.getTime()) || serial < 0 || serial > 3_000_000) return String(serial);
  const time = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  if (!isDatePattern(pattern)) return time;
  const month = `${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
  const date = /d/i.test(pattern) ? `${two(at.getUTCDate())}/${month}` : month;
  return isTimePattern(pattern) && serial % 1 !== 0 ? `${date} ${time}` : date;
};

/** A number as a Vietnamese reader sees it in the cell: dates and percentages by their format, else the number itself. */
export const numberText = (raw: string, style: CellStyle, from1904: boolean): string => {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  const pattern = patternOf(style.format);
  if (isDatePattern(pattern) || isTimePattern(pattern)) return dateText(value, pattern, from1904);
  if (pattern.includes('%')) return `${Number((value * 100).toPrecision(12))}%`;
  if (/^0{2,9}$/.test(pattern) && Number.isInteger(value)) return raw.padStart(pattern.length, '0');
  return String(Number(value.toPrecision(15)));
};

/** A cell of type "d": "2025-11-18T00:00:00". */
export const isoDateText = (raw: string): string => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(raw);
  return parts === null ? raw : `${parts[3]}/${parts[2]}/${parts[1]}`;
};

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the underscore of a text that looks like such a code. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
