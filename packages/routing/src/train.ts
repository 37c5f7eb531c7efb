import { rewritten } from './augment.ts';
import type { CompiledCatalogue } from './compiled-catalogue.ts';
import { findEvidence } from './evidence.ts';
import { evidenceByName, type Features, readFeatures } from './features.ts';
import type { Model } from './model.ts';
import { ownerName } from './owner-name.ts';
import { quantise } from './quantise.ts';
import { type Random, seededRandom, shuffle } from './random.ts';
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

/** Learning rate and the share of the features that is left out at each step, so that no single word carries a department alone. */
const RATE = 2;
const DROPPED = 0.5;
const BIAS_RATE = 0.02;
/** What AdaGrad starts from: the smaller, the bolder a feature's first steps. */
const FIRST_SQUARE = 1e-3;
/** Steps between two pauses of the generator: some milliseconds. */
const STEPS_A_CHUNK = 200;

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

type Sample = { rows: Uint32Array; values: Float32Array; label: number; weight: number };

/** Labels are many and unequal: a rare one's examples count more, by the root of how rare. */
const balance = (examples: readonly Example[]): Map<string, number> => {
  const totals = new Map<string, number>();
  for (const { label, weight } of examples) totals.set(label, (totals.get(label) ?? 0) + weight);
  const mean = [...totals.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, totals.size);
  return new Map([...totals].map(([label, total]) => [label, Math.min(3, Math.sqrt(mean / Math.max(total, 1e-9)))]));
};

/** Multinomial logistic regression by AdaGrad, with a rate of its own for each feature; weights lie row by row, a row a feature. */
const createWeights = (rowCount: number, labels: number) => {
  const weights = new Float32Array(rowCount * labels);
  const bias = new Float32Array(labels);
  const squares = new Float32Array(rowCount).fill(FIRST_SQUARE);
  const scores = new Float64Array(labels);

  const learn = ({ rows, values, label, weight }: Sample, rate: number, random: Random): void => {
    scores.set(bias);
    const kept: number[] = [];
    for (let at = 0; at < rows.length; at++) {
      if (random() < DROPPED) continue;
      kept.push(at);
      const value = (values[at] ?? 0) / (1 - DROPPED);
      const from = (rows[at] ?? 0) * labels;
      for (let k = 0; k < labels; k++) scores[k] = (scores[k] ?? 0) + value * (weights[from + k] ?? 0);
    }
    let top = Number.NEGATIVE_INFINITY;
    for (const score of scores) if (score > top) top = score;
    let sum = 0;
    for (let k = 0; k < labels; k++) {
      scores[k] = Math.exp((scores[k] ?? 0) - top);
      sum += scores[k] ?? 0;
    }
    let square = 0;
    for (let k = 0; k < labels; k++) {
      const gradient = weight * ((scores[k] ?? 0) / sum - (k === label ? 1 : 0));
      scores[k] = gradient;
      square += gradient * gradient;
      bias[k] = (bias[k] ?? 0) - BIAS_RATE * rate * gradient;
    }
    for (const at of kept) {
      const value = values[at] ?? 0;
      const row = rows[at] ?? 0;
      const seen = (squares[row] ?? 0) + square * value * value;
      squares[row] = seen;
      const step = (rate * value) / Math.sqrt(seen);
      const from = row * labels;
      for (let k = 0; k < labels; k++) weights[from + k] = (weights[from + k] ?? 0) - step * (scores[k] ?? 0);
    }
  };
  return { weights, bias, learn };
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
  const rowByHash = new Map<number, number>();
  const samples: Sample[] = [];
  let done = 0;
  for (const { text, label, weight, bare } of examples) {
    const texts = [text];
    while (!bare && texts.length < variants) texts.push(rewritten(text, random));
    for (const one of texts) {
      const { hashes, values } = featuresOf(one, catalogue);
      const rows = hashes.map((hash) => {
        const known = rowByHash.get(hash);
        if (known !== undefined) return known;
        rowByHash.set(hash, rowByHash.size);
        return rowByHash.size - 1;
      });
      const share = (weight * (balanced.get(label) ?? 1)) / texts.length;
      samples.push({ rows, values, label: labelAt.get(label) ?? 0, weight: share });
    }
    done += 1;
    if (done % STEPS_A_CHUNK === 0) yield (0.4 * done) / examples.length;
  }

  const { weights, bias, learn } = createWeights(rowByHash.size, labels.length);
  const order = Uint32Array.from(samples, (_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - epoch / epochs);
    for (let at = 0; at < order.length; at++) {
      const sample = samples[order[at] ?? 0];
      if (sample !== undefined) learn(sample, rate, random);
      if (at % STEPS_A_CHUNK === 0) yield 0.4 + (0.6 * (epoch + at / order.length)) / epochs;
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
