import type { AuthorityLevel } from './catalogue.ts';

/** UTF-16 offsets of `matched` in the text as it was given. */
export type MatchedPlace = { matched: string; start: number; end: number };

/** Why a department was suggested. */
export type Reason =
  | ({ kind: 'term'; term: string } & MatchedPlace)
  | ({ kind: 'legal_text'; citation: string } & MatchedPlace)
  | ({ kind: 'procedure'; name: string; level: AuthorityLevel } & MatchedPlace)
  /** Words that questions decided earlier had in common; given only when nothing of the catalogue speaks. */
  | ({ kind: 'learned' } & MatchedPlace)
  /** An answered question that this one is like; `score` 0..1. */
  | { kind: 'similar'; ticketId: string; code: string; score: number }
  /** An arrangement of the ministry's: id and name of the rule. */
  | { kind: 'rule'; rule: string; name: string };

/** Who decides the procedure that a question names. */
export type Authority = { level: AuthorityLevel; procedure: string };

export type RankedDepartment = {
  department: string;
  ministry: string;
  /** Id of the field that speaks most for the department; null when only a legal text does. */
  field: string | null;
  /** 0..1: how likely this department is the responsible one. */
  confidence: number;
  reasons: Reason[];
  authority: Authority | null;
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

/** An answered question that this one is like, and the department that answered it; `score` 0..1. */
export type Neighbour = { ticketId: string; code: string; department: string; score: number };
