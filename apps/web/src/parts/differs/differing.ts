import { ApiProblem } from '../../lib/api-problem.ts';
import type { OfferedText } from '../similar/similar.queries.ts';

/** Another unit's answer to the same question, as `answer-differs` shows it. */
export type DifferingAnswer = {
  id: string;
  title: string;
  body: string;
  citations: readonly { document: string; article: string | null }[];
  noCitationReason: string | null;
  department: { code: string; name: string; shortName: string } | null;
  at: string;
  settlement: string | null;
};

/** Of a request of its own, or of one item among many. */
type Differs = ApiProblem | Readonly<Record<string, unknown>>;

/** What the problem shows; the API writes it with this code alone. */
export const differingAnswers = (problem: Differs): readonly DifferingAnswer[] => {
  const { answers } = problem instanceof ApiProblem ? problem.document : problem;
  return Array.isArray(answers) ? (answers as DifferingAnswer[]) : []; // as `answer-differs` has them
};

/** As long as the API takes it. */
export const DESPITE_LENGTH = 2_000;

/** The other answer, to be given as well. */
export const offeredFrom = (answer: DifferingAnswer): OfferedText => ({
  body: answer.body,
  citations: answer.citations.map(({ document, article }) => ({ document, article: article ?? '' })),
  noCitationReason: answer.noCitationReason ?? '',
  source: {
    kind: 'answer',
    id: answer.id,
    code: null,
    title: answer.title,
    department: answer.department?.name ?? null,
    at: answer.at,
  },
});
