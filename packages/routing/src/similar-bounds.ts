import { hashOf } from './similar-hash.ts';
import type { Syllable } from './syllables.ts';

/** What a text says of numbers and days, and what it denies: a few signs, one bit each. */
export const SIGNS = { above: 1, below: 2, before: 4, after: 8, denied: 16 } as const;

export type Bounds = {
  /** Of {@link SIGNS}. */
  signs: number;
  /** `unit` and value of what is measured, dated or numbered, as hashes: two texts with one unit and no value in common differ. */
  quantities: readonly { unit: number; value: number }[];
};

const UNITS: Readonly<Record<string, string>> = {
  kv: 'kv',
  v: 'v',
  do: 'độ',
  lit: 'lít',
  m: 'm',
  met: 'm',
  km: 'km',
  tuoi: 'tuổi',
  phan: '%',
  tr: 'triệu',
  trieu: 'triệu',
  ti: 'tỷ',
  kw: 'kw',
  kwp: 'kw',
  mw: 'mw',
  mwp: 'mw',
  kg: 'kg',
  tan: 'tấn',
  ngay: 'ngày',
  thang: 'tháng',
  nam: 'năm',
  gio: 'giờ',
  sao: 'sao',
  ha: 'ha',
  m2: 'm2',
  m3: 'm3',
  cv: 'cv',
  con: 'con',
  nguoi: 'người',
};
/** "hạng 2", "bậc 6", "bảng 1": what stands before the number. */
const NUMBERED = new Set('hang mau loai nhom bac bang cap khoan'.split(' '));
const NUMERALS: Readonly<Record<string, string>> = {
  hai: '2',
  ba: '3',
  bon: '4',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
};
const isNumber = (key: string | undefined): key is string => key !== undefined && /^\d+$/.test(key);
const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '');

/** Before a number. */
const ABOVE = new Set(['tren', 'hon']);
const BELOW = new Set(['duoi']);
const LESS = new Set(['nho', 'it', 'thap', 'ngan']);
/** After "không", where it closes the question or goes on to another. */
const CLOSING = new Set('hay va thi a vay the de neu ah nhi bac anh chi em xin de hoac biet ha'.split(' '));
/** "30 ngày", "1/7/2025", "dưới 5,5 độ", "hạng 3", "không phải". */
export const boundsOf = (syllables: readonly Syllable[], text: string): Bounds => {
  let signs = 0;
  const quantities: { unit: number; value: number }[] = [];
  const key = (at: number): string | undefined => syllables[at]?.key;
  const endsClause = (at: number): boolean => {
    const [one, next] = [syllables[at], syllables[at + 1]];
    return one === undefined || next === undefined || /[?.,;:!)\n]/.test(text.slice(one.end, next.start));
  };
  for (let at = 0; at < syllables.length; at++) {
    const here = key(at) ?? '';
    const next = key(at + 1);
    const numeric =
      isNumber(next) || (next !== undefined && NUMERALS[next] !== undefined && UNITS[key(at + 2) ?? ''] !== undefined);
    if (ABOVE.has(here) && numeric) signs |= LESS.has(key(at - 1) ?? '') ? SIGNS.below : SIGNS.above;
    if (BELOW.has(here) && numeric) signs |= SIGNS.below;
    if (here === 'chua' && (next === 'toi' || next === 'den' || next === 'du') && isNumber(key(at + 2)))
      signs |= SIGNS.below;
    if (here === 'khong' && next === 'qua' && isNumber(key(at + 2))) signs |= SIGNS.below;
    if (here === 'tro') signs |= next === 'len' ? SIGNS.above : next === 'xuong' ? SIGNS.below : 0;
    const dated =
      next === 'ngay' || next === 'thang' || next === 'khi' || next === 'nam' || next === 'thoi' || isNumber(next);
    if (here === 'truoc' && dated) signs |= SIGNS.before;
    if (here === 'sau' && dated) signs |= SIGNS.after;
    if (here === 'tu' && next === 'ngay' && isNumber(key(at + 2))) signs |= SIGNS.after;
    if (
      (here === 'khong' || here === 'chang' || here === 'ko') &&
      !endsClause(at) &&
      next !== undefined &&
      !CLOSING.has(next)
    )
      signs |= SIGNS.denied;
    const numeral = isNumber(here) ? withoutZeros(here) : NUMERALS[here];
    if (numeral === undefined) continue;
    const unit = next === undefined ? undefined : UNITS[next];
    const decimal = isNumber(next) && isNumber(here) ? UNITS[key(at + 2) ?? ''] : undefined;
    if (isNumber(here) && isNumber(next) && isNumber(key(at + 2)) && /^(?:19|20)\d\d$/.test(key(at + 2) ?? '')) {
      quantities.push({ unit: hashOf('date'), value: hashOf(`${numeral}/${withoutZeros(next)}`) });
      at += 2;
    } else if (decimal !== undefined) {
      quantities.push({ unit: hashOf(decimal), value: hashOf(`${numeral},${next}`) });
      at += 1;
    } else if (unit !== undefined) quantities.push({ unit: hashOf(unit), value: hashOf(numeral) });
    else if (/^\s?%/.test(text.slice(syllables[at]?.end ?? 0)))
      quantities.push({ unit: hashOf('%'), value: hashOf(numeral) });
    else if (isNumber(here) && NUMBERED.has(key(at - 1) ?? ''))
      quantities.push({ unit: hashOf(key(at - 1) ?? ''), value: hashOf(numeral) });
  }
  return { signs, quantities };
};
