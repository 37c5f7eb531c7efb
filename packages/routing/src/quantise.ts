import type { Model } from './model.ts';

/** Weights below this share of the largest say next to nothing, and are most of them. */
const LEAST = 3;
const STEPS = 127;

/** Rounds trained weights to a byte each and leaves out those that round to nothing. */
export const quantise = (
  labels: readonly string[],
  rowByHash: ReadonlyMap<number, number>,
  rows: Float32Array,
  bias: Float32Array,
): Model => {
  let largest = 1e-6;
  for (const weight of rows) if (Math.abs(weight) > largest) largest = Math.abs(weight);
  // As its bytes will have it, so that a model answers the same before and after it was written.
  const scale = Math.fround(largest / STEPS);
  const hashes: number[] = [];
  const offsets: number[] = [0];
  const rowLabels: number[] = [];
  const weights: number[] = [];
  for (const [hash, row] of [...rowByHash].sort((a, b) => a[0] - b[0])) {
    for (let label = 0; label < labels.length; label++) {
      const weight = Math.round((rows[row * labels.length + label] ?? 0) / scale);
      if (Math.abs(weight) < LEAST) continue;
      rowLabels.push(label);
      weights.push(weight);
    }
    if (weights.length === offsets.at(-1)) continue;
    hashes.push(hash);
    offsets.push(weights.length);
  }
  return {
    labels,
    bias,
    scale,
    rowByHash: new Map(hashes.map((hash, at) => [hash, at])),
    hashes: Uint32Array.from(hashes),
    offsets: Uint32Array.from(offsets),
    rowLabels: Uint8Array.from(rowLabels),
    weights: Int8Array.from(weights),
  };
};
