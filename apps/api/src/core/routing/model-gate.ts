import type { Evaluation } from '@caunoi/routing/evaluate';
import type { ModelOutcome } from './model-outcome.ts';
import { TRAINING_RULES } from './training-rules.ts';

export type ModelFigures = Pick<
  Evaluation,
  'questions' | 'others' | 'top1' | 'top3' | 'otherRecall' | 'falseAbstention'
>;
type OnBoth = { heldOut: ModelFigures; coldStart: ModelFigures };

export type Trained = {
  evaluation: OnBoth;
  /** The model in use, on the same questions. */
  baseline: OnBoth;
  /** The catalogue without a model, on the decided questions. */
  catalogueAlone: ModelFigures;
};

/**
 * Why a new model may not replace the one in use; null when it may. On few questions a single one weighs more than a hundredth: so much is
 * luck, of ours and of other ministries' each by their number. Beside its predecessor stands the catalogue alone, which does not move: a hundredth a night would add up.
 */
export function gate({ evaluation, baseline, catalogueAlone }: Trained): ModelOutcome | null {
  if (isWorse(evaluation.heldOut, baseline.heldOut)) return 'worse_on_decided';
  if (isWorse(evaluation.coldStart, baseline.coldStart)) return 'worse_on_catalogue';
  if (isWorse(evaluation.heldOut, catalogueAlone)) return 'worse_than_catalogue';
  return null;
}

function isWorse(one: ModelFigures, other: ModelFigures): boolean {
  if (one.questions === 0) return false;
  const { worseTop1, worseTop3, worseOtherRecall, worseFalseAbstention } = TRAINING_RULES;
  const ours = one.questions - one.others;
  const falls = (before: number | null, after: number | null, bound: number, questions: number): boolean =>
    before !== null && after !== null && before - after > Math.max(bound, 1 / questions) + 1e-9;
  return (
    falls(other.top1, one.top1, worseTop1, ours) ||
    falls(other.top3, one.top3, worseTop3, ours) ||
    falls(other.otherRecall, one.otherRecall, worseOtherRecall, one.others) ||
    falls(1 - other.falseAbstention, 1 - one.falseAbstention, worseFalseAbstention, ours)
  );
}
