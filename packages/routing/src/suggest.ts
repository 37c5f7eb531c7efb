import type { CatalogueDepartment, OtherMinistry } from './catalogue.ts';
import { type CompiledCatalogue, compileCatalogue } from './compiled-catalogue.ts';
import type { Owner } from './compiled-term.ts';
import { type Evidence, findEvidenceIn } from './evidence.ts';
import { evidenceByName, readFeatures } from './features.ts';
import { ownerName } from './owner-name.ts';
import { reasonsOf } from './reasons.ts';
import { type BoundModel, learnedScores, likelihoods, STACKED, type StackWeights, TERMS_ONLY } from './stack.ts';
import type { Neighbour, RankedDepartment, RoutingSuggestion } from './suggestion.ts';
import { readSyllables } from './syllables.ts';

export type {
  CatalogueDepartment,
  CatalogueField,
  CatalogueLegalText,
  CatalogueTerm,
  OtherMinistry,
} from './catalogue.ts';

export type { RankedDepartment, Reason, RoutingSuggestion } from './suggestion.ts';

/** The compiled index of one day's catalogue; opaque. */
export type RoutingCatalogue = CompiledCatalogue;

let last: { key: string; compiled: CompiledCatalogue } | undefined;

/**
 * Compiles what is in force on `onDate` (ISO date) into an index; build it once and reuse it for many questions. The same input as last
 * time gives the same index at once: callers rebuild from the database every minute, mostly from unchanged rows, and compiling
 * takes a server 100 ms.
 */
export const buildCatalogue = (
  departments: CatalogueDepartment[],
  onDate: string,
  otherMinistries: OtherMinistry[] = [],
): RoutingCatalogue => {
  const key = JSON.stringify([onDate, departments, otherMinistries]);
  if (last?.key !== key) last = { key, compiled: compileCatalogue(departments, onDate, otherMinistries) };
  return last.compiled;
};

/** From this confidence on the first department is preselected. */
const ROUTED_FROM = 0.6;
/** A ministry outside is named beside our own suggestion when it is about this likely. */
const HINT_FROM = 0.2;
const DEFAULT_LIMIT = 5;
/** Questions come to us because somebody thought them ours. */
const OTHER_MINISTRY_PRIOR = 0.9;
/** A department about which nothing was said is not offered, however the rest divides. */
const LEAST_OFFERED = 0.005;

const sumOf = (evidence: readonly Evidence[]): number => evidence.reduce((sum, { weight }) => sum + weight, 0);

const strongestField = (evidence: readonly Evidence[]): string | null => {
  const byField = Map.groupBy(
    evidence.filter(({ field }) => field !== null),
    ({ field }) => field,
  );
  return [...byField].sort((a, b) => sumOf(b[1]) - sumOf(a[1]))[0]?.[0] ?? null;
};

type Candidate = { owner: Owner; evidence: Evidence[]; likelihood: number };

export type SuggestOptions = {
  /** How many departments at most; 5 unless said. */
  limit?: number;
  model?: BoundModel;
  neighbours?: readonly Neighbour[];
  weights?: StackWeights;
};

/** Best first. */
const weighOwners = (
  { owners }: CompiledCatalogue,
  found: readonly Evidence[],
  learned: Float64Array | undefined,
  weights: StackWeights,
): { candidates: Candidate[]; ofNobody: number } => {
  const byOwner = Map.groupBy(found, ({ owner }) => owner);
  const scored = owners.flatMap((owner, at) => {
    const evidence = byOwner.get(at) ?? [];
    if (evidence.length === 0 && learned === undefined) return [];
    const said = sumOf(evidence) * (owner.kind === 'other_ministry' ? OTHER_MINISTRY_PRIOR : 1);
    return [{ owner, evidence, score: weights.terms * said + weights.learned * (learned?.[at] ?? 0) }];
  });
  const { probabilities, ofNobody } = likelihoods(
    scored.map(({ score }) => score),
    weights.nobody,
  );
  const candidates = scored
    .map(({ owner, evidence }, at) => ({ owner, evidence, likelihood: probabilities[at] ?? 0 }))
    .sort((a, b) => b.likelihood - a.likelihood);
  return { candidates, ofNobody };
};

/**
 * Ranks the departments that could be responsible for a question and says why. Never throws; the text may be anything.
 * Abstains when the question seems to belong to a ministry outside the system, or to nobody we know; `ranked` then holds
 * what little spoke for departments of ours.
 */
export const suggestDepartments = (
  catalogue: RoutingCatalogue,
  text: string,
  { limit = DEFAULT_LIMIT, model, weights = model === undefined ? TERMS_ONLY : STACKED }: SuggestOptions = {},
): RoutingSuggestion => {
  const read = readSyllables(text);
  const { references, evidence: found } = findEvidenceIn(catalogue, text, read);
  const nameOf = (at: number): string => {
    const owner = catalogue.owners[at];
    return owner === undefined ? '' : ownerName(owner);
  };
  const learned =
    model === undefined
      ? undefined
      : learnedScores(model, readFeatures(read, references, evidenceByName(found, nameOf)));
  const { candidates, ofNobody } = weighOwners(catalogue, found, learned, weights);
  const ranked = candidates
    .flatMap(({ owner, evidence, likelihood }): RankedDepartment[] =>
      owner.kind === 'other_ministry'
        ? []
        : evidence.length === 0 && likelihood < LEAST_OFFERED
          ? []
          : [
              {
                department: owner.code,
                ministry: owner.ministry,
                field: strongestField(evidence),
                confidence: likelihood,
                reasons: reasonsOf(evidence, text),
              },
            ],
    )
    .slice(0, limit);
  const [first] = ranked;
  const outside = candidates.find(({ owner }) => owner.kind === 'other_ministry');
  const outsideName = outside?.owner.kind === 'other_ministry' ? outside.owner.name : null;
  const away = outside?.likelihood ?? 0;

  if (first === undefined || first.confidence <= Math.max(ofNobody, away)) {
    return {
      outcome: 'abstained',
      confidence: Math.max(ofNobody, away),
      department: null,
      ranked,
      otherMinistryHint: away > ofNobody / 2 ? outsideName : null,
    };
  }
  return {
    outcome: first.confidence >= ROUTED_FROM ? 'routed' : 'suggested',
    confidence: first.confidence,
    department: first.department,
    ranked,
    otherMinistryHint: away > HINT_FROM ? outsideName : null,
  };
};
