import { type Static, Type } from 'typebox';
import { AnswerMatch, OpenMatch, Score } from '../../core/similar/match-schemas.ts';

export const MATCHED_AT_ONCE = 100;

export const MatchDraft = Type.Object({
  questions: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: MATCHED_AT_ONCE, uniqueItems: true }),
});
export type MatchDraft = Static<typeof MatchDraft>;

export const DraftMatch = Type.Object(
  {
    id: Type.String({ description: 'of the question' }),
    within: Type.Array(Type.Object({ question: Type.String(), score: Score }), {
      description: 'other questions of the draft that ask the same',
    }),
    tickets: Type.Array(OpenMatch, { description: "the commune's questions that are still open" }),
    answers: Type.Array(AnswerMatch, { description: 'that may be read now instead of asking; best first' }),
  },
  { 'x-name': 'DraftMatch' },
);
export type DraftMatch = Static<typeof DraftMatch>;
export const DraftMatches = Type.Object({ items: Type.Array(DraftMatch) });
