import { type Static, Type } from 'typebox';
import { PageQuery } from '../../core/pagination.ts';
import { Problem } from '../../core/problem-schema.ts';
import { AnswerSource, ShownSource } from '../../core/similar/answer-source.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import {
  ANSWER_LENGTH,
  AttachmentIds,
  Channel,
  Citation,
  CorrectionReason,
  PersonRef,
  QuestionText,
  SubjectText,
  TICKET_STATES,
  Ticket,
  UnitRef,
  URGENCIES,
  Words,
} from '../../core/ticket/ticket-schemas.ts';

/** What a queue can show. `open` is what waits for a text; the rest narrow it, or show what is done. */
export const VIEWS = [
  'open',
  'untaken',
  'mine',
  'handed_over',
  'waiting',
  'review',
  'consulted',
  'chase',
  'answered',
  'referred',
  'all',
] as const;
export type View = (typeof VIEWS)[number];
export const SORTS = ['due', 'newest'] as const;

const OWNER = '^(me|none|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$';

export const ListTickets = Type.Object({
  view: Type.Optional(Type.Enum([...VIEWS], { default: 'open' })),
  status: Type.Optional(Type.Enum([...TICKET_STATES])),
  unit: Type.Optional(Type.String({ maxLength: 60, description: 'owning unit, by id; or a commune, by code' })),
  province: Type.Optional(Type.String({ maxLength: 4 })),
  department: Type.Optional(Type.String({ maxLength: 20, description: 'code of the responsible department' })),
  owner: Type.Optional(Type.String({ pattern: OWNER, description: 'id of the person who holds it, `me`, or `none`' })),
  channel: Type.Optional(Channel),
  dossier: Type.Optional(Type.String({ format: 'uuid' })),
  q: Type.Optional(
    Type.String({ maxLength: 200, description: 'words of the code, subject or body, with or without diacritics' }),
  ),
  sort: Type.Optional(Type.Enum([...SORTS], { default: 'due' })),
  ...PageQuery,
});
export type ListTickets = Static<typeof ListTickets>;

/** Badges of every view under the same filters. Views of what is done count to `cap` at most. */
export const CountTickets = Type.Omit(ListTickets, ['view', 'sort', 'cursor', 'limit']);
export type CountTickets = Static<typeof CountTickets>;
const counts = Object.fromEntries(VIEWS.map((view) => [view, Type.Integer()])) as Record<
  View,
  ReturnType<typeof Type.Integer>
>; // fromEntries forgets the keys
export const TicketCounts = Type.Object({
  counts: Type.Object(counts),
  cap: Type.Integer({ description: 'counts of done views stop here' }),
  pulse: Type.Object(
    {
      overdue: Type.Integer(),
      dueSoon: Type.Integer({ description: 'running, with at most two working hours left' }),
      dueToday: Type.Integer(),
      paused: Type.Integer(),
      answeredToday: Type.Integer({ description: 'up to `cap`' }),
      answeredTodayOnTime: Type.Integer(),
      dueTimes: Type.Array(Instant, { description: 'due instants of today and of what is overdue, at most 200' }),
      onTimeShare30Days: Nullable(
        Type.Number({
          description: 'share of answers of the last 30 days, the newest thousand at most, that met their day',
        }),
      ),
    },
    { description: 'the queue at a glance' },
  ),
  asOf: Instant,
});

/** `commune` is required from those who may ask for any commune; communes ask for themselves. */
export const SubmitTicket = Type.Object({
  subject: Type.Optional(SubjectText),
  body: QuestionText,
  commune: Type.Optional(Type.String({ pattern: '^\\d{5}$', description: 'code of the asking commune' })),
  ministry: Type.Optional(Type.Enum(['MoIT', 'MAE'])),
  urgency: Type.Optional(Type.Enum([...URGENCIES])),
  channel: Type.Optional(Type.Enum(['web', 'session', 'email', 'api'], { default: 'web' })),
  receivedAt: Type.Optional(
    Type.String({
      format: 'date-time',
      description: "the sender's own time for offline sending; counts when at most 24 h old",
    }),
  ),
  attachmentIds: Type.Optional(AttachmentIds),
});
export type SubmitTicket = Static<typeof SubmitTicket>;

export const AssignTicket = Type.Object({ userId: Type.String({ format: 'uuid' }) });
export type AssignTicket = Static<typeof AssignTicket>;

/** Why it is sent although another unit told somebody else something else: the personnel officer reads it. */
const Despite = Type.Optional(Words(2000));

/** Of a referred question: the letter that the authority outside answered with. */
const AuthorityLetter = Type.Object({ documentNumber: Words(100), date: Type.String({ format: 'date' }) });

/** Of ten parts ten each. */
const PartFileIds = Type.Array(Type.String({ format: 'uuid' }), {
  maxItems: 100,
  uniqueItems: true,
  description: "files of the texts that the ticket's parts were answered with, to go with this answer",
});

/**
 * A written answer needs a citation, or the reason why there is none. Of a referred question it gives the authority's answer: that
 * needs its letter, or the reason why there is none. Put together from parts, it takes their files along.
 */
export const AnswerTicket = Type.Object({
  body: Words(ANSWER_LENGTH),
  citations: Type.Optional(Type.Array(Citation, { maxItems: 40, default: [] })),
  noCitationReason: Type.Optional(Words(500)),
  authorityAnswer: Type.Optional(AuthorityLetter),
  noLetterReason: Type.Optional(Words(500)),
  attachmentIds: Type.Optional(AttachmentIds),
  partFileIds: Type.Optional(PartFileIds),
  source: Type.Optional(AnswerSource),
  despite: Despite,
});
export type AnswerTicket = Static<typeof AnswerTicket>;

/** To a department by code, or to the province's Sở by unit id. */
export const HandOverTicket = Type.Object({
  department: Type.Optional(Words(20)),
  unit: Type.Optional(Words(60)),
  note: Type.Optional(Words(4000)),
  correction: Type.Optional(CorrectionReason),
});
export type HandOverTicket = Static<typeof HandOverTicket>;

export const ReturnTicket = Type.Object({ reason: Words(4000), correction: Type.Optional(CorrectionReason) });
export type ReturnTicket = Static<typeof ReturnTicket>;
export const TransferTicket = Type.Object({
  ministry: Type.Enum(['MoIT', 'MAE']),
  reason: Words(4000),
  correction: Type.Optional(CorrectionReason),
});
export type TransferTicket = Static<typeof TransferTicket>;
export const ReferTicket = Type.Object({
  authority: Words(300),
  documentNumber: Words(100),
  body: Words(ANSWER_LENGTH),
  chaseAt: Type.Optional(
    Type.String({
      format: 'date-time',
      description:
        'UTC instant; without it the end of the fifth working day. Where nobody works on that day, the reminder comes with the next working day',
    }),
  ),
  correction: Type.Optional(CorrectionReason),
});
export type ReferTicket = Static<typeof ReferTicket>;
/** `department` by code; null: none of this ministry's. `outside` then names who may be competent. */
export const CorrectRoute = Type.Object({
  department: Nullable(Words(20)),
  outside: Type.Optional(Words(300)),
  reason: Type.Optional(CorrectionReason),
});
export type CorrectRoute = Static<typeof CorrectRoute>;
/** Into another ticket of the same post, by id or code. The note is read by staff. */
export const MergeTicket = Type.Object({ into: Words(60), note: Type.Optional(Words(4000)) });
export type MergeTicket = Static<typeof MergeTicket>;
export const UnmergeTicket = Type.Object({ reason: Type.Optional(Words(4000)) });
export type UnmergeTicket = Static<typeof UnmergeTicket>;
export const AskClarification = Type.Object({ question: Words(4000), expectedAt: Instant });
export type AskClarification = Static<typeof AskClarification>;
export const ReplyToTicket = Type.Object({
  body: Words(20_000),
  attachmentIds: Type.Optional(AttachmentIds),
  wholeGroup: Type.Optional(
    Type.Boolean({
      default: false,
      description: 'to every question that the same clarification was put to and that still waits',
    }),
  ),
});
export type ReplyToTicket = Static<typeof ReplyToTicket>;
export const AddNote = Type.Object({ body: Words(4000), attachmentIds: Type.Optional(AttachmentIds) });
export type AddNote = Static<typeof AddNote>;
export const WithdrawTicket = Type.Object({ reason: Type.Optional(Words(1000)) });
export type WithdrawTicket = Static<typeof WithdrawTicket>;
export const AcceptAnswer = Type.Object({ comment: Type.Optional(Words(2000)) });
export type AcceptAnswer = Static<typeof AcceptAnswer>;
export const ReopenTicket = Type.Object({ reason: Words(4000) });
export type ReopenTicket = Static<typeof ReopenTicket>;
export const SetUrgency = Type.Object({ urgency: Type.Enum([...URGENCIES]), reason: Words(4000) });
export type SetUrgency = Static<typeof SetUrgency>;
export const CorrectReceivedAt = Type.Object({
  receivedAt: Type.String({
    format: 'date-time',
    description: 'not in the future, at most 24 h before the question arrived, not after it was first acted upon',
  }),
  reason: Words(4000),
});
export type CorrectReceivedAt = Static<typeof CorrectReceivedAt>;
export const ApproveAnswer = Type.Object({ despite: Despite });
export type ApproveAnswer = Static<typeof ApproveAnswer>;
export const ReturnDraft = Type.Object({ reason: Words(4000) });
export type ReturnDraft = Static<typeof ReturnDraft>;

/** One act on many tickets. A clarification put to several questions of one dossier may get one reply for all of them. */
const BulkItem = Type.Object({ id: Words(60), version: Type.Integer({ minimum: 1, maximum: 999_999_999 }) });
/** One that gets words of its own; what is left out is as for all. */
const AnsweredItem = Type.Object({
  ...BulkItem.properties,
  body: Type.Optional(Words(ANSWER_LENGTH)),
  citations: Type.Optional(Type.Array(Citation, { maxItems: 40 })),
  noCitationReason: Type.Optional(Words(500)),
});
export const BulkUpdate = Type.Union([
  Type.Object({
    action: Type.Literal('assign'),
    items: Type.Array(BulkItem, { minItems: 1, maxItems: 200 }),
    userId: Type.String({ format: 'uuid' }),
  }),
  Type.Object({
    action: Type.Literal('handover'),
    items: Type.Array(BulkItem, { minItems: 1, maxItems: 200 }),
    department: Words(20),
    note: Type.Optional(Words(4000)),
  }),
  Type.Object({
    action: Type.Literal('note'),
    items: Type.Array(BulkItem, { minItems: 1, maxItems: 200 }),
    body: Words(4000),
  }),
  Type.Object({
    action: Type.Literal('merge'),
    items: Type.Array(BulkItem, { minItems: 1, maxItems: 200 }),
    into: Words(60),
    note: Type.Optional(Words(4000)),
  }),
  Type.Object({
    action: Type.Literal('answer'),
    items: Type.Array(AnsweredItem, { minItems: 1, maxItems: 200 }),
    ...Type.Omit(AnswerTicket, ['attachmentIds', 'partFileIds']).properties,
    groupId: Type.Optional(
      Type.String({ format: 'uuid', description: 'of an answer that the caller gave before: these questions join it' }),
    ),
  }),
  Type.Object({
    action: Type.Literal('clarification'),
    items: Type.Array(BulkItem, { minItems: 1, maxItems: 200 }),
    ...AskClarification.properties,
  }),
]);
export type BulkUpdate = Static<typeof BulkUpdate>;

/** One result an item, in the order of the request; `problem` is the refusal of that item alone. */
export const BulkResult = Type.Object({
  groupId: Type.Optional(Type.String({ description: 'of an answer to all of them; where its receipts are read' })),
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      ok: Type.Boolean(),
      ticket: Type.Optional(Ticket),
      problem: Type.Optional(Problem),
    }),
  ),
});

const AttachmentRef = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    contentType: Type.String(),
    byteSize: Type.Integer(),
  },
  { 'x-name': 'AttachmentRef' },
);
const By = Nullable(Type.Object({ person: Nullable(PersonRef), unit: UnitRef }));

/** One entry of the history, oldest first: an event, with the text that belongs to it. */
export const TimelineEntry = Type.Object(
  {
    id: Type.String(),
    at: Instant,
    kind: Type.String(),
    audience: Type.Enum(['public', 'internal']),
    by: By,
    data: Type.Object({}, { additionalProperties: true }),
    message: Type.Optional(
      Type.Object({ id: Type.String(), kind: Type.String(), body: Type.String(), expectedAt: Nullable(Instant) }),
    ),
    answer: Type.Optional(
      Type.Object({
        id: Type.String(),
        version: Type.Integer(),
        kind: Type.Enum(['answer', 'referral', 'confirmation', 'follow_up', 'part']),
        state: Type.Enum(['submitted', 'returned', 'sent']),
        body: Type.String(),
        citations: Type.Array(Citation),
        noCitationReason: Nullable(Type.String()),
        authority: Nullable(Type.String()),
        documentNumber: Nullable(Type.String()),
        letterDate: Nullable(Type.String({ format: 'date' }), { description: "of the authority's letter" }),
        noLetterReason: Nullable(Type.String(), { description: 'why the authority answered without a letter' }),
        chaseAt: Nullable(Instant),
        sentAt: Nullable(Instant),
        groupId: Type.Optional(
          Nullable(Type.String(), { description: 'of one answer to several questions; staff only' }),
        ),
        source: Type.Optional(
          Nullable(ShownSource, { description: 'what it was written from; the asking side sees articles alone' }),
        ),
        readBy: Type.Optional(
          Type.Array(Type.Object({ person: PersonRef, at: Instant }), {
            description: 'who of the asking side has opened it, first reader first; staff only',
          }),
        ),
      }),
    ),
    attachments: Type.Array(AttachmentRef),
  },
  { 'x-name': 'TimelineEntry' },
);

/** The history and the text that stands for it now; the asking side gets public entries only. */
export const Timeline = Type.Object({ items: Type.Array(TimelineEntry), attachments: Type.Array(AttachmentRef) });
export type Timeline = Static<typeof Timeline>;
