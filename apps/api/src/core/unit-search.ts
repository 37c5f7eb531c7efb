import { foldVietnamese } from '@caunoi/routing/fold';

/** Folded kinds of units as people shorten them; read only where more follows ("tp hcm", not "tp"). */
const KINDS: Readonly<Record<string, string>> = {
  tp: 'thanh pho',
  t: 'tinh',
  x: 'xa',
  p: 'phuong',
  tt: 'thi tran',
  h: 'huyen',
  dk: 'dac khu',
};
const FULL_KINDS = new Set(Object.values(KINDS));
const MOST_WORDS = 8;
const LONGEST_INITIALS = 6;

export type UnitSearch = {
  /** As typed, folded: "x tra bong". */
  typed: string;
  /** The leading kind written out: "xa tra bong". */
  phrase: string;
  /** Without it: "tra bong". */
  name: string;
  /** Words of `name`; each must be found as the beginning of a word, or as initials. */
  words: readonly string[];
  /** Folded kind that was asked for, or null. */
  kind: string | null;
  /** What initials are compared with: "qn" for "qn" and "q n"; '' when it can't be any. */
  initials: string;
};

/** Reads what was typed into the typeahead. Null: nothing to search for. */
export function readUnitSearch(text: string): UnitSearch | null {
  const all = foldVietnamese(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  if (all.length === 0) return null;
  const { kind, words } = splitKind(all);
  const name = words.join(' ');
  const compact = words.join('');
  const abbreviated = words.length === 1 || words.every((word) => word.length === 1);
  return {
    typed: all.join(' '),
    phrase: kind === null ? name : `${kind} ${name}`,
    name,
    words,
    kind,
    initials: abbreviated && compact.length >= 2 && compact.length <= LONGEST_INITIALS ? compact : '',
  };
}

/** A kind at the beginning, when more follows it; "tphcm" too, since no Vietnamese word begins with "tp". */
function splitKind(all: readonly string[]): { kind: string | null; words: readonly string[] } {
  const [first = '', second = ''] = all;
  const short = KINDS[first];
  if (short && second.length > 1) return { kind: short, words: all.slice(1) };
  if (FULL_KINDS.has(first) && all.length > 1) return { kind: first, words: all.slice(1) };
  if (FULL_KINDS.has(`${first} ${second}`) && all.length > 2)
    return { kind: `${first} ${second}`, words: all.slice(2) };
  if (/^tp[a-z]{2,}$/.test(first)) return { kind: 'thanh pho', words: [first.slice(2), ...all.slice(1)] };
  return { kind: null, words: all };
}
