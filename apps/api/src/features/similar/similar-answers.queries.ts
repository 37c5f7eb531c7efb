import type { Ctx } from '../../context.ts';
import { type Actor, rolesOf } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { isUuid } from '../../core/ids.ts';
import { answerScopes } from '../../core/similar/answer-scope.ts';
import { type ReusableAnswer, readAnswers } from '../../core/similar/answer-texts.queries.ts';
import { findAnsweredBefore } from '../../core/similar/answered-before.queries.ts';
import { findOpenQuestions } from '../../core/similar/open-questions.queries.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { AnswersFound, SearchAnswers } from './similar.schemas.ts';

type ReadCtx = Pick<Ctx, 'db' | 'clock' | 'reference'>;

/** What may be read instead of asking, and what of the commune's own waits already. */
export async function searchAnswers(
  ctx: ReadCtx,
  actor: Actor,
  { text, ministry, communeCode }: SearchAnswers,
): Promise<AnswersFound> {
  const own = rolesOf(actor, 'commune_staff')[0]?.communeCode ?? null;
  const [answers = []] = await findAnsweredBefore(ctx, actor, [text], ministry);
  const [tickets = []] = await findOpenQuestions(ctx, actor, communeCode ?? own, [text]);
  return { answers, tickets };
}

/** A sent answer that the actor may use again. Throws `not-found` for every other. */
export async function getSimilarAnswer(ctx: ReadCtx, actor: Actor, id: string): Promise<ReusableAnswer> {
  const scopes = answerScopes(actor).map(({ where }) => Prisma.sql`(${where})`);
  if (!isUuid(id) || scopes.length === 0) throw new AppError('not-found');
  const [answer] = await readAnswers(
    ctx.db,
    await ctx.reference.current(),
    actor,
    Prisma.sql`a.id = ${id}::uuid AND (${Prisma.join(scopes, ' OR ')})`,
  );
  if (!answer) throw new AppError('not-found');
  const { ticketId: _, ...shown } = answer;
  return shown;
}
