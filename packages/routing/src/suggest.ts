import type { CatalogueDepartment, OtherMinistry } from './catalogue.ts';
import { type CompiledCatalogue, compileCatalogue } from './compiled-catalogue.ts';
import { type Evidence, findEvidence } from './evidence.ts';
import { evidenceByName, readFeatures } from './features.ts';
import { ownerName } from './owner-name.ts';
import { learnedReasons, reasonsOf, similarReasons } from './reasons.ts';
import { type BoundModel, STACKED, type StackWeights, TERMS_ONLY } from './stack.ts';
import type { Authority, Neighbour, RankedDepartment, Reason, RoutingSuggestion } from './suggestion.ts';
import { readSyllables, type SyllableText } from './syllables.ts';
import { type Candidate, sumOf, type Voices, weighOwners } from './weigh-owners.ts';

export type {
  AuthorityLevel,
  CatalogueDepartment,
  CatalogueField,
  CatalogueLegalText,
  CatalogueProcedure,
  CatalogueTerm,
  OtherMinistry,
} from './catalogue.ts';

export type { Authority, Neighbour, RankedDepartment, Reason, RoutingSuggestion } from './suggestion.ts';

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
/** A department for which nothing but a vague likeness speaks is not offered. */
const LEAST_OFFERED = 0.01;
/** Learnt words are looked up for those that a page shows. */
const EXPLAINED = 3;

const strongestField = (evidence: readonly Evidence[]): string | null => {
  const byField = Map.groupBy(
    evidence.filter(({ field }) => field !== null),
    ({ field }) => field,
  );
  return [...byField].sort((a, b) => sumOf(b[1]) - sumOf(a[1]))[0]?.[0] ?? null;
};

export type SuggestOptions = {
  /** How many departments at most; 5 unless said. */
  limit?: number;
  model?: BoundModel;
  neighbours?: readonly Neighbour[];
  /** Code of the asker's province: some decide a procedure otherwise than the country. */
  province?: string;
  /** Other than the fitted ones: for measuring. */
  weights?: StackWeights;
};

const authorityOf = (evidence: readonly Evidence[]): Authority | null => {
  const procedure = evidence.find(({ kind }) => kind === 'procedure');
  return procedure?.level === undefined ? null : { level: procedure.level, procedure: procedure.label };
};

const allReasons = (
  { owner, at, evidence }: Candidate,
  { learned, neighbours }: Voices,
  text: string,
  read: SyllableText,
): Reason[] => {
  const said = reasonsOf(evidence, text);
  const label = learned?.model.labelOfOwner[at] ?? -1;
  const guessed =
    said.length === 0 && learned !== undefined && label >= 0
      ? learnedReasons(learned.model.model, learned.features, label, text, read)
      : [];
  return [...said, ...guessed, ...similarReasons(neighbours, ownerName(owner))];
};

/** What an owner goes by in training data. */
const namesIn =
  ({ owners }: CompiledCatalogue) =>
  (at: number): string => {
    const owner = owners[at];
    return owner === undefined ? '' : ownerName(owner);
  };

/**
 * Ranks the departments that could be responsible for a question and says why. Never throws; the text may be anything.
 * Abstains when the question seems to belong to a ministry outside the system, or to nobody we know; `ranked` then holds
 * what little spoke for departments of ours.
 */
export const suggestDepartments = (
  catalogue: RoutingCatalogue,
  text: string,
  {
    limit = DEFAULT_LIMIT,
    model,
    neighbours = [],
    province,
    weights = model ? STACKED : TERMS_ONLY,
  }: SuggestOptions = {},
): RoutingSuggestion => {
  const read = readSyllables(text);
  const { references, evidence } = findEvidence(catalogue, text, read, province);
  const learned = model && {
    model,
    features: readFeatures(read, references, evidenceByName(evidence, namesIn(catalogue))),
  };
  const voices = { evidence, learned, neighbours };
  const { candidates, ofNobody } = weighOwners(catalogue, voices, weights);
  const ranked = candidates
    .filter((one) => one.evidence.length > 0 || one.likelihood >= LEAST_OFFERED)
    .flatMap((one): (Candidate & { code: string; ministry: string })[] =>
      one.owner.kind === 'department' ? [{ ...one, code: one.owner.code, ministry: one.owner.ministry }] : [],
    )
    .slice(0, limit)
    .map(
      (one, rank): RankedDepartment => ({
        department: one.code,
        ministry: one.ministry,
        field: strongestField(one.evidence),
        confidence: one.likelihood,
        reasons: allReasons(one, rank < EXPLAINED ? voices : { ...voices, learned: undefined }, text, read),
        authority: authorityOf(one.evidence),
      }),
    );
  return decide(ranked, candidates, ofNobody);
};

const decide = (ranked: RankedDepartment[], candidates: readonly Candidate[], ofNobody: number): RoutingSuggestion => {
  const [first] = ranked;
  const outside = candidates.find(({ owner }) => owner.kind === 'other_ministry');
  const outsideName = outside?.owner.kind === 'other_ministry' ? outside.owner.name : null;
  const away = outside?.likelihood ?? 0;
  const notOurs = candidates.reduce(
    (sum, { owner, likelihood }) => (owner.kind === 'other_ministry' ? sum + likelihood : sum),
    ofNobody,
  );

  if (first === undefined || first.confidence <= notOurs) {
    return {
      outcome: 'abstained',
      confidence: Math.min(1, notOurs),
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
