import { type Static, Type } from 'typebox';
import { Instant, Nullable } from '../../core/ticket/clock-schemas.ts';
import { DepartmentRef, TicketState } from '../../core/ticket/ticket-schemas.ts';

export const MATCHED_AT_ONCE = 100;

export const MatchDraft = Type.Object({
  questions: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: MATCHED_AT_ONCE, uniqueItems: true }),
});
export type MatchDraft = Static<typeof MatchDraft>;

const Score = Type.Number({ minimum: 0, maximum: 1, description: 'how surely one answer serves both' });

export const DraftMatch = Type.Object(
  {
    id: Type.String({ description: 'of the question' }),
    within: Type.Array(Type.Object({ question: Type.String(), score: Score }), {
      description: 'other questions of the draft that ask the same',
    }),
    tickets: Type.Array(
      Type.Object({
        id: Type.String(),
        code: Type.String(),
        subject: Type.String(),
        state: TicketState,
        dueAt: Nullable(Instant, { description: 'null while it waits for the commune' }),
        score: Score,
      }),
      { description: "the commune's questions that are still open" },
    ),
    answers: Type.Array(
      Type.Object({
        kind: Type.Enum(['article', 'answer']),
        id: Type.String(),
        code: Nullable(Type.String(), { description: "of the article, or of the commune's own ticket" }),
        title: Type.String(),
        excerpt: Type.String(),
        score: Score,
        department: Nullable(DepartmentRef),
        at: Instant,
      }),
      { description: 'that may be read now instead of asking; best first' },
    ),
  },
  { 'x-name': 'DraftMatch' },
);
export type DraftMatch = Static<typeof DraftMatch>;
export const DraftMatches = Type.Object({ items: Type.Array(DraftMatch) });
