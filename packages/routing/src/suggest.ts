import type { CatalogueDepartment, OtherMinistry } from './catalogue.ts';
import { type CompiledCatalogue, compileCatalogue } from './compiled-catalogue.ts';
import { likelihoods, otherPrior } from './likelihood.ts';
import { type Evidence, scoreOwners } from './score.ts';

export type {
  CatalogueDepartment,
  CatalogueField,
  CatalogueLegalText,
  CatalogueTerm,
  OtherMinistry,
} from './catalogue.ts';

/** Why a department was suggested. `start` and `end` are UTF-16 offsets of `matched` in the text as it was given. */
export type Reason =
  | { kind: 'term'; term: string; matched: string; start: number; end: number }
  | { kind: 'legal_text'; citation: string; matched: string; start: number; end: number };

export type RankedDepartment = {
  department: string;
  ministry: string;
  /** Id of the field that speaks most for the department; null when only a legal text does. */
  field: string | null;
  /** 0..1: how likely this department is the responsible one. */
  confidence: number;
  reasons: Reason[];
};

export type RoutingSuggestion = {
  /** `routed`: preselect the first; `suggested`: offer the first three; `abstained`: nothing of ours fits. */
  outcome: 'routed' | 'suggested' | 'abstained';
  confidence: number;
  /** Code of the first department; null when abstained. */
  department: string | null;
  ranked: RankedDepartment[];
  /** Name of the ministry outside the system that the question seems to belong to ("Bộ Tài chính"). */
  otherMinistryHint: string | null;
};

/** The compiled index of one day's catalogue; opaque. */
export type RoutingCatalogue = CompiledCatalogue;

/** Compiles what is in force on `onDate` (ISO date) into an index; build it once and reuse it for many questions. */
export const buildCatalogue = (
  departments: CatalogueDepartment[],
  onDate: string,
  otherMinistries: OtherMinistry[] = [],
): RoutingCatalogue => compileCatalogue(departments, onDate, otherMinistries);

/** From this confidence on the first department is preselected. */
const ROUTED_FROM = 0.6;
/** A ministry outside is named beside our own suggestion when it is about this likely. */
const HINT_FROM = 0.2;
const DEFAULT_LIMIT = 5;
const REASONS_SHOWN = 8;

const fieldOf = (evidence: readonly Evidence[]): string | null => {
  const weights = new Map<string, number>();
  for (const { field, weight } of evidence) if (field !== null) weights.set(field, (weights.get(field) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/**
 * Ranks the departments that could be responsible for a question and says why. Never throws; the text may be anything.
 * Abstains when the question seems to belong to a ministry outside the system, or to nobody we know.
 */
export const suggestDepartments = (
  catalogue: RoutingCatalogue,
  text: string,
  options: { limit?: number } = {},
): RoutingSuggestion => {
  const scores = scoreOwners(catalogue, text);
  const { ofNobody, probabilities } = likelihoods(
    scores.map(({ owner, score }) => (catalogue.owners[owner]?.kind === 'other_ministry' ? otherPrior(score) : score)),
  );
  const ranked: RankedDepartment[] = [];
  let elsewhere: { name: string; probability: number } | undefined;
  for (const [at, { owner, evidence }] of scores.entries()) {
    const known = catalogue.owners[owner];
    const probability = probabilities[at] ?? 0;
    if (known === undefined) continue;
    if (known.kind === 'other_ministry') {
      elsewhere ??= { name: known.name, probability };
      continue;
    }
    ranked.push({
      department: known.code,
      ministry: known.ministry,
      field: fieldOf(evidence),
      confidence: probability,
      reasons: evidence
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, REASONS_SHOWN)
        .map(({ reason }) => reason)
        .sort((a, b) => a.start - b.start),
    });
  }
  const [first] = ranked;
  const best = first?.confidence ?? 0;
  const away = elsewhere?.probability ?? 0;
  const abstained = first === undefined || best <= Math.max(ofNobody, away);
  return {
    outcome: abstained ? 'abstained' : best >= ROUTED_FROM ? 'routed' : 'suggested',
    confidence: abstained ? Math.max(ofNobody, away) : best,
    department: abstained ? null : first.department,
    ranked: ranked.slice(0, options.limit ?? DEFAULT_LIMIT),
    otherMinistryHint:
      elsewhere !== undefined && (abstained ? away > ofNobody / 2 : away > HINT_FROM) ? elsewhere.name : null,
  };
};
