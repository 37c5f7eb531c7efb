import { FEATURES } from '@caunoi/routing/similar-features';

const STEPS = 1_500;
const RATE = 0.5;
const RIDGE = 0.0005;
/** How much is shared may not outweigh what is exchanged in a long question. */
const MOST_OF_MUCH = 2;
/** Nor what is left over: two long letters on one matter say much besides, and there are hardly any such pairs among ours. */
const MOST_LEFT_OVER = -0.8;

/** What a feature may only speak for or against: few pairs would teach the contrary by chance. The bias is free. */
const AGAINST = new Set(
  'no topic,contrast,partial contrast,unstated variant,exchanged,added,aspects differ,definite aspects differ,aspect of one,bounds differ,bound of one,focus missed,aspects differ of one matter,definite aspects of one,asked otherwise,much left over,exchanged in another order,whether or what,other topics,hardly told,words by chance,further details,form in a story,aspects differ in a story,asked of other words'.split(
    ',',
  ),
);
const allowed = (feature: number, weight: number): number => {
  const name = FEATURES[feature] ?? '';
  if (feature === 0) return weight;
  if (name === 'much shared') return Math.min(MOST_OF_MUCH, Math.max(0, weight));
  if (name === 'much left over') return Math.min(0, Math.max(MOST_LEFT_OVER, weight));
  return AGAINST.has(name) ? Math.min(0, weight) : Math.max(0, weight);
};

export const likely = (weights: readonly number[], x: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));

/** Gradient descent on the log loss with momentum; the bias alone is not held back. */
export const learn = (rows: readonly { x: readonly number[]; same: boolean; weight: number }[]): number[] => {
  const width = FEATURES.length;
  const all = new Float64Array(rows.length * width);
  for (const [at, { x }] of rows.entries()) all.set(x, at * width);
  const [weights, speed] = [new Float64Array(width), new Float64Array(width)];
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    for (const [row, { same, weight }] of rows.entries()) {
      const from = row * width;
      let sum = 0;
      for (let at = 0; at < width; at++) sum += (all[from + at] ?? 0) * (weights[at] ?? 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (same ? 1 : 0)) * weight) / total;
      for (let at = 0; at < width; at++) gradient[at] = (gradient[at] ?? 0) + error * (all[from + at] ?? 0);
    }
    for (let at = 0; at < width; at++) {
      speed[at] = 0.9 * (speed[at] ?? 0) - RATE * (gradient[at] ?? 0);
      weights[at] = allowed(at, (weights[at] ?? 0) + (speed[at] ?? 0));
    }
  }
  return [...weights];
};
