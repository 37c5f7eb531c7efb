import { hashOf } from './similar-hash.ts';
import type { ComparableText, Part } from './similar-text.ts';

/** From this share of syllables in the same order on, one text may be the other with something exchanged. */
const TEMPLATE = 0.42;
/** Up to here on top of it, the doubt fades. */
const DOUBT = 0.15;
const LONGEST = 120;
/** Longer texts share most of their small words by chance. */
const ONE_SENTENCE = 40;
/** What is said once more tells less than what is said at all. */
const ONCE_MORE = 0.5;
/** However alike two sentences are, a little must differ in any pair. */
const LEAST_DIFFERENCE = 0.08;

/** Small words that turn a question round when they are exchanged for one another. */
const OPPOSITES: ReadonlyMap<number, number> = new Map(
  'tren duoi,truoc sau,cu moi,trong ngoai,lon nho,tang giam,cao thap,mua ban,mo dong,ngay thang,thang nam,thang quy,quy nam,dai ngan,nam nu,vao ra,lap bo,nhan tra,nguoi may,cho thue,nhap xuat,co khong'
    .split(',')
    .flatMap((pair) => {
      const [a = '', b = ''] = pair.split(' ').map(hashOf);
      return [[hashOf(`${a}|${b}`), 1] as const, [hashOf(`${b}|${a}`), 1] as const];
    }),
);
const areOpposite = (a: Part, b: Part): boolean => OPPOSITES.has(hashOf(`${a.surface}|${b.surface}`));

const lengthOf = (parts: readonly Part[]): number => {
  let sum = 0;
  for (const { length } of parts) sum += length;
  return sum;
};

/** Syllables in common in whatever order: no fewer than in the same order, and cheaper to count. */
const inCommon = (a: readonly Part[], b: readonly Part[]): number => {
  const surfaces = new Set<number>();
  for (const { surface } of a) surfaces.add(surface);
  let sum = 0;
  for (const { surface, length } of b) if (surfaces.has(surface)) sum += length;
  return sum;
};

/** Longest common subsequence in syllables; `gaps` are the stretches of both between what they share. */
const align = (a: readonly Part[], b: readonly Part[]) => {
  const width = b.length + 1;
  const best = new Int32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    const x = a[i];
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      let most = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
      if (x && x.surface === b[j]?.surface) most = Math.max(most, x.length + (best[at + width + 1] ?? 0));
      best[at] = most;
    }
  }
  const at = (i: number, j: number): number => (i <= a.length && j <= b.length ? (best[i * width + j] ?? 0) : 0);
  const gaps: { a: Part[]; b: Part[] }[] = [];
  let gap: { a: Part[]; b: Part[] } = { a: [], b: [] };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    if (x && y && x.surface === y.surface && at(i, j) === x.length + at(i + 1, j + 1)) {
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
  return at < 0 || (a[at]?.surface ?? 0) < (b[at]?.surface ?? 0);
};

export type Sentences = {
  /** 0..1: how surely something was exchanged in what is otherwise one sentence. */
  exchanged: number;
  /** 0..1: how much more one of them says in what is otherwise one sentence. */
  added: number;
  /** 0..1: a small word stands there that says the contrary. */
  opposed: number;
  /** 0..1: as `exchanged`, in whatever order both say what they share. */
  turned: number;
  /** 0..1: how surely both are one sentence at all. */
  certain: number;
  /** 0..1: how much of the longer one is the other, word for word; 0 where that is too little to matter. */
  closeness: number;
};
/** Of two texts that have no sentence in common. */
export const STRANGERS: Sentences = { exchanged: 0, added: 0, opposed: 0, turned: 0, certain: 0, closeness: 0 };

/** Word for word. */
const REPEATED: Sentences = { exchanged: 0, added: 0, opposed: 0, turned: 0, certain: 1, closeness: 1 };
const areEqual = (a: readonly Part[], b: readonly Part[]): boolean =>
  a.length === b.length && a.every(({ surface }, at) => surface === b[at]?.surface);

const countsOf = ({ reading }: ComparableText): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { token } of reading.parts) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
};
/** Of what the other does not say, or says less often: "sản xuất … sản xuất kinh doanh" beside "kinh doanh … sản xuất kinh doanh". */
const news = (
  parts: readonly Part[],
  own: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>,
): number => {
  let sum = 0;
  for (const { token, exchange } of parts) {
    const theirs = others.get(token) ?? 0;
    if (theirs < (own.get(token) ?? 0)) sum += theirs === 0 ? exchange : exchange * ONCE_MORE;
  }
  return sum;
};

/**
 * Whoever asks the same words it anew, or sends it once more, but "…
 * cho hộ dân" and "… cho trạm bơm" in the same sentence are two questions, whether or not we know the words.
 */
export const compareSentences = (one: ComparableText, other: ComparableText): Sentences => {
  // Of several ways to align them the first is taken: in one order always.
  const [a, b] = comesFirst(one.reading.parts, other.reading.parts) ? [one, other] : [other, one];
  const [x, y] = [a.reading.parts, b.reading.parts];
  if (x.length > LONGEST || y.length > LONGEST) return STRANGERS;
  if (x.length > 0 && areEqual(x, y)) return REPEATED;
  const longer = Math.max(lengthOf(x), lengthOf(y), 1);
  const bag = inCommon(x, y) / longer;
  if (bag < TEMPLATE) return STRANGERS;
  const [countsA, countsB] = [countsOf(a), countsOf(b)];
  const turned =
    longer > ONE_SENTENCE
      ? 0
      : Math.min(1, (bag - TEMPLATE) / DOUBT) *
        Math.min(
          1,
          (Math.min(news(x, countsA, countsB), news(y, countsB, countsA)) * 0.5) / Math.max(LEAST_DIFFERENCE, 1 - bag),
        );
  const { shared, gaps } = align(x, y);
  const closeness = shared / longer;
  if (closeness < TEMPLATE) return { ...STRANGERS, turned };
  let [swapped, added, opposed] = [0, 0, 0];
  for (const gap of gaps) {
    const [newA, newB] = [news(gap.a, countsA, countsB), news(gap.b, countsB, countsA)];
    swapped += Math.min(newA, newB);
    added += Math.abs(newA - newB);
    if (gap.a.some((part) => gap.b.some((against) => areOpposite(part, against)))) opposed = 1;
  }
  const certain = Math.min(1, (closeness - TEMPLATE) / DOUBT);
  const difference = Math.max(LEAST_DIFFERENCE, 1 - closeness);
  return {
    exchanged: certain * Math.min(1, (swapped * 0.5) / difference),
    added: certain * Math.min(1, (added * 0.25) / difference),
    opposed: opposed * certain,
    turned,
    certain,
    closeness,
  };
};
