import { foldVietnamese, foldWithPositions } from '@caunoi/routing/fold';

const BLANK = '…';
/** What is followed by a name of its own when that begins in capitals; "Xã", "XÃ" and "xã" alike, some also as "xa". */
const BEFORE_NAMES =
  'xa|phuong|thi tran|thon|huyen|tinh|thanh pho|ong|xã|phường|thị trấn|đặc khu|thôn|ấp|bản|buôn|làng|xóm|tổ dân phố|khu phố|huyện|quận|thị xã|thành phố|tỉnh|chợ|ông|bà|anh|chị|cô|chú|bác|em|đồng chí|đ/c'
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}]*`;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(${BEFORE_NAMES})(\s+)${CAPITALISED}(?:\s+${CAPITALISED})*(?:\s+\d+)?`,
  'gu',
);
const CODE = /(?<![\p{L}\p{N}])(?:BCT|NNMT|HS)-\d{4}-\d{4,}(?![\p{N}])/giu;
const MAIL = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/giu;
/** Nine digits and more in groups, as telephone and identity numbers are written; no date, amount or number of a decree has so many. */
const NUMBER = /(?<![\p{N}/])(?:\+?84|0)\d?(?:[\s.-]?\d){8,10}(?![\p{N}/])|(?<!\d)\d{12}(?!\d)/gu;

const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** Of a unit's full name: what kind of unit it is, which may be said. */
const KIND = /^(?:xa|phuong|thi tran|dac khu|tinh|thanh pho) /;
/** So many syllables in a row are the name, also where nobody typed a capital. */
const CERTAIN = 3;

/** Blanks a known name wherever it stands in capitals, however its tones are typed. */
function blank(text: string, name: string): string {
  const needle = foldVietnamese(name);
  if (!needle.includes(' ')) return blankSyllable(text, name.normalize('NFC'));
  const certain = needle.split(' ').length >= CERTAIN;
  const kind = KIND.exec(needle)?.[0].length ?? 0;
  const { folded, positions } = foldWithPositions(text);
  let result = '';
  let from = 0;
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
    const whole = /^(?: |$)/.test(folded.slice(at + needle.length)) && (at === 0 || folded[at - 1] === ' ');
    const [start, end] = [positions[at + kind] ?? 0, positions[at + needle.length] ?? text.length];
    if (!whole || !(certain || isUpper(text.charAt(start))) || start < from) continue;
    // The separator after the name belongs to what follows.
    const found = text.slice(start, end).replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
    result += text.slice(from, start) + BLANK;
    from = start + found.length;
  }
  return result + text.slice(from);
}

/** "An", "Huế": one syllable alone is a word more often than a name, but for a capital within a sentence. */
const blankSyllable = (text: string, name: string): string =>
  !/^\p{L}[\p{L}\p{M}]*$/u.test(name)
    ? text
    : text.replace(
        new RegExp(String.raw`(?<=[\p{L}\p{N},;(]\s)(?:${name}|${name.toUpperCase()})(?![\p{L}\p{M}\p{N}])`, 'gu'),
        BLANK,
      );

/**
 * A text without who asked and who answered: the given names, all that a unit's or person's word introduces, codes, mail addresses and
 * telephone numbers. What the matter is stays readable: "UBND xã … cấp giấy phép".
 */
export function stripNames(text: string, names: readonly string[]): string {
  let stripped = text.normalize('NFC');
  for (const name of [...names].sort((a, b) => b.length - a.length)) stripped = blank(stripped, name);
  return stripped.replace(CODE, BLANK).replace(MAIL, BLANK).replace(NUMBER, BLANK).replace(NAMED, `$1$2${BLANK}`);
}
