import type { CompiledCatalogue } from './compiled-catalogue.ts';
import type { Features } from './features.ts';
import { type Model, scoreLabels } from './model.ts';
import { ownerName } from './owner-name.ts';

/**
 * How the three voices add up to one likelihood: what the catalogue's terms and cited texts say, what the classifier learnt, and where
 * the nearest answered questions went. Fitted by cross-validation, see docs/routing.md.
 */
export type StackWeights = {
  terms: number;
  learned: number;
  neighbours: number;
  /** Score of "nobody we know". */
  nobody: number;
};

/** Terms alone, as long as no model was trained. */
export const TERMS_ONLY: StackWeights = { terms: 1.5, learned: 0, neighbours: 1.5, nobody: 1.05 };
export const STACKED: StackWeights = { terms: 0.5, learned: 1.2, neighbours: 1.5, nobody: -3.5 };

/** However impossible the classifier thinks an owner: it has not seen everything. */
const LEAST_LIKELY = Math.log(1e-3);

/** A classifier whose labels are matched with the owners of one catalogue. */
export type BoundModel = {
  model: Model;
  /** Index of each owner's label, -1 when the model has not seen that owner. */
  labelOfOwner: Int32Array;
};

/** Undefined when the model knows nobody of this catalogue. */
export const bindModel = (model: Model, { owners }: CompiledCatalogue): BoundModel | undefined => {
  const at = new Map(model.labels.map((label, index) => [label, index]));
  const labelOfOwner = Int32Array.from(owners, (owner) => at.get(ownerName(owner)) ?? -1);
  return labelOfOwner.some((label) => label >= 0) ? { model, labelOfOwner } : undefined;
};

/**
 * Log-likelihood of each owner by the classifier alone; labels that own nothing any more are left out. Of an owner that it never saw it
 * knows nothing: that one is as likely as any.
 */
export const learnedScores = ({ model, labelOfOwner }: BoundModel, features: Features): Float64Array => {
  const scores = scoreLabels(model, features);
  let top = Number.NEGATIVE_INFINITY;
  for (const label of labelOfOwner) if (label >= 0) top = Math.max(top, scores[label] ?? 0);
  let sum = 0;
  for (const label of labelOfOwner) if (label >= 0) sum += Math.exp((scores[label] ?? 0) - top);
  const total = top + Math.log(sum);
  return Float64Array.from(labelOfOwner, (label) =>
    label < 0 ? -Math.log(labelOfOwner.length) : Math.max(LEAST_LIKELY, (scores[label] ?? 0) - total),
  );
};

/** The likelihood of each owner being the responsible one, and of nobody; together they are 1. */
export const likelihoods = (
  scores: readonly number[],
  nobody: number,
): { probabilities: number[]; ofNobody: number } => {
  const top = Math.max(nobody, ...scores);
  const none = Math.exp(nobody - top);
  const raw = scores.map((score) => Math.exp(score - top));
  const sum = raw.reduce((total, one) => total + one, none);
  return { probabilities: raw.map((one) => one / sum), ofNobody: none / sum };
};
