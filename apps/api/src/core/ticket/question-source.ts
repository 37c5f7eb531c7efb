import { type Static, Type } from 'typebox';
import { Nullable } from './clock-schemas.ts';

const Range = Type.Array(Type.Integer({ minimum: 1 }), {
  minItems: 2,
  maxItems: 2,
  description: 'first and last, from 1',
});
const group = Nullable(Type.String({ description: 'the heading above it' }));

/** Where in the file it stands. */
export const QuestionSource = Type.Object(
  {
    kind: Type.Enum(['rows', 'paragraphs', 'lines']),
    sheet: Type.Optional(Type.String({ description: 'of rows' })),
    rows: Type.Optional(Range),
    paragraphs: Type.Optional(Range),
    lines: Type.Optional(Range),
    group,
  },
  { 'x-name': 'QuestionSource' },
);
export type QuestionSource = Static<typeof QuestionSource>;

const cell = Nullable(Type.String());
/** The further columns of the file. */
export const QuestionColumns = Type.Object(
  { legalBasis: cell, cause: cell, proposal: cell, authority: cell, deadline: cell, note: cell },
  { 'x-name': 'QuestionColumns' },
);
export type QuestionColumns = Static<typeof QuestionColumns>;

/** What a ticket keeps of the file that it came in. `fileId` is null to whoever sees this ticket only, not the whole file. */
export const TicketSource = Type.Object(
  {
    fileId: Nullable(Type.String()),
    fileName: Nullable(Type.String()),
    number: Nullable(Type.String({ description: "the question's own number in the file" })),
    heading: cell,
    columns: QuestionColumns,
    source: Nullable(QuestionSource),
  },
  { 'x-name': 'TicketSource' },
);
export type TicketSource = Static<typeof TicketSource>;
