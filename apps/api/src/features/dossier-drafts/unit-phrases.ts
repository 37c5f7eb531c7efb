import { foldVietnamese } from '@caunoi/routing/fold';
import { readUnitSearch } from '../../core/unit-search.ts';

/** Words of the longest name of a commune: "Hoàng Sa", "Phan Rang - Tháp Chàm". */
const MOST_WORDS = 5;
const FEWEST_BARE_WORDS = 2;
const MOST_SEGMENTS = 8;
const LONGEST_TEXT = 300;

/**
 * A way to read a unit's name out of a text, folded: with its kind ("xa gio linh"), a part of the text by itself ("cam lo"), or the
 * last words of it ("dung ba long" → "ba long"), which may as well be a person's name.
 */
export type UnitPhrase = { by: 'kind' | 'part' | 'tail'; kind: string | null; name: string };

/** The ways to read it, most certain first. "Chị Hồng (Cam Lộ)", "UBND xã Sơn Mỹ, tỉnh Lâm Đồng", "anh Tuấn KT xã Gio Linh". */
export function unitPhrases(text: string): UnitPhrase[] {
  const parts = text
    .slice(0, LONGEST_TEXT)
    .split(/[,;:()[\]|/\n–—]|\s-\s/)
    .map((part) => foldVietnamese(part).replace(/^(ubnd|uy ban nhan dan|hdnd|dang uy) /, ''))
    .filter(Boolean)
    .slice(0, MOST_SEGMENTS);
  return [
    ...parts.flatMap(kindPhrases),
    ...parts.map((name): UnitPhrase => ({ by: 'part', kind: null, name })),
    ...parts.flatMap(tailPhrases),
  ];
}

/** Wherever a kind stands, it and the words behind it: first many, then fewer, since a name may be followed by anything. */
function kindPhrases(part: string): UnitPhrase[] {
  const words = part.split(' ');
  return words.flatMap((_, from) => {
    const { kind, words: name = [] } = readUnitSearch(words.slice(from).join(' ')) ?? {};
    if (!kind) return [];
    return Array.from({ length: Math.min(MOST_WORDS, name.length) }, (_, fewer): UnitPhrase => {
      const length = Math.min(MOST_WORDS, name.length) - fewer;
      return { by: 'kind', kind, name: name.slice(0, length).join(' ') };
    });
  });
}

function tailPhrases(part: string): UnitPhrase[] {
  const words = part.split(' ');
  const phrases: UnitPhrase[] = [];
  for (let length = Math.min(MOST_WORDS, words.length - 1); length >= FEWEST_BARE_WORDS; length -= 1)
    phrases.push({ by: 'tail', kind: null, name: words.slice(-length).join(' ') });
  return phrases;
}
