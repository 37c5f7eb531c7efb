import type { Contrast } from './similar-differences.ts';
import { STRANGERS } from './similar-exchange.ts';
import { featuresOf } from './similar-features.ts';
import { type ComparableText, readComparable } from './similar-text.ts';

export type Similarity = {
  /** 0..1: how surely one answer serves both. */
  score: number;
  /** From {@link SAME} on. */
  same: boolean;
  /** One is the other word for word, or nearly, and nothing tells them apart: a correction rather than another wording. */
  repeated: boolean;
  /** Concepts that exclude one another, one pair a group: why two texts that read alike may be two questions. */
  contrasts: readonly Contrast[];
};

export const SAME = 0.5;

/**
 * Of a logistic regression over FEATURES, in their order. Learnt from fixtures/similar-own.jsonl (with and without diacritics), from this
 * project's sample questions (a subject and its own question are one, two questions of one topic are two) and from questions of different
 * departments that a first model took for one.
 */
const WEIGHTS = [
  -3.26, 0.24, 0.09, 0, 0.56, 2.37, 0, 2.06, 0, 0, 0.11, -1.44, -0.99, -0.96, -4.08, -1.89, 0, -0.57, 0.49, 0, -0.91, 0,
  0.67, 2.45, 0.61, -0.2, -0.4, -0.39, -0.6, 2, -0.8, -2.19, -0.19, -0.35, 0.95, -0.36, -0.27, -0.49, -0.34, -0.27,
  -0.92,
];

/** Of a question that comes once more as it was. */
const REPEATED = 0.97;

/** Below it aligning sentences can only bring it further down: it costs more than all the rest, and is left out. */
const HOPELESS = 0.3;

const likelihoodOf = (values: readonly number[]): number => {
  let sum = 0;
  for (let feature = 0; feature < values.length; feature++) sum += (values[feature] ?? 0) * (WEIGHTS[feature] ?? 0);
  return 1 / (1 + Math.exp(-sum));
};

/** Compares two questions that were read by `readComparable`; the order makes no difference. */
export const compareTexts = (a: ComparableText, b: ComparableText): Similarity => {
  const apart = featuresOf(a, b, STRANGERS);
  const most = likelihoodOf(apart.values);
  if (most < HOPELESS) return { score: most, same: false, repeated: false, contrasts: apart.contrasts };
  const { values, contrasts, repeated } = featuresOf(a, b);
  const likely = likelihoodOf(values);
  const score = repeated ? Math.max(likely, REPEATED) : likely;
  return { score, same: score >= SAME, repeated, contrasts };
};

/** Whether two questions in Vietnamese ask the same, however they are worded. */
export const compareQuestions = (a: string, b: string): Similarity =>
  compareTexts(readComparable(a), readComparable(b));
