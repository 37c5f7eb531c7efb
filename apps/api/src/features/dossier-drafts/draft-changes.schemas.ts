import { type Static, Type } from 'typebox';
import { Problem } from '../../core/problem-schema.ts';
import { Nullable } from '../../core/ticket/clock-schemas.ts';
import { QuestionText, URGENCIES, Words } from '../../core/ticket/ticket-schemas.ts';
import { DraftHead, LETTER_NUMBER_LENGTH, TITLE_LENGTH } from './dossier-drafts.schemas.ts';
import { AUTHORS_SKIP_REASONS, DraftQuestion } from './draft-questions.schemas.ts';

const MOST_CHANGES = 500;
const MOST_PARTS = 50;
const id = Type.String({ format: 'uuid' });

const Edit = Type.Object({
  op: Type.Literal('edit'),
  id,
  body: Type.Optional(QuestionText),
  field: Type.Optional(Nullable(Words(60))),
  ministry: Type.Optional(Nullable(Type.Enum(['MoIT', 'MAE']))),
  urgency: Type.Optional(Type.Enum([...URGENCIES])),
  number: Type.Optional(Nullable(Words(40))),
});
const Skip = Type.Object({ op: Type.Literal('skip'), id, reason: Type.Enum([...AUTHORS_SKIP_REASONS]) });
const Restore = Type.Object({ op: Type.Literal('restore'), id });
const Split = Type.Object({
  op: Type.Literal('split'),
  id,
  parts: Type.Array(Type.Object({ id, body: QuestionText }), {
    minItems: 2,
    maxItems: MOST_PARTS,
    description: 'the first keeps the id of the question; the others bring a new one each',
  }),
});
const Merge = Type.Object({
  op: Type.Literal('merge'),
  id,
  into: Type.String({ format: 'uuid', description: 'the question that stays' }),
  body: QuestionText,
});
const after = Nullable(Type.String({ format: 'uuid', description: 'the question that it follows; null: the first' }));
const Add = Type.Object({ op: Type.Literal('add'), id, after, body: QuestionText });
const Take = Type.Object({
  op: Type.Literal('take'),
  id,
  after,
  notQuestion: Type.Integer({ minimum: 0, description: 'index in `notQuestions`' }),
});
const anyChange = Type.Union([Edit, Skip, Restore, Split, Merge, Add, Take]);
export type DraftChange = Static<typeof anyChange>;

/** Validated by its `op` alone, so that a wrong field is one error and not one for each kind of change. */
const DraftChange = Type.Unsafe<DraftChange>({
  type: 'object',
  required: ['op'],
  discriminator: { propertyName: 'op' },
  oneOf: anyChange.anyOf,
});

export const HeadChange = Type.Object({
  title: Type.Optional(Words(TITLE_LENGTH)),
  letterNumber: Type.Optional(Nullable(Words(LETTER_NUMBER_LENGTH))),
  letterDate: Type.Optional(Nullable(Type.String({ format: 'date' }))),
  commune: Type.Optional(Type.String({ pattern: '^\\d{5}$' })),
});
export type HeadChange = Static<typeof HeadChange>;

/**
 * Changes in the order in which they were made; ids of new questions are the client's own. A change of a question that somebody else
 * changed after `version` is a conflict; the others take effect.
 */
export const ChangeDraft = Type.Object({
  version: Type.Integer({ minimum: 1, description: 'of the draft, as the client knows it' }),
  head: Type.Optional(HeadChange),
  changes: Type.Array(DraftChange, { maxItems: MOST_CHANGES }),
});
export type ChangeDraft = Static<typeof ChangeDraft>;

const changed = {
  version: Type.Integer(),
  head: DraftHead,
  questions: Type.Array(DraftQuestion, {
    description: 'all that differ from the `version` of the request, whoever changed them',
  }),
  removed: Type.Array(Type.String(), { description: 'likewise: questions that were merged into others' }),
};
export const ChangedDraft = Type.Object(changed, { 'x-name': 'ChangedDraft' });
export type ChangedDraft = Static<typeof ChangedDraft>;

const conflict = {
  conflicts: Type.Array(
    Type.Object({
      change: Type.Integer({ description: 'index of the change that was not made' }),
      id: Type.String({ description: 'of the question that differs' }),
    }),
  ),
  headConflict: Type.Boolean({
    description: 'somebody else changed the head meanwhile: that of the request was not taken',
  }),
};
/** What a request with conflicts did do: the rest of it took effect. */
export type DraftOutcome = ChangedDraft & Static<ReturnType<typeof Type.Object<typeof conflict>>>;

/** `draft-changed`: what is not in `conflicts` took effect. */
export const DraftChanged = Type.Object(
  { ...Problem.properties, ...changed, ...conflict },
  { additionalProperties: true, 'x-name': 'DraftChangedProblem' },
);
