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
const WEIGHTS = [-2.88, 1.75, 0.56, 1.46, 1.25, 1.27, 0, 1.78, 0, 0.17, 0.89, -2.17, -0.22, -0.78, -3.53];

/** Of a question that comes once more as it was. */
const REPEATED = 0.97;

/** Compares two questions that were read by {@link readComparable}; the order makes no difference. */
export const compareTexts = (a: ComparableText, b: ComparableText): Similarity => {
  const { values, contrasts, repeated } = featuresOf(a, b);
  const sum = values.reduce((total, value, feature) => total + value * (WEIGHTS[feature] ?? 0), 0);
  const likely = 1 / (1 + Math.exp(-sum));
  const score = repeated ? Math.max(likely, REPEATED) : likely;
  return { score, same: score >= SAME, repeated, contrasts };
};

/** Whether two questions in Vietnamese ask the same, however they are worded. */
export const compareQuestions = (a: string, b: string): Similarity =>
  compareTexts(readComparable(a), readComparable(b));
