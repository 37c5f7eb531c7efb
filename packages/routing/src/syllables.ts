import { expandAbbreviation } from './abbreviations.ts';
import { foldVietnamese, foldWithPositions } from './fold.ts';

export type Syllable = {
  /** Folded, with `y` written `i` where Vietnamese spells both (kỹ/kĩ, lý/lí). Terms and texts are compared by this. */
  key: string;
  /** With its diacritics, however the tone was placed; hỏi and ngã count as one, as half the country writes them. */
  exact: string;
  /** As typed, or as the abbreviation is written out. */
  written: string;
  /** UTF-16 offsets in the original text. */
  start: number;
  end: number;
  /** Comes from writing out an abbreviation, so it has no spelling of its own. */
  expanded: boolean;
};

export type SyllableText = {
  folded: string;
  positions: number[];
  syllables: Syllable[];
  /** Typed without diacritics as a whole: then they can't tell words apart, and their absence means nothing. */
  plain: boolean;
};

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The same few thousand words come again and again, and taking their marks apart is what reading costs most. */
const KEPT_WORDS = 20_000;
/** No syllable is longer, decomposed either. What is would be somebody's game, and a part of a text keeps the whole text in memory. */
const LONGEST_KEPT = 12;
const exactKeys = new Map<string, string>();

/** đ keeps its bar; the tone mark goes to the end, so that `hoà` and `hòa` are equal. */
export const exactKey = (word: string): string => {
  if (word.length > LONGEST_KEPT) return readExactKey(word);
  const known = exactKeys.get(word);
  if (known !== undefined) return known;
  if (exactKeys.size >= KEPT_WORDS) exactKeys.clear();
  const key = readExactKey(word);
  exactKeys.set(word, key);
  return key;
};

const readExactKey = (word: string): string => {
  const decomposed = word.toLowerCase().replaceAll('ð', 'đ').normalize('NFD');
  const tone = decomposed.match(TONE)?.[0] ?? '';
  return decomposed.replace(TONE, '') + (tone === '\u0303' ? '\u0309' : tone);
};

export const syllableKey = (folded: string): string => folded.replace(/^([^aeiou]*)y$/, '$1i');

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
};

/** Texts with fewer marked words than this were typed without diacritics; an odd "Đ" in them is a citation's. */
const MARKED_SHARE = 0.2;

/** `C/O` is two words to the fold and one abbreviation to everybody else. */
const isCertificateOfOrigin = (text: string, start: number): boolean =>
  /^c\/o(?![\p{L}\p{N}])/iu.test(text.slice(start, start + 4));

/** Splits into syllables, abbreviations written out ("HKD" is three syllables at one place). */
export const readSyllables = (text: string): SyllableText => {
  const { folded, positions } = foldWithPositions(text);
  const syllables: Syllable[] = [];
  let words = 0;
  let marked = 0;
  for (let at = 0; at < folded.length; ) {
    const start = positions[at] ?? 0;
    const endOfWord = (from: number): number => {
      const space = folded.indexOf(' ', from);
      return space < 0 ? folded.length : space;
    };
    const certificate = folded.startsWith('c o', at) && isCertificateOfOrigin(text, start);
    const to = endOfWord(certificate ? at + 2 : at);
    const end = positions[to] ?? text.length;
    const word = folded.slice(at, to);
    const original = text.slice(start, end);
    if (word.length > 1 && !/\d/.test(word)) {
      words += 1;
      if (!isAscii(original)) marked += 1;
    }
    const writtenOut = certificate ? 'chứng nhận xuất xứ' : expandAbbreviation(word, original);
    for (const written of writtenOut?.split(' ') ?? [original])
      syllables.push({
        key: syllableKey(writtenOut === undefined ? word : foldVietnamese(written)),
        exact: exactKey(written),
        written,
        start,
        end,
        expanded: writtenOut !== undefined,
      });
    at = to + 1;
  }
  return { folded, positions, syllables, plain: marked < words * MARKED_SHARE };
};
