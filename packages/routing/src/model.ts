import type { Features } from './features.ts';

/**
 * A linear classifier: for every feature the labels that it speaks for or against. Sparse and quantised: a row's weights are
 * `weights[k] * scale` for `rowLabels[k]`, k from `offsets[row]` up to `offsets[row + 1]`.
 */
export type Model = {
  /** Department codes, and `other:` with the name of a ministry outside. At most 250. */
  labels: readonly string[];
  bias: Float32Array;
  scale: number;
  rowByHash: ReadonlyMap<number, number>;
  hashes: Uint32Array;
  offsets: Uint32Array;
  rowLabels: Uint8Array;
  weights: Int8Array;
};

/** How strongly each label is meant, in the order of `labels`; only differences count. */
export const scoreLabels = (
  { bias, scale, rowByHash, offsets, rowLabels, weights }: Model,
  features: Features,
): Float64Array => {
  const scores = Float64Array.from(bias);
  for (let at = 0; at < features.hashes.length; at++) {
    const row = rowByHash.get(features.hashes[at] ?? 0);
    if (row === undefined) continue;
    const value = (features.values[at] ?? 0) * scale;
    const end = offsets[row + 1] ?? 0;
    for (let k = offsets[row] ?? 0; k < end; k++) {
      const label = rowLabels[k] ?? 0;
      scores[label] = (scores[label] ?? 0) + value * (weights[k] ?? 0);
    }
  }
  return scores;
};

/** What each feature adds to one label over what it adds to the average label; in the order of the features. */
export const contributions = (
  { labels, scale, rowByHash, offsets, rowLabels, weights }: Model,
  features: Features,
  label: number,
): Float64Array =>
  Float64Array.from(features.hashes, (hash, at) => {
    const row = rowByHash.get(hash);
    if (row === undefined) return 0;
    let own = 0;
    let all = 0;
    const end = offsets[row + 1] ?? 0;
    for (let k = offsets[row] ?? 0; k < end; k++) {
      const weight = weights[k] ?? 0;
      all += weight;
      if (rowLabels[k] === label) own = weight;
    }
    return (own - all / labels.length) * scale * (features.values[at] ?? 0);
  });
