import { type Static, Type } from 'typebox';
import { ClockView, Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { Citation, PersonRef, QuestionText, TicketState, UnitRef, Words } from '../../core/ticket/ticket-schemas.ts';

/** Parts of a question that are at work at once. */
export const MOST_PARTS = 10;

/** Each part goes to a department of the ticket's ministry, by code. */
export const SplitTicket = Type.Object({
  parts: Type.Array(Type.Object({ body: QuestionText, department: Words(20) }), { minItems: 2, maxItems: MOST_PARTS }),
});
export type SplitTicket = Static<typeof SplitTicket>;

const PartFile = Type.Object({
  id: Type.String(),
  name: Type.String(),
  contentType: Type.String(),
  byteSize: Type.Integer(),
});

/** `seen`: whether the caller may open the part's own ticket. `answer` is its latest text that was sent to the whole's holder. */
export const Part = Type.Object(
  {
    id: Type.String(),
    code: Type.String(),
    position: Type.Integer(),
    subject: Type.String(),
    body: Type.String(),
    state: TicketState,
    seen: Type.Boolean(),
    owner: Type.Object({ unit: UnitRef, person: Nullable(PersonRef) }),
    clock: ClockView,
    answer: Nullable(
      Type.Object({
        body: Type.String(),
        citations: Type.Array(Citation),
        noCitationReason: Nullable(Type.String()),
        unit: UnitRef,
        sentAt: Instant,
        files: Type.Array(PartFile, {
          description: 'for who may read them: to be sent on with the answer of the whole',
        }),
      }),
    ),
  },
  { 'x-name': 'Part' },
);
export type Part = Static<typeof Part>;

/** A split question with its parts in their order; asked for one of the parts, the same of its whole. */
export const Parts = Type.Object(
  {
    whole: Type.Object({
      id: Type.String(),
      code: Type.String(),
      subject: Type.String(),
      body: Type.String(),
      seen: Type.Boolean(),
    }),
    items: Type.Array(Part),
  },
  { 'x-name': 'Parts' },
);
export type Parts = Static<typeof Parts>;
