import { fromRoman } from './roman.ts';
import { letterValue, wordLabel } from './word-label.ts';

export type LabelKind =
  | 'group'
  | 'upper'
  | 'roman'
  | 'word'
  | 'ordinal'
  | 'decimal'
  | 'multi'
  | 'letter'
  | 'small-roman'
  | 'dash'
  | 'plus'
  | 'bullet';

/** The number, letter or bullet that an item begins with, typed or set by Word. */
export type Label = {
  kind: LabelKind;
  /** What tells this way of labelling from others: "1." from "1)", "Câu 1" from "1". */
  style: string;
  /** Its place in its list, from 1; null for bullets. */
  value: number | null;
  /** As printed: "a)". */
  printed: string;
  /** What a person calls the item: "3", "a", "1.2"; null for bullets. */
  number: string | null;
  /** Letters that are Roman numerals as well (i, v, x, C, D…): the other reading. */
  other?: { kind: LabelKind; style: string; value: number };
};

export type Labelled = { label: Label; rest: string };

const MULTI_LABEL = /^([IVX]{1,5}|[A-Z]|\d{1,2})((?:\.\d{1,2}){1,3})(?:[.):/]+ ?(?=[^\d\s])|[.):]? (?=\S))/u;
const decimalLabel = (digits: string): RegExp =>
  new RegExp(
    `^(?:\\((${digits})\\)|\\[(${digits})\\]|(${digits}) ?(?:\\.\\)|[.:)\\]/]-?|[-–](?= ?[^\\d\\s])|,(?= \\p{L})))(?: (?=\\S)|(?=[^\\d\\s.,)/]))`,
    'u',
  );
const DECIMAL_LABEL = decimalLabel('\\d{1,3}');
/** "2025. …" begins a sentence; only behind item 2024 it is item 2025. */
const LONG_DECIMAL_LABEL = decimalLabel('\\d{4}');
const ROMAN_LABEL = /^\(?([IVXLC]{1,7})(?: ?[.)/:] ?| ?[-–] (?=\S)|[-–](?=\p{Lu}\p{Ll}))(?=\S)/u;
const UPPER_LABEL = /^([A-ZĐ])(?:[.)/:] ?| ?[-–] )(?=\S)/u;
const LETTER_LABEL = /^\(?([a-zđ])(\d{0,2}) ?(?:\.\)|[.):/]) ?(?=\S)/u;
const SMALL_ROMAN_LABEL = /^\(?([ivx]{2,5}) ?[.)/:] ?(?=\S)/u;
const CIRCLED = /^([①-⑳❶-❿]|(\d)\ufe0f?\u20e3) ?/u;
const DASH = /^[-–—−‐‑] ?(?=[^\s\d-])|^[-–—−‐‑] (?=\S)/u;
const PLUS = /^\+ ?(?=[^\s\d+])|^\+ (?=\S)/u;
const BULLET = /^(?:\*{1,3}|[•●○◦▪▫■□◆◇♦❖►▶➢➤→⇒✓✔✦·§¤\uf000-\uf0ff]) ?(?=[^\s*])/u;

/** "1.a. …": letters below a number, written out. */
const LETTERED_MULTI = /^(\d{1,2})\.([a-zđ])[.)] ?(?=\S)/u;

const separatorOf = (printed: string): string => printed.replace(/[\p{L}\d ]+/gu, '');

const readDecimal = (text: string, before: number): RegExpExecArray | null => {
  const long = before < 999 ? null : LONG_DECIMAL_LABEL.exec(text);
  if (long !== null && Number(long[1] ?? long[2] ?? long[3]) === before + 1) return long;
  return DECIMAL_LABEL.exec(text);
};

const numeralLabel = (text: string, before: number): Labelled | null => {
  const multi = MULTI_LABEL.exec(text);
  if (multi !== null) {
    const path = `${multi[1]}${multi[2]}`.split('.');
    const printed = multi[0].trim();
    return {
      label: {
        kind: 'multi',
        style: `multi:${path.length}`,
        value: Number(path.at(-1)),
        printed,
        number: path.join('.'),
      },
      rest: text.slice(multi[0].length),
    };
  }
  const lettered = LETTERED_MULTI.exec(text);
  if (lettered !== null) {
    const [printed, upper = '', letter = ''] = lettered;
    return {
      label: {
        kind: 'multi',
        style: 'multi:2',
        value: letterValue(letter),
        printed: printed.trim(),
        number: `${upper}.${letter}`,
      },
      rest: text.slice(printed.length),
    };
  }
  const decimal = readDecimal(text, before);
  if (decimal !== null) {
    const number = decimal[1] ?? decimal[2] ?? decimal[3] ?? '';
    const printed = decimal[0].trim();
    return {
      label: { kind: 'decimal', style: `decimal${separatorOf(printed)}`, value: Number(number), printed, number },
      rest: text.slice(decimal[0].length),
    };
  }
  const circled = CIRCLED.exec(text);
  if (circled === null) return null;
  const code = (circled[1] ?? '').codePointAt(0) ?? 0;
  const value = circled[2] === undefined ? code - (code >= 0x2776 ? 0x2775 : 0x245f) : Number(circled[2]);
  return {
    label: { kind: 'decimal', style: 'decimal○', value, printed: circled[0].trim(), number: String(value) },
    rest: text.slice(circled[0].length),
  };
};

const letterLabel = (text: string): Labelled | null => {
  const roman = ROMAN_LABEL.exec(text);
  const upper = UPPER_LABEL.exec(text);
  const romanValue = roman === null ? null : fromRoman(roman[1] ?? '');
  if (roman !== null && romanValue !== null && (upper === null || /^[IVX]$/.test(roman[1] ?? ''))) {
    const printed = roman[0].trim();
    const label: Label = { kind: 'roman', style: 'roman', value: romanValue, printed, number: roman[1] ?? null };
    if (upper !== null) label.other = { kind: 'upper', style: 'upper', value: letterValue(upper[1] ?? '') };
    return { label, rest: text.slice(roman[0].length) };
  }
  if (upper !== null) {
    const label: Label = {
      kind: 'upper',
      style: 'upper',
      value: letterValue(upper[1] ?? ''),
      printed: upper[0].trim(),
      number: upper[1] ?? null,
    };
    if (romanValue !== null) label.other = { kind: 'roman', style: 'roman', value: romanValue };
    return { label, rest: text.slice(upper[0].length) };
  }
  const small = SMALL_ROMAN_LABEL.exec(text);
  const smallValue = small === null ? null : fromRoman((small[1] ?? '').toUpperCase());
  if (small !== null && smallValue !== null) {
    return {
      label: {
        kind: 'small-roman',
        style: 'small-roman',
        value: smallValue,
        printed: small[0].trim(),
        number: small[1] ?? null,
      },
      rest: text.slice(small[0].length),
    };
  }
  const letter = LETTER_LABEL.exec(text);
  if (letter === null) return null;
  const [printed, name, digits] = [letter[0].trim(), letter[1] ?? '', letter[2] ?? ''];
  const label: Label = {
    kind: 'letter',
    style: digits === '' ? `letter${separatorOf(printed)}` : 'letter#',
    value: digits === '' ? letterValue(name) : Number(digits),
    printed,
    number: name + digits,
  };
  const asRoman = digits === '' ? fromRoman(name.toUpperCase()) : null;
  if (asRoman !== null && asRoman <= 10) label.other = { kind: 'small-roman', style: 'small-roman', value: asRoman };
  return { label, rest: text.slice(letter[0].length) };
};

const bulletLabel = (text: string): Labelled | null => {
  for (const [pattern, kind] of [
    [DASH, 'dash'],
    [PLUS, 'plus'],
    [BULLET, 'bullet'],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const printed = match[0].trim();
    return {
      label: { kind, style: kind === 'bullet' ? `bullet${printed}` : kind, value: null, printed, number: null },
      rest: text.slice(match[0].length),
    };
  }
  return null;
};

/** The highest number of a list so far: what one of four digits must go on from. */
export const highestOf = (before: number, label: Label | null): number =>
  label?.kind === 'decimal' || label?.kind === 'word' ? Math.max(before, label.value ?? 0) : before;

/** Takes a typed label off a line that begins with no white space. Null: the line has none. */
export const readLabel = (line: string, before = 0): Labelled | null => {
  // "V/v", "C/O", "T/M": two letters with a stroke are an abbreviation.
  if (/^\p{L}\/\p{L}(?!\p{L})/u.test(line)) return null;
  const read = wordLabel(line) ?? numeralLabel(line, before) ?? letterLabel(line) ?? bulletLabel(line);
  return read === null ? null : { label: read.label, rest: read.rest.trim() };
};
