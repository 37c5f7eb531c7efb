import { type Static, Type } from 'typebox';
import { PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { Citation, PersonRef, TicketState, UnitRef, Words } from '../../core/ticket/ticket-schemas.ts';

const Named = Type.Object({ code: Type.String(), name: Type.String() });
const TicketName = Type.Object({ id: Type.String(), code: Type.String(), subject: Type.String(), commune: Named });

/** How many answers were new to the reader: 0 when all of them were opened before, or none was sent. */
export const Receipt = Type.Object({ answers: Type.Integer() });

export const GroupParams = Type.Object({ groupId: Type.String({ format: 'uuid' }) });
export const GroupQuery = Type.Object({ ...PageQuery });
export type GroupQuery = Static<typeof GroupQuery>;

/** One question of a group: what became of its own copy. */
export const GroupedAnswer = Type.Object(
  {
    id: Type.String({ description: 'of the answer' }),
    ticket: Type.Object({ ...TicketName.properties, province: Named, state: TicketState }),
    state: Type.Enum(['submitted', 'returned', 'sent']),
    edited: Type.Boolean({ description: 'its words are not those that most of them got' }),
    body: Nullable(Type.String(), { description: 'when it was edited' }),
    sentAt: Nullable(Instant),
    dueAt: Nullable(Instant),
    verdict: Nullable(Type.Enum(['met', 'breached'])),
    readAt: Nullable(Instant, { description: 'when the asking side first opened it' }),
    readers: Type.Integer(),
  },
  { 'x-name': 'GroupedAnswer' },
);

/** One answer to several questions, of which the caller sees some; the sums are of those that they see. */
export const AnswerGroup = Type.Object(
  {
    id: Type.String(),
    at: Instant,
    by: PersonRef,
    unit: UnitRef,
    body: Type.String({ description: 'as most of them got it' }),
    citations: Type.Array(Citation),
    noCitationReason: Nullable(Type.String()),
    total: Type.Integer(),
    sent: Type.Integer(),
    onTime: Type.Integer(),
    read: Type.Integer(),
    items: Type.Array(GroupedAnswer),
    nextCursor: Nullable(Type.String()),
  },
  { 'x-name': 'AnswerGroup' },
);
export type AnswerGroup = Static<typeof AnswerGroup>;

export const ListConflicts = Type.Object({
  state: Type.Optional(Type.Enum(['open', 'settled'], { default: 'open' })),
  ...PageQuery,
});
export type ListConflicts = Static<typeof ListConflicts>;

const ConflictingAnswer = Type.Object({
  id: Type.String(),
  ticket: Nullable(TicketName, { description: 'null: it went to the other ministry since' }),
  unit: UnitRef,
  body: Type.String(),
  citations: Type.Array(Citation),
  noCitationReason: Nullable(Type.String()),
  sentAt: Instant,
});

const STANDS = ['answer', 'other', 'both'] as const;

/** `answer` was sent after `other`, in another sense, for the `reason`. */
export const AnswerConflict = Type.Object(
  {
    id: Type.String(),
    at: Instant,
    reason: Type.String(),
    answer: ConflictingAnswer,
    other: ConflictingAnswer,
    settled: Nullable(
      Type.Object({ at: Instant, by: PersonRef, settlement: Type.String(), stands: Type.Enum([...STANDS]) }),
    ),
  },
  { 'x-name': 'AnswerConflict' },
);
export type AnswerConflict = Static<typeof AnswerConflict>;
export const AnswerConflicts = Type.Object({
  items: Type.Array(AnswerConflict),
  nextCursor: Nullable(Type.String()),
  open: Type.Integer({ description: 'how many wait to be settled' }),
});

export const ConflictParams = Type.Object({ id: Type.String({ format: 'uuid' }) });
export const SettleConflict = Type.Object({
  settlement: Words(4000),
  stands: Type.Enum([...STANDS], { description: 'which answer is to be given from now on' }),
});
export type SettleConflict = Static<typeof SettleConflict>;
