import { type Static, Type } from 'typebox';
import { Instant, Nullable } from '../ticket/clock-schemas.ts';
import { DepartmentRef, TicketState } from '../ticket/ticket-schemas.ts';

export const Score = Type.Number({ minimum: 0, maximum: 1, description: 'how surely one answer serves both' });

/** Something that may be read instead of asking: an article of the handbook, or an answer that was sent. */
export const AnswerMatch = Type.Object(
  {
    kind: Type.Enum(['article', 'answer']),
    id: Type.String(),
    code: Nullable(Type.String(), { description: "of the article, or of the commune's own ticket" }),
    title: Type.String(),
    excerpt: Type.String(),
    score: Score,
    department: Nullable(DepartmentRef),
    at: Instant,
  },
  { 'x-name': 'AnswerMatch' },
);
export type AnswerMatch = Static<typeof AnswerMatch>;

/** A question of the same commune that waits already. */
export const OpenMatch = Type.Object(
  {
    id: Type.String(),
    code: Type.String(),
    subject: Type.String(),
    state: TicketState,
    dueAt: Nullable(Instant, { description: 'null while it waits for the commune' }),
    score: Score,
  },
  { 'x-name': 'OpenMatch' },
);
export type OpenMatch = Static<typeof OpenMatch>;
