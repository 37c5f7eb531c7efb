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
  field: 9,
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

/** Numbers tell nothing by themselves and would be learnt by heart. */
const isNumber = (key: string): boolean => /\d/.test(key);

export const readFeatures = (
  { syllables, plain }: SyllableText,
  references: readonly LegalReference[] = [],
  evidence: readonly { name: string; weight: number }[] = [],
): Features => {
  const found = new Map<number, { value: number; first: number; next: number }>();
  const add = (kind: number, hash: number, value: number, first: number, next: number): void => {
    const id = join(kind, hash);
    const known = found.get(id);
    if (known === undefined) found.set(id, { value, first, next });
    else if (known.value < value) known.value = value;
  };

  const length = Math.min(syllables.length, MOST_SYLLABLES);
  const keys = new Uint32Array(length);
  const exacts = new Uint32Array(length);
  const numbers = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    const syllable = syllables[at];
    if (syllable === undefined) break;
    numbers[at] = isNumber(syllable.key) ? 1 : 0;
    keys[at] = numbers[at] === 1 ? hashOf('#', 0) : hashOf(syllable.key, 0);
    exacts[at] = numbers[at] === 1 ? hashOf('#', 1) : hashOf(syllable.exact, 1);
  }
  for (let at = 0; at < length; at++) {
    const key = keys[at] ?? 0;
    const exact = exacts[at] ?? 0;
    if (numbers[at] === 1) continue;
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
  for (const { kind, number, year } of references)
    add(KINDS.cited, hashOf(`${kind} ${number} ${year ?? ''}`, 7), VALUE.cited, -1, -1);
  for (const { name, weight } of evidence)
    add(KINDS.owner, hashOf(name, 8), VALUE.term * Math.min(1, weight / FULL_EVIDENCE), -1, -1);
  return normalised(found);
};

const normalised = (found: ReadonlyMap<number, { value: number; first: number; next: number }>): Features => {
  const features: Features = {
    hashes: new Uint32Array(found.size),
    values: new Float32Array(found.size),
    firsts: new Int32Array(found.size),
    nexts: new Int32Array(found.size),
  };
  let squares = 0;
  for (const { value } of found.values()) squares += value * value;
  const norm = Math.sqrt(squares);
  let at = 0;
  for (const [hash, { value, first, next }] of found) {
    features.hashes[at] = hash;
    features.values[at] = value / norm;
    features.firsts[at] = first;
    features.nexts[at] = next;
    at += 1;
  }
  return features;
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
