import type { Random } from './random.ts';

/** Features of one text as rows of the weights, and what it is to be taken for. */
export type Sample = { rows: Uint32Array; values: Float32Array; label: number; weight: number };

/** Learning rate and the share of the features that is left out at each step, so that no single word carries a department alone. */
const RATE = 2;
const DROPPED = 0.5;
const BIAS_RATE = 0.02;
/** What AdaGrad starts from: the smaller, the bolder a feature's first steps. */
const FIRST_SQUARE = 1e-3;

/** Multinomial logistic regression by AdaGrad, with a rate of its own for each feature; weights lie row by row, a row a feature. */
export const createWeights = (rowCount: number, labels: number) => {
  const weights = new Float32Array(rowCount * labels);
  const bias = new Float32Array(labels);
  const squares = new Float32Array(rowCount).fill(FIRST_SQUARE);
  const scores = new Float64Array(labels);

  /** One step; `pace` 1 at the beginning, towards 0 at the end. */
  const learn = ({ rows, values, label, weight }: Sample, pace: number, random: Random): void => {
    const rate = RATE * pace;
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
