import { compareQuestions, type Similarity } from './similar.ts';

export type LabelledPair = { id?: string; a: string; b: string; same: boolean };
export type JudgedPair = { pair: LabelledPair; similarity: Similarity };

export type SimilarEvaluation = {
  pairs: number;
  precision: number;
  recall: number;
  f1: number;
  msPerPair: number;
};

export const judgePair = (pair: LabelledPair): JudgedPair => ({ pair, similarity: compareQuestions(pair.a, pair.b) });

/** `milliseconds`: what judging all of them took. Of no pairs at all every figure is 0. */
export const summarisePairs = (judged: readonly JudgedPair[], milliseconds: number): SimilarEvaluation => {
  const count = (test: (judged: JudgedPair) => boolean): number => judged.filter(test).length;
  const right = count(({ pair, similarity }) => pair.same && similarity.same);
  const found = count(({ similarity }) => similarity.same);
  const wanted = count(({ pair }) => pair.same);
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pairs: judged.length, precision, recall, f1, msPerPair: milliseconds / Math.max(1, judged.length) };
};
