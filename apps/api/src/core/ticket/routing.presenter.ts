import type { RankedDepartment, Reason, RoutingSuggestion } from '@caunoi/routing/suggest';
import type { ReferenceSnapshot } from '../reference-data.ts';
import type { Routing } from './ticket-schemas.ts';

const SHOWN = 3;

function presentReason(reason: Reason) {
  if (reason.kind === 'rule') return { kind: reason.kind, label: reason.name };
  const { kind, matched, start, end } = reason;
  return { kind, label: kind === 'term' ? reason.term : reason.citation, matched, start, end };
}

function presentRanked(reference: ReferenceSnapshot, ranked: RankedDepartment) {
  const unit = reference.departmentByCode(ranked.department);
  const fieldName = ranked.field === null ? undefined : reference.fieldName(ranked.field);
  return {
    department: {
      code: ranked.department,
      name: unit?.nameVi ?? ranked.department,
      shortName: unit?.shortName ?? ranked.department,
    },
    ministry: ranked.ministry,
    field: ranked.field !== null && fieldName ? { id: ranked.field, name: fieldName.vi } : null,
    confidence: ranked.confidence,
    reasons: ranked.reasons.map(presentReason),
  };
}

/** A suggestion with names; carries matched terms and texts only, so that the asking side may read it. */
export function presentRouting(reference: ReferenceSnapshot, suggestion: RoutingSuggestion): Routing {
  const ranked = suggestion.ranked.slice(0, SHOWN).map((one) => presentRanked(reference, one));
  const [first] = ranked;
  return {
    outcome: suggestion.outcome,
    department: suggestion.outcome === 'abstained' ? null : (first?.department ?? null),
    confidence: suggestion.confidence,
    reasons: first?.reasons ?? [],
    ranked,
    otherMinistryHint: suggestion.otherMinistryHint,
  };
}
