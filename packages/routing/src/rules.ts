import type { RankedDepartment, RoutingSuggestion } from './suggestion.ts';

/** A rule in force. A null condition holds always. */
export type RoutingRule = {
  id: string;
  name: string;
  ministry: string;
  /** Id of the field that the asker chose or, without a choice, that the question seems to be of. */
  field: string | null;
  /** Province code. */
  province: string | null;
  channel: string | null;
  /** Code of the department that it goes to. */
  department: string;
};

/** What a rule may ask about a question, besides what the suggestion says. */
export type RuleFacts = { province?: string; channel?: string; ministry?: string; field?: string };

const holds = (rule: RoutingRule, facts: RuleFacts, first: RankedDepartment | undefined): boolean =>
  rule.ministry === (facts.ministry ?? first?.ministry) &&
  (rule.field === null || rule.field === (facts.field ?? first?.field)) &&
  (rule.province === null || rule.province === facts.province) &&
  (rule.channel === null || rule.channel === facts.channel);

/**
 * The first rule whose conditions all hold decides the department: an office's arrangement is certain, words are not. A question that
 * seems to be nobody's of ours stays so, unless its asker named a field.
 */
export const applyRules = (
  rules: readonly RoutingRule[],
  facts: RuleFacts,
  suggestion: RoutingSuggestion,
): RoutingSuggestion => {
  if (suggestion.outcome === 'abstained' && facts.field === undefined) return suggestion;
  const [first] = suggestion.ranked;
  const rule = rules.find((one) => holds(one, facts, first));
  if (rule === undefined) return suggestion;
  const known = suggestion.ranked.find(({ department }) => department === rule.department);
  const decided: RankedDepartment = {
    department: rule.department,
    ministry: rule.ministry,
    field: known?.field ?? facts.field ?? rule.field ?? first?.field ?? null,
    confidence: 1,
    reasons: [{ kind: 'rule', rule: rule.id, name: rule.name }, ...((known ?? first)?.reasons ?? [])],
    authority: (known ?? first)?.authority ?? null,
  };
  const others = suggestion.ranked.filter((one) => one !== known).map((one) => ({ ...one, confidence: 0 }));
  return {
    outcome: 'routed',
    confidence: 1,
    department: rule.department,
    ranked: [decided, ...others].slice(0, Math.max(1, suggestion.ranked.length)),
    otherMinistryHint: suggestion.otherMinistryHint,
  };
};
