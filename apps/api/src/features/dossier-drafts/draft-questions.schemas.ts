import { type Static, Type } from 'typebox';
import { Nullable } from '../../core/ticket/clock-schemas.ts';
import { QuestionColumns, QuestionSource } from '../../core/ticket/question-source.ts';
import { DepartmentRef, TicketState, URGENCIES } from '../../core/ticket/ticket-schemas.ts';

const cell = Nullable(Type.String());
export const LetterData = Type.Object(
  {
    number: cell,
    date: Nullable(Type.String({ format: 'date' })),
    about: cell,
    unit: cell,
    commune: cell,
    province: cell,
  },
  { 'x-name': 'LetterData' },
);

export const NotQuestion = Type.Object(
  {
    text: Type.String(),
    kind: Type.Enum([
      'letterhead',
      'title',
      'heading',
      'table_header',
      'total',
      'small_talk',
      'closing',
      'signature',
      'recipients',
      'other',
    ]),
    source: QuestionSource,
  },
  { 'x-name': 'NotQuestion' },
);
export type NotQuestion = Static<typeof NotQuestion>;

export const READ_WARNINGS = [
  'two-questions',
  'too-short',
  'title-only',
  'formula',
  'error-value',
  'old-font',
  'long',
] as const;
/** `author` and the rest are the clerk's word; `other_commune` and `corrected` the system's. */
export const AUTHORS_SKIP_REASONS = ['author', 'answered', 'duplicate'] as const;
export const SKIP_REASONS = [...AUTHORS_SKIP_REASONS, 'other_commune', 'corrected'] as const;

/** Where the router would send it: the department's page of the catalogue, as for a single question. */
export const DraftRouting = Type.Object(
  {
    outcome: Type.Enum(['routed', 'suggested', 'abstained']),
    department: Nullable(DepartmentRef),
    ministry: Nullable(Type.String()),
    field: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    otherMinistryHint: Nullable(Type.String()),
  },
  { 'x-name': 'DraftRouting' },
);
export type DraftRouting = Static<typeof DraftRouting>;

/** One row of the draft. `field` and `ministry` are what the author chose; without them `routing` decides. */
export const DraftQuestion = Type.Object(
  {
    id: Type.String(),
    position: Type.Number({ description: 'order within the draft' }),
    number: Nullable(Type.String({ description: "the item's own number in the file" })),
    body: Type.String(),
    original: Nullable(Type.String({ description: 'as the file has it; null: written by hand' })),
    heading: cell,
    field: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
    ministry: Nullable(Type.Enum(['MoIT', 'MAE'])),
    urgency: Type.Enum([...URGENCIES]),
    state: Type.Enum(['open', 'skipped', 'sent', 'known']),
    skipReason: Nullable(Type.Enum([...SKIP_REASONS])),
    fault: Nullable(Type.Enum(['too-long']), { description: 'why it cannot be sent as it is' }),
    columns: QuestionColumns,
    source: Nullable(QuestionSource),
    warnings: Type.Array(Type.Enum([...READ_WARNINGS])),
    version: Type.Integer({ description: "the draft's version at its last change" }),
    ticket: Nullable(Type.Object({ id: Type.String(), code: Type.String(), state: TicketState }), {
      description: 'opened by it, or, when it is not sent, the earlier one that asks the same',
    }),
    dossierPosition: Nullable(Type.Integer()),
    routing: DraftRouting,
  },
  { 'x-name': 'DraftQuestion' },
);
export type DraftQuestion = Static<typeof DraftQuestion>;
