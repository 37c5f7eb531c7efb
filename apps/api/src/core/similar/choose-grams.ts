import type { Grams } from '@caunoi/routing/similar-grams';

export type ChosenGram = { gram: number; weight: number };

/** Of each kind. */
const WORDS = 8;
const CONCEPTS = 6;
/** Grams too rare or too new to have been counted; most of them are in no other question at all, and looking is cheap. */
const UNCOUNTED = 8;
/** What more questions share finds too many of them. At least the rarest of each kind is looked up all the same. */
const FREQUENT = 4_000;
/** What a gram counts that nobody counted. */
const RARE = 3;

const weightOf = (count: number): number => 1 / Math.log2(2 + count);

/** The rarest grams of a question, by the counts of {@link countGrams}: few index look-ups that find what asks the same. */
export const chooseGrams = (grams: Grams, counts: ReadonlyMap<number, number>): ChosenGram[] => {
  const pick = (all: readonly number[], most: number): ChosenGram[] => {
    const counted = all
      .flatMap((gram) => {
        const count = counts.get(gram);
        return count === undefined ? [] : [{ gram, count }];
      })
      .sort((a, b) => a.count - b.count || a.gram - b.gram);
    const uncounted = all.filter((gram) => !counts.has(gram)).slice(0, UNCOUNTED);
    const rare = counted.filter(({ count }, place) => place < most && (place === 0 || count <= FREQUENT));
    return [
      ...rare.map(({ gram, count }) => ({ gram, weight: weightOf(count) })),
      ...uncounted.map((gram) => ({ gram, weight: weightOf(RARE) })),
    ];
  };
  return [...pick(grams.concepts, CONCEPTS), ...pick(grams.words, WORDS)];
};
