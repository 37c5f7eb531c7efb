import { rewritten } from './augment.ts';
import type { CompiledCatalogue } from './compiled-catalogue.ts';
import { findEvidence } from './evidence.ts';
import { evidenceByName, type Features, readFeatures } from './features.ts';
import { createWeights, type Sample } from './logistic.ts';
import type { Model } from './model.ts';
import { ownerName } from './owner-name.ts';
import { quantise } from './quantise.ts';
import { seededRandom, shuffle } from './random.ts';
import { readSyllables } from './syllables.ts';

/** A question and who it belongs to: a department's code, or `other:Bộ Tài chính`. Weight 1 is an ordinary example. */
export type Example = {
  text: string;
  label: string;
  weight: number;
  /** Not rewritten: a bare term or title rather than somebody's question. */
  bare?: boolean;
};

export type TrainingOptions = {
  seed?: number;
  epochs?: number;
  /** Ways of writing each question is learnt in, its own included. */
  variants?: number;
  /** Catalogue whose terms are features as well; none: words alone. */
  catalogue?: CompiledCatalogue;
};

const DEFAULTS = { seed: 2025, epochs: 8, variants: 3 } as const;

/** Between two pauses of the generator: some ten milliseconds of reading, some five of learning. */
const READ_A_STEP = 10;
const LEARNT_A_STEP = 100;
/** What only one example has is learnt by heart, and makes most of a model. */
const LEAST_EXAMPLES = 2;

/** The features of a text, with hits of the catalogue when there is one. */
export const featuresOf = (text: string, catalogue: CompiledCatalogue | undefined): Features => {
  const read = readSyllables(text);
  if (catalogue === undefined) return readFeatures(read);
  const { references, evidence } = findEvidence(catalogue, text, read);
  return readFeatures(
    read,
    references,
    evidenceByName(evidence, (at) => {
      const owner = catalogue.owners[at];
      return owner === undefined ? '' : ownerName(owner);
    }),
  );
};

/** Labels are many and unequal: a rare one's examples count more, by the root of how rare. */
const balance = (examples: readonly Example[]): Map<string, number> => {
  const totals = new Map<string, number>();
  for (const { label, weight } of examples) totals.set(label, (totals.get(label) ?? 0) + weight);
  const mean = [...totals.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, totals.size);
  return new Map([...totals].map(([label, total]) => [label, Math.min(3, Math.sqrt(mean / Math.max(total, 1e-9)))]));
};

/** In how many examples each feature occurs, however often an example is rewritten. */
const countFeatures = () => {
  const counts = new Map<number, { last: number; examples: number }>();
  return {
    add: (example: number, hashes: Uint32Array): void => {
      for (const hash of hashes) {
        const known = counts.get(hash);
        if (known === undefined) counts.set(hash, { last: example, examples: 1 });
        else if (known.last !== example) {
          known.last = example;
          known.examples += 1;
        }
      }
    },
    /** A row for each feature of so many examples. */
    rows: (least: number): Map<number, number> => {
      const kept = [...counts].filter(([, { examples }]) => examples >= least);
      return new Map(kept.map(([hash], row) => [hash, row]));
    },
  };
};

const sampleOf = (
  { hashes, values }: Features,
  rowByHash: ReadonlyMap<number, number>,
  label: number,
  weight: number,
): Sample => {
  const kept = [...hashes.keys()].filter((at) => rowByHash.has(hashes[at] ?? 0));
  return {
    rows: Uint32Array.from(kept, (at) => rowByHash.get(hashes[at] ?? 0) ?? 0),
    values: Float32Array.from(kept, (at) => values[at] ?? 0),
    label,
    weight,
  };
};

/**
 * Trains in small steps: each `next()` works for some milliseconds and says what share is done (0..1), the last one returns the model.
 * The same examples and seed give the same bytes.
 */
export function* training(examples: readonly Example[], options: TrainingOptions = {}): Generator<number, Model> {
  const { seed, epochs, variants, catalogue } = { ...DEFAULTS, ...options };
  const random = seededRandom(seed);
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const labelAt = new Map(labels.map((label, at) => [label, at]));
  const balanced = balance(examples);
  const counted = countFeatures();
  const drafts: { features: Features; label: number; weight: number }[] = [];
  for (const [done, { text, label, weight, bare }] of examples.entries()) {
    const texts = [text];
    while (!bare && texts.length < variants) texts.push(rewritten(text, random));
    const share = (weight * (balanced.get(label) ?? 1)) / texts.length;
    for (const one of texts) {
      const features = featuresOf(one, catalogue);
      counted.add(done, features.hashes);
      drafts.push({ features, label: labelAt.get(label) ?? 0, weight: share });
    }
    if (done % READ_A_STEP === 0) yield (0.4 * done) / examples.length;
  }

  const rowByHash = counted.rows(LEAST_EXAMPLES);
  const samples = drafts.map(({ features, label, weight }) => sampleOf(features, rowByHash, label, weight));
  const { weights, bias, learn } = createWeights(rowByHash.size, labels.length);
  const order = Uint32Array.from(samples, (_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const progress = epoch / epochs;
    for (let at = 0; at < order.length; at++) {
      const sample = samples[order[at] ?? 0];
      if (sample !== undefined) learn(sample, 1 - progress, random);
      if (at % LEARNT_A_STEP === 0) yield 0.4 + 0.6 * (progress + at / order.length / epochs);
    }
  }
  return quantise(labels, rowByHash, weights, bias);
}

/** `training` to its end; `breathe` is awaited between its steps, so that whatever else the thread has to do gets done. */
export const trainModel = async (
  examples: readonly Example[],
  { breathe, ...options }: TrainingOptions & { breathe?: () => Promise<void> } = {},
): Promise<Model> => {
  const steps = training(examples, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe?.();
  }
};
