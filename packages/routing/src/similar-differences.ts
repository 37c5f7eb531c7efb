import { ASKS_WHETHER, DEFINITE_ASPECTS, SOFT_ASPECTS } from './similar-aspects.ts';
import { type Bounds, SIGNS } from './similar-bounds.ts';
import { CONCEPTS } from './similar-concepts.ts';
import { CONCEPT_GROUPS } from './similar-terms.ts';
import type { ComparableText } from './similar-text.ts';

// What tells two questions apart though they read alike: things that exclude one another, something else that is wanted, other bounds.

export type Contrast = { a: string; b: string };

const without = (names: ReadonlySet<number>, others: ReadonlySet<number>): number[] =>
  [...names].filter((name) => !others.has(name));

const nameOf = (concept: number | undefined): string => CONCEPTS[concept ?? -1]?.name ?? '';

/** Concepts of one group of which each text has its own, wholly or in part, or of which one is silent. */
export const contrastsOf = (a: ComparableText, b: ComparableText) => {
  const found: Contrast[] = [];
  let [whole, partial, silent] = [0, 0, 0];
  for (const [group, inA] of a.concepts) {
    const { contrast, unstated = 0 } = CONCEPT_GROUPS[group] ?? { contrast: 0 };
    const inB = b.concepts.get(group);
    if (inB === undefined) {
      silent += unstated;
      continue;
    }
    if (contrast === 0) continue;
    const [onlyA, onlyB] = [without(inA, inB), without(inB, inA)];
    if (onlyA.length === inA.size) {
      whole += contrast;
      if (contrast >= 0.5) found.push({ a: nameOf(onlyA[0]), b: nameOf(onlyB[0]) });
    } else partial += (contrast * (onlyA.length + onlyB.length)) / (inA.size + inB.size);
  }
  for (const group of b.concepts.keys()) if (!a.concepts.has(group)) silent += CONCEPT_GROUPS[group]?.unstated ?? 0;
  return { found, whole, partial, silent };
};

const isOther = (x: number, y: number): number => (x !== 0 && y !== 0 && (x & y) === 0 ? 1 : 0);

/** One wants to know something definite, and the other something, but not that. */
const definiteMissed = (one: number, other: number): boolean =>
  (one & DEFINITE_ASPECTS) !== 0 && other !== 0 && (one & DEFINITE_ASPECTS & other) === 0;

/** Whether they want to know different things of the matter, the same, or one of them something that the other leaves open. */
export const aspectsOfBoth = (a: ComparableText, b: ComparableText) => {
  const [x, y] = [a.reading.aspects & ~SOFT_ASPECTS, b.reading.aspects & ~SOFT_ASPECTS];
  const both = (x & y) !== 0;
  return {
    definitely: isOther(x & DEFINITE_ASPECTS, y & DEFINITE_ASPECTS),
    differ: x !== 0 && y !== 0 && !both ? 1 : 0,
    shared: both ? 1 : 0,
    ofOne: (x === 0) !== (y === 0) ? 1 : 0,
    definiteOfOne: ((x & DEFINITE_ASPECTS) !== 0) !== ((y & DEFINITE_ASPECTS) !== 0) ? 1 : 0,
    otherwise: definiteMissed(x, y) || definiteMissed(y, x) ? 1 : 0,
    whether:
      definiteMissed(x, b.reading.aspects & ASKS_WHETHER & (y === 0 ? -1 : 0)) ||
      definiteMissed(y, a.reading.aspects & ASKS_WHETHER & (x === 0 ? -1 : 0))
        ? 1
        : 0,
  };
};

const { above, below, before, after, denied } = SIGNS;
const opposed = (a: number, b: number, one: number, other: number): boolean =>
  (a & (one | other)) !== 0 && (b & (one | other)) !== 0 && (a & (one | other)) !== (b & (one | other));

/** "trên 12 mét" and "dưới 12 mét", before and after a day, 110 kV and 500 kV. */
export const compareBounds = (a: Bounds, b: Bounds) => {
  const turned = opposed(a.signs, b.signs, above, below) || opposed(a.signs, b.signs, before, after);
  let measured = false;
  for (const { unit } of a.quantities) {
    const others = b.quantities.filter((one) => one.unit === unit);
    const own = a.quantities.filter((one) => one.unit === unit);
    if (others.length > 0 && !own.some(({ value }) => others.some((one) => one.value === value))) measured = true;
  }
  const stated = (one: Bounds): boolean => one.quantities.length > 0 || (one.signs & ~denied) !== 0;
  return {
    differ: (turned ? 1 : 0) + (measured ? 1 : 0),
    ofOne: stated(a) === stated(b) ? 0 : 1,
    denied: (a.signs & denied) === (b.signs & denied) ? 0 : 1,
  };
};
