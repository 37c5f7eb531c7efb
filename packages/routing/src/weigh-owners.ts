import type { CompiledCatalogue } from './compiled-catalogue.ts';
import type { Owner } from './compiled-term.ts';
import type { Evidence } from './evidence.ts';
import type { Features } from './features.ts';
import { ownerName } from './owner-name.ts';
import { type BoundModel, learnedScores, likelihoods, type StackWeights } from './stack.ts';
import type { Neighbour } from './suggestion.ts';

export type Candidate = {
  owner: Owner;
  /** Index of the owner in the catalogue. */
  at: number;
  evidence: Evidence[];
  likelihood: number;
};

/** Questions come to us because somebody thought them ours. */
const OTHER_MINISTRY_PRIOR = 0.9;
/** Below this, two questions share little but their manners. */
const LEAST_ALIKE = 0.4;
/** However many questions were alike, they do not shout down what this one says. */
const MOST_NEIGHBOURLY = 2;

export const sumOf = (evidence: readonly Evidence[]): number => evidence.reduce((sum, { weight }) => sum + weight, 0);

const neighbourly = (neighbours: readonly Neighbour[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { department, score } of neighbours) {
    const voice = Math.max(0, score - LEAST_ALIKE) / (1 - LEAST_ALIKE);
    sums.set(department, Math.min(MOST_NEIGHBOURLY, (sums.get(department) ?? 0) + voice));
  }
  return sums;
};

/** Everything that was found out about one text. */
export type Voices = {
  evidence: readonly Evidence[];
  /** Absent when there is no classifier. */
  learned?: { model: BoundModel; features: Features };
  neighbours: readonly Neighbour[];
};

/** Every owner for whom anything speaks, best first, and the likelihood of nobody. */
export const weighOwners = (
  { owners }: CompiledCatalogue,
  { evidence: found, learned, neighbours }: Voices,
  weights: StackWeights,
): { candidates: Candidate[]; ofNobody: number } => {
  const byOwner = Map.groupBy(found, ({ owner }) => owner);
  const alike = neighbourly(neighbours);
  const thought = learned && learnedScores(learned.model, learned.features);
  const scored = owners.flatMap((owner, at) => {
    const evidence = byOwner.get(at) ?? [];
    const near = alike.get(ownerName(owner)) ?? 0;
    if (evidence.length === 0 && near === 0 && thought === undefined) return [];
    const said = weights.terms * sumOf(evidence) * (owner.kind === 'other_ministry' ? OTHER_MINISTRY_PRIOR : 1);
    const score = said + weights.learned * (thought?.[at] ?? 0) + weights.neighbours * near;
    return [{ owner, at, evidence, score }];
  });
  const { probabilities, ofNobody } = likelihoods(
    scored.map(({ score }) => score),
    weights.nobody,
  );
  const candidates = scored
    .map(({ owner, at, evidence }, index) => ({ owner, at, evidence, likelihood: probabilities[index] ?? 0 }))
    .sort((a, b) => b.likelihood - a.likelihood);
  return { candidates, ofNobody };
};
