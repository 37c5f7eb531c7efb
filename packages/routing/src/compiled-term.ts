/** Somebody a question can belong to: a department of the system, or a ministry outside it. */
export type Owner = { kind: 'department'; code: string; ministry: string } | { kind: 'other_ministry'; name: string };

export type CompiledTerm = {
  term: string;
  /** Index of the owner in `owners`. */
  owner: number;
  field: string | null;
  /** Set when the term is the name of a law: the reason then cites it. */
  citation: string | null;
  /** Its syllables as written, abbreviations written out. */
  words: string[];
  keys: string[];
  exact: string[];
  weight: number;
  /** Not a term itself but a distinctive piece of one. */
  fragment: boolean;
};
