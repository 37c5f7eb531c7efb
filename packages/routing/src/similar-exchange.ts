import type { ComparableText, Part } from './similar-text.ts';

/** From this share of syllables in the same order on, one text may be the other with something exchanged. */
const TEMPLATE = 0.42;
/** Up to here on top of it, the doubt fades. */
const DOUBT = 0.15;
const LONGEST = 120;
/** However alike two sentences are, a little must differ in any pair. */
const LEAST_DIFFERENCE = 0.08;

const weightOf = (parts: readonly Part[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);
const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, { length }) => sum + length, 0);

/** Syllables in common in whatever order: no fewer than in the same order, and cheaper to count. */
const inCommon = (a: readonly Part[], b: readonly Part[]): number => {
  const surfaces = new Set(a.map(({ surface }) => surface));
  return lengthOf(b.filter(({ surface }) => surfaces.has(surface)));
};

/** Longest common subsequence in syllables; `gaps` are the stretches of both between what they share. */
const align = (a: readonly Part[], b: readonly Part[]) => {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const match = (x: Part, i: number, j: number): number => x.length + at(i + 1, j + 1);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [x, y] = [a[i], b[j]];
      best[i * width + j] = Math.max(
        x && y && x.surface === y.surface ? match(x, i, j) : 0,
        at(i + 1, j),
        at(i, j + 1),
      );
    }
  const gaps: { a: Part[]; b: Part[] }[] = [];
  let gap: { a: Part[]; b: Part[] } = { a: [], b: [] };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    if (x && y && x.surface === y.surface && at(i, j) === match(x, i, j)) {
      gaps.push(gap);
      gap = { a: [], b: [] };
      i += 1;
      j += 1;
    } else if (x && (y === undefined || at(i + 1, j) >= at(i, j + 1))) {
      gap.a.push(x);
      i += 1;
    } else if (y) {
      gap.b.push(y);
      j += 1;
    }
  }
  gaps.push(gap);
  return { shared: at(0, 0), gaps };
};

const comesFirst = (a: readonly Part[], b: readonly Part[]): boolean => {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex(({ surface }, index) => surface !== b[index]?.surface);
  return at < 0 || (a[at]?.surface ?? '') < (b[at]?.surface ?? '');
};

export type Sentences = {
  /** 0..1: how surely something was exchanged in what is otherwise one sentence. */
  exchanged: number;
  /** 0..1: how much of the longer one is the other, word for word; 0 where that is too little to matter. */
  closeness: number;
};
const STRANGERS: Sentences = { exchanged: 0, closeness: 0 };

/**
 * Whoever asks the same words it anew, or sends it once more, but "…
 * cho hộ dân" and "… cho trạm bơm" in the same sentence are two questions, whether or not we know the words.
 */
export const compareSentences = (one: ComparableText, other: ComparableText): Sentences => {
  // Of several ways to align them the first is taken: in one order always.
  const [a, b] = comesFirst(one.sequence, other.sequence) ? [one, other] : [other, one];
  if (a.sequence.length > LONGEST || b.sequence.length > LONGEST) return STRANGERS;
  const longer = Math.max(lengthOf(a.sequence), lengthOf(b.sequence), 1);
  if (inCommon(a.sequence, b.sequence) < TEMPLATE * longer) return STRANGERS;
  const { shared, gaps } = align(a.sequence, b.sequence);
  const closeness = shared / longer;
  if (closeness < TEMPLATE) return STRANGERS;
  const tokens = (text: ComparableText): Set<string> => new Set(text.sequence.map(({ token }) => token));
  const [tokensA, tokensB] = [tokens(a), tokens(b)];
  const news = (parts: readonly Part[], others: ReadonlySet<string>): number =>
    weightOf(parts.filter(({ token }) => !others.has(token)));
  let swapped = 0;
  for (const gap of gaps) swapped += Math.min(news(gap.a, tokensB), news(gap.b, tokensA));
  const certain = Math.min(1, (closeness - TEMPLATE) / DOUBT);
  const exchanged = certain * Math.min(1, (swapped * 0.5) / Math.max(LEAST_DIFFERENCE, 1 - closeness));
  return { exchanged, closeness };
};
