import type { ModelFigures, TrainingRules } from '../routing-report.queries.ts';

const MEASURES = [
  { measure: 'top1', rule: 'worseTop1', good: 1 },
  { measure: 'top3', rule: 'worseTop3', good: 1 },
  { measure: 'otherRecall', rule: 'worseOtherRecall', good: 1 },
  { measure: 'falseAbstention', rule: 'worseFalseAbstention', good: -1 },
] as const;

/**
 * Figure by figure: what it was before, how much better it is now (negative: worse) and how much worse it may be. On few questions a
 * single one weighs more than the rule; the server allows it as well. Null: there was no such question.
 */
export const compareFigures = (own: ModelFigures, replaced: ModelFigures | null, rules: TrainingRules) =>
  MEASURES.map(({ measure, rule, good }) => {
    const value = own[measure];
    const before = replaced?.[measure] ?? null;
    const gain = before === null || value === null ? null : good * (value - before);
    const bound = Math.max(rules[rule], own.questions > 0 ? 1 / own.questions : 0);
    return { measure, value, before, gain, bound, worse: gain !== null && -gain > bound + 1e-9 };
  });
