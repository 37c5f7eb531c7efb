import { expandAbbreviation } from './abbreviations.ts';
import { foldWithPositions } from './fold.ts';

export type Syllable = {
  /** Folded, with `y` written `i` where Vietnamese spells both (kỹ/kĩ, lý/lí). Terms and texts are compared by this. */
  key: string;
  /** With its diacritics, however the tone was placed; hỏi and ngã count as one, as half the country writes them. */
  exact: string;
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

/** đ keeps its bar; the tone mark goes to the end, so that `hoà` and `hòa` are equal. */
export const exactKey = (word: string): string => {
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

/** Splits into syllables, abbreviations written out ("HKD" is four syllables at one place). */
export const readSyllables = (text: string): SyllableText => {
  const { folded, positions } = foldWithPositions(text);
  const syllables: Syllable[] = [];
  let words = 0;
  let marked = 0;
  let at = 0;
  while (at < folded.length) {
    let to = folded.indexOf(' ', at);
    if (to < 0) to = folded.length;
    const start = positions[at] ?? 0;
    const end = positions[to] ?? text.length;
    const word = folded.slice(at, to);
    const original = text.slice(start, end);
    if (word.length > 1 && !/\d/.test(word)) {
      words += 1;
      if (!isAscii(original)) marked += 1;
    }
    const next = folded.slice(to + 1, to + 2);
    const slashed =
      word === 'c' && next === 'o' && text.slice(start, (positions[to + 2] ?? 0) || end).toLowerCase() === 'c/o';
    const written = slashed ? 'chứng nhận xuất xứ' : expandAbbreviation(word, original);
    if (slashed) to += 2;
    const stop = slashed ? (positions[to] ?? text.length) : end;
    if (written === undefined)
      syllables.push({ key: syllableKey(word), exact: exactKey(original), start, end, expanded: false });
    else
      for (const part of written.split(' ')) {
        const { folded: partFolded } = foldWithPositions(part);
        syllables.push({ key: syllableKey(partFolded), exact: exactKey(part), start, end: stop, expanded: true });
      }
    at = to + 1;
  }
  return { folded, positions, syllables, plain: marked < words * MARKED_SHARE };
};
