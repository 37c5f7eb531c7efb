import { type Static, Type } from 'typebox';
import { Page, PageQuery } from '../../core/pagination.ts';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { PersonRef, UnitRef, Words } from '../../core/ticket/ticket-schemas.ts';

/** `department` by code. It reads the ticket until it has replied, or nobody waits for it any more. */
export const AskForAdvice = Type.Object({
  department: Words(20),
  question: Words(4000),
  expectedAt: Type.Optional(Instant),
});
export type AskForAdvice = Static<typeof AskForAdvice>;

export const GiveAdvice = Type.Object({ body: Words(20_000) });
export type GiveAdvice = Static<typeof GiveAdvice>;

/** One department that is asked for advice, or was. `canReply`, `canEnd`: whether the caller may now. */
export const Consultation = Type.Object(
  {
    id: Type.String(),
    ticket: Type.Object({ id: Type.String(), code: Type.String() }),
    department: UnitRef,
    askedBy: Type.Object({ person: PersonRef, unit: UnitRef }),
    question: Type.String(),
    askedAt: Instant,
    expectedAt: Nullable(Instant),
    repliedAt: Nullable(Instant),
    repliedBy: Nullable(PersonRef),
    reply: Nullable(Type.String()),
    endedAt: Nullable(Instant, { description: 'ended without advice' }),
    canReply: Type.Boolean(),
    canEnd: Type.Boolean(),
  },
  { 'x-name': 'Consultation' },
);
export type Consultation = Static<typeof Consultation>;

export const ListConsultations = Type.Object(PageQuery, { additionalProperties: false });
export type ListConsultations = Static<typeof ListConsultations>;

/** Those that are waited for first; of these and of the others the latest first. */
export const Consultations = Page(Consultation);
export type Consultations = Static<typeof Consultations>;

export const ConsultationParams = Type.Object({ id: Type.String({ format: 'uuid' }) });
