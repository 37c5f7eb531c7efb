import { AppError } from '../../core/app-error.ts';
import { QUESTION_LENGTH } from '../../core/ticket/ticket-schemas.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { QUESTION_COLUMNS, type QuestionRow } from './draft-row.ts';
import { faultOf } from './drafts.presenter.ts';
import { findKnownTickets, type KnownTicket, keysOf, knownAs } from './known-questions.ts';

export const listOpen = (tx: Tx, draft: { id: string }) =>
  tx.$queryRaw<QuestionRow[]>(Prisma.sql`
    SELECT ${QUESTION_COLUMNS} FROM draft_question q
    WHERE q.draft_id = ${draft.id}::uuid AND q.state = 'open' ORDER BY q.position, q.id`);

/** The questions that are wanted, as long as they can be sent. Throws `validation-failed` with every one that cannot. */
export function choose(open: readonly QuestionRow[], ids: readonly string[] | undefined): QuestionRow[] {
  if (ids === undefined) return open.filter((question) => faultOf(question) === null);
  const byId = new Map(open.map((question) => [question.id, question]));
  const errors = ids.flatMap((id, index) => {
    const question = byId.get(id.toLowerCase());
    if (!question) return [{ pointer: `/questions/${index}`, code: 'not-open-question' }];
    if (faultOf(question) === null) return [];
    return [{ pointer: `/questions/${index}`, code: 'question-too-long', params: { limit: QUESTION_LENGTH } }];
  });
  if (errors.length > 0) throw new AppError('validation-failed', { params: { count: errors.length }, errors });
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  return open.filter(({ id }) => wanted.has(id));
}

/** What has been sent since the draft was made. Who restored a known question wants it sent all the same: it still names its ticket. */
export async function knownAmong(
  tx: Tx,
  communeCode: string,
  questions: readonly QuestionRow[],
): Promise<Map<string, KnownTicket>> {
  const doubtful = questions.filter(({ ticketId }) => ticketId === null);
  const tickets = await findKnownTickets(tx, communeCode, [...new Set(doubtful.flatMap(keysOf))]);
  return new Map(
    doubtful.flatMap((question) => {
      const ticket = knownAs(question, tickets);
      return ticket ? [[question.id, ticket] as const] : [];
    }),
  );
}
