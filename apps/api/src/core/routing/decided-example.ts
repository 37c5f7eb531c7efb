import type { DecidedQuestion } from './decided-questions.queries.ts';

/**
 * `confirmed`: the suggestion was right. `corrected`: it was not, and the department that was chosen instead has answered, or an
 * authority outside was named in writing. `pending`: corrected, and nobody but the corrector has said so yet.
 */
export type ExampleKind = 'confirmed' | 'corrected' | 'pending';

export type Decided = {
  question: DecidedQuestion;
  kind: ExampleKind;
  label: string;
  weight: number;
  key: string;
  /** Whose correction it rests on, and which department that took it from. */
  by: { actorId: string; day: string; at: string; from: string | null } | null;
};
