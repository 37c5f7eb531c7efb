import { type Static, Type } from 'typebox';
import { ClockView, Instant, Nullable } from './clock-schemas.ts';
import { TicketSource } from './question-source.ts';

export const TICKET_STATES = [
  'received',
  'in_progress',
  'in_review',
  'waiting_requester',
  'referred',
  'answered',
  'closed',
  'withdrawn',
  'merged',
] as const;
export const CHANNELS = ['web', 'file', 'hotline', 'session', 'email', 'api'] as const;
export const URGENCIES = ['normal', 'urgent'] as const;

/** Longest question and answer, in characters. */
export const QUESTION_LENGTH = 20_000;
export const ANSWER_LENGTH = 60_000;
export const SUBJECT_LENGTH = 300;

/** Why somebody decides otherwise than the router: one click, never owed. */
export const CORRECTION_REASONS = [
  'other_subject',
  'task_moved',
  'other_authority',
  'several_departments',
  'unclear_question',
  'unspecified',
] as const;
export const CorrectionReason = Type.Enum([...CORRECTION_REASONS], {
  description: 'why the decision differs from the suggested route',
});

/** A text that says something: at least one character that is no white space. */
export const Words = (maxLength: number) => Type.String({ maxLength, pattern: '\\S' });

export const TicketState = Type.Enum([...TICKET_STATES]);
export const Channel = Type.Enum([...CHANNELS]);

const Named = Type.Object({ code: Type.String(), name: Type.String() });

/** A department: `code` of the catalogue, full and short name. */
export const DepartmentRef = Type.Object(
  { code: Type.String(), name: Type.String(), shortName: Type.String() },
  { 'x-name': 'DepartmentRef' },
);
export const UnitRef = Type.Object(
  {
    id: Type.String(),
    kind: Type.String(),
    name: Type.String(),
    shortName: Type.String(),
  },
  { 'x-name': 'UnitRef' },
);
export const PersonRef = Type.Object({ id: Type.String(), name: Type.String() }, { 'x-name': 'PersonRef' });

/** Who decides a procedure. */
export const AuthorityLevel = Type.Enum(['commune', 'province', 'ministry', 'other_ministry', 'government']);

/**
 * `matched` stands in the text from `start` to `end`, UTF-16 offsets; a rule and a similar question have no place. The asking side is
 * given term, legal_text, procedure and rule only.
 */
export const RoutingReason = Type.Object({
  kind: Type.Enum(['term', 'legal_text', 'procedure', 'learned', 'similar', 'rule']),
  label: Type.String({
    description: 'the key term, citation, procedure, learnt words, or name of the rule; empty of a similar question',
  }),
  matched: Type.Optional(Type.String()),
  start: Type.Optional(Type.Integer()),
  end: Type.Optional(Type.Integer()),
  level: Type.Optional(AuthorityLevel),
  score: Type.Optional(Type.Number({ minimum: 0, maximum: 1, description: 'how alike the similar question is' })),
});

export const RankedDepartment = Type.Object({
  department: DepartmentRef,
  ministry: Type.String(),
  field: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  reasons: Type.Array(RoutingReason),
  /** Absent on suggestions that were kept before procedures were known. */
  authority: Type.Optional(Nullable(Type.Object({ level: AuthorityLevel, procedure: Type.String() }))),
});

/** Why this department: `department` is null when nothing of ours fits; `otherMinistryHint` then names who may be meant. */
export const Routing = Type.Object(
  {
    outcome: Type.Enum(['routed', 'suggested', 'abstained']),
    department: Nullable(DepartmentRef),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    reasons: Type.Array(RoutingReason),
    ranked: Type.Array(RankedDepartment),
    otherMinistryHint: Nullable(Type.String()),
  },
  { 'x-name': 'Routing' },
);
export type Routing = Static<typeof Routing>;

export const ABILITIES = [
  'take',
  'assign',
  'answer',
  'approve',
  'handOver',
  'correctRoute',
  'consult',
  'split',
  'return',
  'transfer',
  'refer',
  'askClarification',
  'merge',
  'unmerge',
  'setUrgency',
  'correctReceivedAt',
  'reply',
  'note',
  'withdraw',
  'accept',
  'reopen',
] as const;
export type Ability = (typeof ABILITIES)[number];

const flags = Object.fromEntries(ABILITIES.map((ability) => [ability, Type.Boolean()])) as Record<
  Ability,
  ReturnType<typeof Type.Boolean>
>; // fromEntries forgets the keys
const reasons = Object.fromEntries(ABILITIES.map((ability) => [ability, Type.Optional(Type.String())])) as Record<
  Ability,
  ReturnType<typeof Type.Optional<ReturnType<typeof Type.String>>>
>; // as above

/** What the caller may do on this ticket now; `cannot` has the reason code of each false one. */
export const Abilities = Type.Object(flags, { 'x-name': 'Abilities' });
export const Inabilities = Type.Object(reasons, { 'x-name': 'Inabilities' });

/** A question of the same dossier; `number` is the one that it has in the sender's file. */
export const BesideRef = Type.Object(
  {
    id: Type.String(),
    code: Type.String(),
    subject: Type.String(),
    position: Nullable(Type.Integer()),
    number: Nullable(Type.String()),
  },
  { 'x-name': 'BesideRef' },
);

/** `previous` and `next` are the neighbours that the caller sees; they stand on a single ticket only. */
export const DossierRef = Type.Object(
  {
    id: Type.String(),
    code: Type.String(),
    title: Type.String(),
    position: Nullable(Type.Integer()),
    number: Nullable(Type.String({ description: "the question's own number in the sender's file", examples: ['I.3'] })),
    heading: Nullable(Type.String({ description: "the heading that it stands under in the sender's file" })),
    done: Type.Integer(),
    total: Type.Integer(),
    previous: Type.Optional(Nullable(BesideRef)),
    next: Type.Optional(Nullable(BesideRef)),
  },
  { 'x-name': 'DossierRef' },
);

/**
 * How a ticket is merged with others, as far as the caller sees them. `merged`: it gets, or got, the answer of another one, which is `into`
 * when the caller sees it. `carries`: how many get this one's; `earliestDueAt` of those that still wait. `tickets` stands on a single
 * ticket only.
 */
export const Merge = Type.Object(
  {
    merged: Type.Boolean(),
    into: Nullable(Type.Object({ id: Type.String(), code: Type.String(), subject: Type.String() })),
    carries: Type.Integer(),
    earliestDueAt: Nullable(Instant),
    tickets: Type.Optional(
      Type.Array(
        Type.Object({
          id: Type.String(),
          code: Type.String(),
          subject: Type.String(),
          state: TicketState,
          commune: Named,
          dueAt: Instant,
          verdict: Nullable(Type.Enum(['met', 'breached'])),
        }),
      ),
    ),
  },
  { 'x-name': 'Merge' },
);
export type Merge = Static<typeof Merge>;

/** The whole question that a part belongs to, and which part it is. */
export const PartOf = Type.Object(
  { id: Type.String(), code: Type.String(), subject: Type.String(), position: Type.Integer() },
  { 'x-name': 'PartOf' },
);

/**
 * One question. In lists `body` is its first 300 characters. `clock` is the one the asking side waits for: `answer` of the current
 * cycle, or `follow_up` while an asked-back question waits. `routing` stands on a single ticket only, and so does `askedTogether`: all
 * questions that wait for the reply to the same clarification, this one among them; empty when it was asked alone, or waits for nothing.
 */
export const Ticket = Type.Object(
  {
    id: Type.String(),
    code: Type.String({ examples: ['BCT-2026-000123'] }),
    subject: Type.String(),
    body: Type.String(),
    state: TicketState,
    channel: Channel,
    urgency: Type.Enum([...URGENCIES]),
    cycle: Type.Integer(),
    commune: Named,
    province: Named,
    ministry: Type.Object({ code: Type.String(), name: Type.String(), shortName: Type.String() }),
    field: Nullable(Type.Object({ id: Type.String(), name: Type.String() })),
    department: Nullable(DepartmentRef),
    departmentConfirmed: Type.Boolean(),
    confidence: Nullable(Type.Number()),
    owner: Type.Object({ unit: UnitRef, person: Nullable(PersonRef) }),
    requester: Type.Object({ name: Type.String() }),
    dossier: Nullable(DossierRef),
    merge: Nullable(Merge),
    part: Nullable(PartOf, { description: 'of a part of a split question' }),
    parts: Nullable(Type.Object({ total: Type.Integer(), answered: Type.Integer() }), {
      description: 'of a split question, to staff',
    }),
    referral: Nullable(Type.Object({ authority: Type.String(), chaseAt: Instant }), {
      description: 'while it waits for the answer of an authority outside: who that is, and when it is asked again',
    }),
    consulted: Type.Array(UnitRef, { description: 'departments that are asked for advice now, to staff' }),
    clock: ClockView,
    can: Abilities,
    cannot: Inabilities,
    version: Type.Integer(),
    receivedAt: Instant,
    updatedAt: Instant,
    answeredAt: Nullable(Instant),
    routing: Type.Optional(Nullable(Routing)),
    source: Type.Optional(
      Nullable(TicketSource, { description: "where it stood in the sender's file; on a single ticket" }),
    ),
    askedTogether: Type.Optional(Type.Array(BesideRef)),
    alike: Type.Optional(
      Type.Integer({
        minimum: 2,
        description:
          'in lists, to staff, of an open ticket: how many open tickets in sight ask the same, with this one; counted up to 100; absent when it is the only one',
      }),
    ),
  },
  { 'x-name': 'Ticket' },
);
export type Ticket = Static<typeof Ticket>;

/** Only the states; the hotline reads this of a calling commune's tickets. */
export const TicketSummary = Type.Object(
  {
    id: Type.String(),
    code: Type.String(),
    subject: Type.String(),
    state: TicketState,
    clock: ClockView,
  },
  { 'x-name': 'TicketSummary' },
);
export type TicketSummary = Static<typeof TicketSummary>;

export const Citation = Type.Object(
  {
    document: Type.String({ minLength: 3, maxLength: 200, examples: ['Nghị định 139/2025/NĐ-CP'] }),
    article: Type.Optional(Nullable(Type.String({ maxLength: 120, examples: ['khoản 2 Điều 8'] }))),
  },
  { 'x-name': 'Citation' },
);

export const QuestionText = Words(QUESTION_LENGTH);
export const SubjectText = Words(SUBJECT_LENGTH);
export const AttachmentIds = Type.Array(Type.String({ format: 'uuid' }), { maxItems: 10, uniqueItems: true });

export const TicketParams = Type.Object({
  id: Type.String({ maxLength: 60, description: 'id or code of the ticket' }),
});
