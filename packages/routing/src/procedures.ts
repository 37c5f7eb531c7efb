import { type AuthorityLevel, type CatalogueDepartment, type CatalogueProcedure, isValidOn } from './catalogue.ts';
import { readSyllables, type Syllable } from './syllables.ts';

export type CompiledProcedure = {
  /** Index of the owner in `owners`. */
  owner: number;
  field: string;
  name: string;
  level: AuthorityLevel;
  /** Code of the province that decides otherwise than the country; null = everywhere. */
  province: string | null;
  /** Its neighbouring syllables, and what each pair weighs: what many procedures share ("cấp giấy") says little. Together 1. */
  pairs: ReadonlyMap<string, number>;
};

export type ProcedureIndex = { byPair: ReadonlyMap<string, readonly CompiledProcedure[]> };

/** Syllables `first` up to, not including, `next`; `coverage` 0..1 is how much of the name is there. */
export type ProcedureMatch = { procedure: CompiledProcedure; first: number; next: number; coverage: number };

const pairsOf = (syllables: readonly Syllable[]): string[] =>
  syllables.slice(1).map(({ key }, at) => `${syllables[at]?.key} ${key}`);

export const compileProcedures = (
  departments: readonly { owner: number; department: CatalogueDepartment }[],
  onDate: string,
): ProcedureIndex => {
  const drafts = departments.flatMap(({ owner, department }) =>
    department.fields.flatMap(({ id, procedures = [] }) =>
      procedures
        .filter((one) => isValidOn(one, onDate))
        .map((one: CatalogueProcedure) => ({
          owner,
          field: id,
          ...one,
          found: pairsOf(readSyllables(one.name).syllables),
        })),
    ),
  );
  const names = new Map<string, Set<string>>();
  for (const { name, found } of drafts)
    for (const pair of found) names.set(pair, (names.get(pair) ?? new Set()).add(name));
  const byPair = new Map<string, CompiledProcedure[]>();
  for (const { owner, field, name, level, province, found } of drafts) {
    const rarity = (pair: string): number => 1 / (names.get(pair)?.size ?? 1);
    const all = [...new Set(found)];
    const total = all.reduce((sum, pair) => sum + rarity(pair), 0);
    const pairs = new Map(all.map((pair) => [pair, rarity(pair) / total]));
    const procedure = { owner, field, name, level, province, pairs };
    for (const pair of all) byPair.set(pair, [...(byPair.get(pair) ?? []), procedure]);
  }
  return { byPair };
};

/** Most of a name must be there, together: a word in each corner of a letter is no procedure. */
const LEAST_COVERAGE = 0.6;
const LONGEST_GAP = 6;

const bestStretch = (procedure: CompiledProcedure, places: readonly { pair: string; at: number }[]): ProcedureMatch => {
  let best: ProcedureMatch = { procedure, first: 0, next: 0, coverage: 0 };
  let seen = new Set<string>();
  let open: ProcedureMatch | undefined;
  for (const { pair, at } of places) {
    if (open === undefined || at - open.next > LONGEST_GAP) {
      open = { procedure, first: at, next: at, coverage: 0 };
      seen = new Set();
    }
    open.next = at + 2;
    if (!seen.has(pair)) open.coverage += procedure.pairs.get(pair) ?? 0;
    seen.add(pair);
    if (open.coverage > best.coverage) best = { ...open };
  }
  return best;
};

/** The procedures that a text names, the completest first; a province's own entry goes before the country's. */
export const matchProcedures = (
  { byPair }: ProcedureIndex,
  syllables: readonly Syllable[],
  province: string | undefined,
): ProcedureMatch[] => {
  if (byPair.size === 0) return [];
  const places = new Map<CompiledProcedure, { pair: string; at: number }[]>();
  for (const [at, pair] of pairsOf(syllables).entries())
    for (const procedure of byPair.get(pair) ?? []) {
      if (procedure.province !== null && procedure.province !== province) continue;
      const known = places.get(procedure);
      if (known === undefined) places.set(procedure, [{ pair, at }]);
      else known.push({ pair, at });
    }
  return [...places]
    .map(([procedure, found]) => bestStretch(procedure, found))
    .filter(({ coverage }) => coverage >= LEAST_COVERAGE)
    .sort(
      (a, b) =>
        b.coverage - a.coverage || Number(a.procedure.province === null) - Number(b.procedure.province === null),
    );
};
