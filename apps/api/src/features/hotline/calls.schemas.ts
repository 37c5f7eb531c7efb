import { type Static, Type } from 'typebox';
import { PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import {
  QuestionText,
  SubjectText,
  Ticket,
  TicketState,
  TicketSummary,
  URGENCIES,
  Words,
} from '../../core/ticket/ticket-schemas.ts';

const Named = Type.Object({ code: Type.String(), name: Type.String() });

/**
 * `answered`: answered on the phone; the hotline holds the ticket until its written confirmation is sent. `ticketed`: an ordinary
 * ticket of the post. `replied`: the caller answers a clarification or adds to `ticketId`; `question` is what they said.
 */
export const LogCall = Type.Object({
  commune: Type.String({ pattern: '^\\d{5}$' }),
  callerName: Words(120),
  callerPhone: Words(30),
  question: QuestionText,
  subject: Type.Optional(SubjectText),
  note: Type.Optional(Type.String({ maxLength: 4000, description: 'internal' })),
  ministry: Type.Optional(Type.Enum(['MoIT', 'MAE'])),
  urgency: Type.Optional(Type.Enum([...URGENCIES])),
  outcome: Type.Enum(['answered', 'ticketed', 'replied']),
  ticketId: Type.Optional(Type.String({ maxLength: 60, description: 'with `replied`' })),
  startedAt: Instant,
});
export type LogCall = Static<typeof LogCall>;

export const Call = Type.Object(
  {
    id: Type.String(),
    operator: Type.Object({ id: Type.String(), name: Type.String() }),
    commune: Named,
    province: Named,
    callerName: Type.String(),
    callerPhone: Type.String(),
    question: Type.String(),
    note: Type.String(),
    outcome: Type.Enum(['answered', 'ticketed', 'replied']),
    ticket: Nullable(
      Type.Object({ id: Type.String(), code: Type.String(), subject: Type.String(), state: TicketState }),
    ),
    startedAt: Instant,
    endedAt: Instant,
  },
  { 'x-name': 'Call' },
);
export type Call = Static<typeof Call>;

/** `ticket` is null for `replied`: the operator reads no more of it than its summary. */
export const LoggedCall = Type.Object({
  id: Type.String(),
  outcome: Type.String(),
  ticket: Nullable(Ticket),
  summary: Nullable(TicketSummary),
});

export const ListCalls = Type.Object({
  commune: Type.Optional(Type.String({ pattern: '^\\d{5}$' })),
  outcome: Type.Optional(Type.Enum(['answered', 'ticketed', 'replied'])),
  ...PageQuery,
});
export type ListCalls = Static<typeof ListCalls>;

/** Who is calling: what an operator has to know while talking. */
export const Caller = Type.Object({
  commune: Named,
  province: Named,
  formerNames: Type.Array(Type.String()),
  officials: Type.Array(Type.Object({ ministry: Type.String(), name: Type.String() })),
  askedTotal: Type.Integer(),
  openTickets: Type.Array(TicketSummary),
  recentCalls: Type.Array(
    Type.Object({ id: Type.String(), question: Type.String(), startedAt: Instant, outcome: Type.String() }),
  ),
});
