import type { Grams } from '@caunoi/routing/similar-grams';

export type ChosenGram = { gram: number; weight: number };

/** Of each kind. Rare ones are cheap to look up, and some of them are always chance: "hộ xã" where a word was left out. */
const WORDS = 20;
const CONCEPTS = 8;
/** Questions that the grams of one kind may bring together; the rarest is looked up whatever it brings, up to FREQUENT. */
const BROUGHT = 1_600;
/** Grams too rare or too new to have been counted; most of them are in no other question at all, and looking is cheap. */
const UNCOUNTED = 6;
/** What more questions share finds too many of them. At least the rarest of each kind is looked up all the same. */
const FREQUENT = 2_000;
/** With so many rare ones the frequent are not needed. */
const ENOUGH = 4;
/** What a gram counts that nobody counted. */
const RARE = 3;
/** Of so many questions: only the proportions of weights matter. */
const ALL = 2_000_000;

/** What sharing a gram tells, by how many questions have it. */
const weightOf = (count: number): number => Math.log2(1 + ALL / count);

/** The rarest grams of a question, by the counts of {@link countGrams}: few index look-ups that find what asks the same. */
export const chooseGrams = (grams: Grams, counts: ReadonlyMap<number, number>): ChosenGram[] => {
  const pick = (all: readonly number[], most: number): ChosenGram[] => {
    let brought = 0;
    const rare = all
      .flatMap((gram) => {
        const count = counts.get(gram);
        return count === undefined ? [] : [{ gram, count }];
      })
      .sort((a, b) => a.count - b.count || a.gram - b.gram)
      .slice(0, most)
      .filter(({ count }, place) => {
        brought += count;
        return place === 0 || (count <= FREQUENT && brought <= BROUGHT);
      });
    // Where little was counted, as on an installation's first day, there is no choosing: what is there is looked up.
    const uncounted = all.filter((gram) => !counts.has(gram)).slice(0, Math.max(UNCOUNTED, most - rare.length));
    return [
      ...rare.map(({ gram, count }) => ({ gram, weight: weightOf(count) })),
      ...uncounted.map((gram) => ({ gram, weight: weightOf(RARE) })),
    ];
  };
  const chosen = [...pick(grams.concepts, CONCEPTS), ...pick(grams.words, WORDS)];
  // The index reads all that have a gram, however few are wanted of them: one that very many share costs more than all the others.
  const rare = chosen.filter(({ gram }) => (counts.get(gram) ?? 0) <= FREQUENT);
  return rare.length >= ENOUGH ? rare : chosen;
};
