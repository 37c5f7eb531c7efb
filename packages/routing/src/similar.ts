import { STRANGERS } from './similar-exchange.ts';
import { type Contrast, featuresOf } from './similar-features.ts';
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
 * Of a logistic regression over FEATURES, in their order. Learnt from fixtures/similar-own.jsonl (with and without diacritics) and from
 * this project's sample questions: a subject and its own question are one, two questions of one topic are two.
 */
const WEIGHTS = [
  -2.16, 0, 0, 0, 1.44, 2.66, 0, 2.91, 0, 0.27, 0.39, -2.13, -0.5, -1.75, -4.94, -2.3, -0.53, -0.8, 0.82, 0, -0.93, 0,
  0, 2.08, 0, -0.47, -0.91, -0.13, -0.47, 2, -1.58, -2.59, -0.41,
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
