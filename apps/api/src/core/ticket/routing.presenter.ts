import type { RankedDepartment, Reason, RoutingSuggestion } from '@caunoi/routing/suggest';
import type { ReferenceSnapshot } from '../reference-data.ts';
import type { Routing } from './ticket-schemas.ts';

type PresentedReason = Routing['reasons'][number];

const SHOWN = 3;

function presentReason(reason: Reason): PresentedReason {
  if (reason.kind === 'rule') return { kind: reason.kind, label: reason.name };
  // Whose question it was stays with those who see that ticket: what it was answered with is found by the search.
  if (reason.kind === 'similar') return { kind: reason.kind, label: '', score: reason.score };
  const { kind, matched, start, end } = reason;
  const place = { matched, start, end };
  if (reason.kind === 'procedure') return { kind, label: reason.name, level: reason.level, ...place };
  return { kind, label: labelOf(reason), ...place };
}

function labelOf(reason: Extract<Reason, { kind: 'term' | 'legal_text' | 'learned' }>): string {
  if (reason.kind === 'term') return reason.term;
  return reason.kind === 'legal_text' ? reason.citation : reason.matched;
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
    authority: ranked.authority,
  };
}

/** A suggestion with names and all its reasons, as staff read it; {@link routingForAsker} is what the asking side reads. */
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

const ASKER_READS: ReadonlySet<PresentedReason['kind']> = new Set(['term', 'legal_text', 'procedure', 'rule']);

/** What other communes asked, and what was learnt from them, stays inside. */
export function routingForAsker(routing: Routing): Routing {
  const readable = (reasons: PresentedReason[]) => reasons.filter(({ kind }) => ASKER_READS.has(kind));
  return {
    ...routing,
    reasons: readable(routing.reasons),
    ranked: routing.ranked.map((one) => ({ ...one, reasons: readable(one.reasons) })),
  };
}
