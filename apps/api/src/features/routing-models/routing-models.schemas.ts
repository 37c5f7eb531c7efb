import { type Static, Type } from 'typebox';
import { PageQuery } from '../../core/pagination.ts';
import { MODEL_OUTCOMES } from '../../core/routing/model-outcome.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { PersonRef } from '../../core/ticket/ticket-schemas.ts';

const Share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description });

/** Figures of a router on questions whose department is known. Shares are 0..1. */
export const ModelFigures = Type.Object(
  {
    questions: Type.Integer(),
    top1: Share('of our questions: the first suggestion is right'),
    top3: Share('of our questions: one of the first three is right'),
    otherRecall: Nullable(Type.Number({ minimum: 0, maximum: 1 }), {
      description: "of other ministries' questions: none of our departments is suggested; null when there was none",
    }),
    otherPrecision: Share('of all abstentions: rightly so'),
    falseAbstention: Share('of our questions: abstained all the same'),
    calibrationError: Share('how far stated confidence and accuracy are apart'),
  },
  { 'x-name': 'ModelFigures' },
);
export type ModelFigures = Static<typeof ModelFigures>;

/** `heldOut`: decided questions that no training ever sees. `coldStart`: what the catalogue itself says. */
export const ModelEvaluation = Type.Object(
  { heldOut: ModelFigures, coldStart: ModelFigures },
  { 'x-name': 'ModelEvaluation' },
);
export type ModelEvaluation = Static<typeof ModelEvaluation>;

/** Examples by where they come from. `leftOut` were beyond what one person may teach. */
export const ModelExamples = Type.Object(
  {
    coldStart: Type.Integer({ description: 'from the catalogue; always in' }),
    confirmed: Type.Integer({ description: 'answered by the department that was suggested' }),
    corrected: Type.Integer({
      description: 'answered by another department than the suggested one, or referred outside',
    }),
    pending: Type.Integer({ description: 'corrected, and not yet answered by that department: half weight' }),
    heldOut: Type.Integer({ description: 'decided questions kept back for the evaluation' }),
    leftOut: Type.Integer({ description: 'corrections beyond what one person may teach' }),
    setAside: Type.Integer({ description: 'corrections that were set aside' }),
  },
  { 'x-name': 'ModelExamples' },
);
export type ModelExamples = Static<typeof ModelExamples>;

export const MODEL_STATES = ['training', 'current', 'kept', 'rejected', 'failed'] as const;

/**
 * A trained classifier. `evaluation` and `baseline` (the one it was to replace) are on the same questions. `outcome` says why it did not
 * become current by itself. Weights of old versions are dropped, their figures stay: `usable` says whether it may be made current.
 */
export const RoutingModel = Type.Object(
  {
    id: Type.String(),
    version: Type.Integer(),
    state: Type.Enum([...MODEL_STATES]),
    usable: Type.Boolean(),
    examples: Nullable(ModelExamples),
    evaluation: Nullable(ModelEvaluation),
    baseline: Nullable(ModelEvaluation),
    outcome: Nullable(Type.Enum([...MODEL_OUTCOMES])),
    note: Nullable(Type.String()),
    requestedBy: Nullable(PersonRef, { description: 'null: trained by night' }),
    createdAt: Instant,
    startedAt: Nullable(Instant),
    trainedAt: Nullable(Instant),
    activatedAt: Nullable(Instant),
    activatedBy: Nullable(PersonRef, { description: 'null: became current by its figures' }),
  },
  { 'x-name': 'RoutingModel' },
);
export type RoutingModel = Static<typeof RoutingModel>;

/** By which a new model may be worse than the one it is to replace; what one person may teach. */
export const TrainingRules = Type.Object(
  {
    worseTop1: Type.Number(),
    worseTop3: Type.Number(),
    worseOtherRecall: Type.Number(),
    worseFalseAbstention: Type.Number(),
    correctionsADay: Type.Integer({ description: 'of one person, that teach' }),
    shareOfDepartment: Type.Number({ description: "of a department's examples, by one person's corrections" }),
    weightsKept: Type.Integer({ description: 'versions that may be gone back to' }),
  },
  { 'x-name': 'TrainingRules' },
);

/** The newest first. `current` and `training` are there on every page. */
export const RoutingModels = Type.Object(
  {
    items: Type.Array(RoutingModel),
    nextCursor: Nullable(Type.String()),
    current: Nullable(RoutingModel),
    training: Nullable(RoutingModel),
    rules: TrainingRules,
  },
  { 'x-name': 'RoutingModels' },
);
export type RoutingModels = Static<typeof RoutingModels>;

/** What was suggested instead of what was decided, on the held-out questions; `NONE` is another ministry's. */
export const RoutingModelDetail = Type.Object(
  {
    model: RoutingModel,
    confusion: Type.Array(Type.Object({ decided: Type.String(), suggested: Type.String(), questions: Type.Integer() })),
  },
  { 'x-name': 'RoutingModelDetail' },
);
export type RoutingModelDetail = Static<typeof RoutingModelDetail>;

export const ListRoutingModels = Type.Object(PageQuery);
export type ListRoutingModels = Static<typeof ListRoutingModels>;
export const RoutingModelParams = Type.Object({ id: Type.String({ format: 'uuid' }) });

export const TrainRoutingModel = Type.Object(
  { note: Type.Optional(Type.String({ maxLength: 500 })) },
  { 'x-name': 'TrainRoutingModel', additionalProperties: false },
);
export type TrainRoutingModel = Static<typeof TrainRoutingModel>;
