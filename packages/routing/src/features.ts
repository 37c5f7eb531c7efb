import type { Evidence } from './evidence.ts';
import type { LegalReference } from './legal-reference.ts';
import type { SyllableText } from './syllables.ts';

/**
 * What the classifier sees of a text: hashed syllable n-grams, cited texts and hits of the catalogue, each with the syllables that it came
 * from. Parallel arrays; `values` has length 1 as a vector.
 */
export type Features = { hashes: Uint32Array; values: Float32Array; firsts: Int32Array; nexts: Int32Array };

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const hashOf = (word: string, seed: number): number => {
  let hash = FNV_OFFSET ^ seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
};

/** Order matters: "bán lẻ" is not "lẻ bán". */
const join = (left: number, right: number): number => {
  let hash = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ Math.imul(right, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 12), 0x85ebca6b);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const KINDS = {
  folded: 1,
  exact: 2,
  bigram: 3,
  trigram: 4,
  exactBigram: 5,
  skip: 6,
  cited: 7,
  owner: 8,
} as const;

/** How loudly each kind speaks before training; longer stretches are rare, and would be learnt by heart. */
const VALUE = {
  folded: 1,
  exact: 1,
  bigram: 0.7,
  trigram: 0.3,
  exactBigram: 0.4,
  skip: 0.2,
  cited: 1.5,
  term: 1.5,
} as const;

/** Evidence of this weight speaks with its full voice. */
const FULL_EVIDENCE = 3;

/** Texts are cut here: what a question is about stands in its first pages. */
export const MOST_SYLLABLES = 1_200;
const MOST_REFERENCES = 100;

/** Numbers tell nothing by themselves and would be learnt by heart. */
const isNumber = (key: string): boolean => /\d/.test(key);

/** Where each hash of the text being read stands; a table of its own, as a `Map` takes twice the time. Must hold twice the features. */
const SLOTS = 2 ** 14;
const slots = new Int32Array(SLOTS);

/** Each feature once, with the first place that has it. */
const collect = () => {
  slots.fill(0);
  const hashes: number[] = [];
  const values: number[] = [];
  const firsts: number[] = [];
  const nexts: number[] = [];
  return {
    add: (kind: number, of: number, value: number, first: number, next: number): void => {
      const hash = join(kind, of);
      let slot = hash & (SLOTS - 1);
      for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
        const at = (slots[slot] ?? 0) - 1;
        if (hashes[at] !== hash) continue;
        if ((values[at] ?? 0) < value) values[at] = value;
        return;
      }
      slots[slot] = hashes.push(hash);
      values.push(value);
      firsts.push(first);
      nexts.push(next);
    },
    normalised: (): Features => {
      const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
      return {
        hashes: Uint32Array.from(hashes),
        values: Float32Array.from(values, (value) => value / length),
        firsts: Int32Array.from(firsts),
        nexts: Int32Array.from(nexts),
      };
    },
  };
};

export const readFeatures = (
  { syllables, plain }: SyllableText,
  references: readonly LegalReference[] = [],
  evidence: readonly { name: string; weight: number }[] = [],
): Features => {
  const { add, normalised } = collect();
  const length = Math.min(syllables.length, MOST_SYLLABLES);
  const keys = new Uint32Array(length);
  const exacts = new Uint32Array(length);
  const numbers = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const { key = '', exact = '' } = syllables[at] ?? {};
    numbers[at] = isNumber(key) ? 1 : 0;
    keys[at] = hashOf(key, 0);
    exacts[at] = plain ? 0 : hashOf(exact, 1);
  }
  for (let at = 0; at < length; at++) {
    if (numbers[at] === 1) continue;
    const key = keys[at] ?? 0;
    const exact = exacts[at] ?? 0;
    add(KINDS.folded, key, VALUE.folded, at, at + 1);
    if (!plain) add(KINDS.exact, exact, VALUE.exact, at, at + 1);
    if (at + 1 >= length || numbers[at + 1] === 1) continue;
    const pair = join(key, keys[at + 1] ?? 0);
    add(KINDS.bigram, pair, VALUE.bigram, at, at + 2);
    if (!plain) add(KINDS.exactBigram, join(exact, exacts[at + 1] ?? 0), VALUE.exactBigram, at, at + 2);
    if (at + 2 >= length || numbers[at + 2] === 1) continue;
    add(KINDS.trigram, join(pair, keys[at + 2] ?? 0), VALUE.trigram, at, at + 3);
    add(KINDS.skip, join(key, keys[at + 2] ?? 0), VALUE.skip, at, at + 3);
  }
  for (const { kind, number, year } of references.slice(0, MOST_REFERENCES))
    add(KINDS.cited, hashOf(`${kind} ${number} ${year ?? ''}`, 7), VALUE.cited, -1, -1);
  for (const { name, weight } of evidence)
    add(KINDS.owner, hashOf(name, 8), VALUE.term * Math.min(1, weight / FULL_EVIDENCE), -1, -1);
  return normalised();
};

/** Evidence of the catalogue by owner and by field, under names that outlive a compilation. */
export const evidenceByName = (
  evidence: readonly Evidence[],
  nameOf: (owner: number) => string,
): { name: string; weight: number }[] => {
  const sums = new Map<string, number>();
  for (const { owner, field, weight } of evidence)
    for (const name of field === null ? [nameOf(owner)] : [nameOf(owner), field])
      sums.set(name, (sums.get(name) ?? 0) + weight);
  return [...sums].map(([name, weight]) => ({ name, weight }));
};
