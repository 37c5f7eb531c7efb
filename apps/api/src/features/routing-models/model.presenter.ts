import type { ModelFacts } from './model-facts.ts';
import type { ModelFigures, RoutingModel } from './routing-models.schemas.ts';

/** A person who is gone from the directory keeps their id. */
const personOf = (id: string | null, names: ReadonlyMap<string, string>) =>
  id === null ? null : { id, name: names.get(id) ?? '' };

type StoredFigures = ModelFigures & { others?: number };
type StoredEvaluation = { heldOut: StoredFigures; coldStart: StoredFigures } | null;

/** Versions of before kept 0 for what no question was asked of. */
const presentFigures = (figures: StoredFigures): ModelFigures => ({
  ...figures,
  otherRecall: figures.others === 0 ? null : figures.otherRecall,
});

const presentEvaluation = (stored: StoredEvaluation): RoutingModel['evaluation'] =>
  stored && { heldOut: presentFigures(stored.heldOut), coldStart: presentFigures(stored.coldStart) };

export function presentModel(
  row: ModelFacts,
  { names, hasWeights }: { names: ReadonlyMap<string, string>; hasWeights: boolean },
): RoutingModel {
  // run-training.ts writes these columns, of these shapes
  const examples = row.trainedOn as RoutingModel['examples'] | Record<string, never>;
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    usable: hasWeights && row.state === 'kept',
    examples: examples !== null && 'coldStart' in examples ? (examples as RoutingModel['examples']) : null,
    evaluation: presentEvaluation(row.evaluation as StoredEvaluation),
    baseline: presentEvaluation(row.baseline as StoredEvaluation),
    outcome: row.outcome as RoutingModel['outcome'],
    note: row.note,
    requestedBy: personOf(row.requestedBy, names),
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    trainedAt: row.trainedAt?.toISOString() ?? null,
    activatedAt: row.activatedAt?.toISOString() ?? null,
    activatedBy: personOf(row.activatedBy, names),
  };
}
