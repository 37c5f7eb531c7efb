import { compareTexts, SAME } from './similar.ts';
import type { ComparableText } from './similar-text.ts';

/** `index`: of the other question. */
export type Duplicate = { index: number; score: number };

/** Two long letters of one file on one matter may say much besides. */
export const DUPLICATE = SAME;
/** Of those that share most with a question, as many are compared with it. */
const CANDIDATES = 12;
/** What more of them say than this is looked up among the latest only: everybody says it. */
const LONGEST_POSTING = 150;
const SHOWN = 3;

const tokensOf = ({ said }: ComparableText): Iterable<readonly [number, number]> => [
  ...said.topic.weights,
  ...said.detail.weights,
  ...said.law.weights,
  ...said.word.weights,
];

/**
 * Which questions of a file ask the same as others of it: for each its best few, by its index. Candidates come from an inverted index,
 * so that thousands of questions take well under a second.
 */
export const findDuplicates = (texts: readonly ComparableText[]): Duplicate[][] => {
  const steps = findDuplicatesInSteps(texts);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
};

/** The same, a question a step, for who has other things to do in between. */
export function* findDuplicatesInSteps(texts: readonly ComparableText[]): Generator<void, Duplicate[][]> {
  const frequency = new Map<number, number>();
  for (const text of texts) {
    for (const [token] of tokensOf(text)) frequency.set(token, (frequency.get(token) ?? 0) + 1);
    yield;
  }
  const found: Duplicate[][] = texts.map(() => []);
  const postings = new Map<number, number[]>();
  const shared = new Float64Array(texts.length);
  for (const [index, text] of texts.entries()) {
    const touched: number[] = [];
    for (const [token, weight] of tokensOf(text)) {
      const posting = postings.get(token);
      if (posting === undefined) {
        postings.set(token, [index]);
        continue;
      }
      const rarity = weight * Math.log(1 + texts.length / (frequency.get(token) ?? 1));
      for (let at = Math.max(0, posting.length - LONGEST_POSTING); at < posting.length; at++) {
        const other = posting[at] ?? 0;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + rarity;
      }
      posting.push(index);
    }
    for (const other of largest(touched, shared)) {
      const earlier = texts[other];
      if (earlier === undefined) continue;
      const { score } = compareTexts(text, earlier);
      if (score < DUPLICATE) continue;
      found[index]?.push({ index: other, score });
      found[other]?.push({ index, score });
    }
    for (const other of touched) shared[other] = 0;
    yield;
  }
  return found.map((duplicates) => duplicates.sort((a, b) => b.score - a.score).slice(0, SHOWN));
}

/** The few that share most. Nearly everybody shares something: sorting them all would cost more than comparing the few. */
const largest = (touched: readonly number[], shared: Float64Array): number[] => {
  const best: number[] = [];
  for (const other of touched) {
    const value = shared[other] ?? 0;
    const least = best.at(-1);
    if (best.length === CANDIDATES && least !== undefined && value <= (shared[least] ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (shared[best[at - 1] ?? 0] ?? 0) < value) at -= 1;
    best.splice(at, 0, other);
    if (best.length > CANDIDATES) best.pop();
  }
  return best;
};
