import type { Ctx } from '../../context.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { departmentRef } from '../ticket/ticket.presenter.ts';
import { answerScopes } from './answer-scope.ts';
import { readAnswers } from './answer-texts.queries.ts';
import { publishedArticles } from './articles.ts';
import { breaths } from './breaths.ts';
import { excerptOf } from './excerpt.ts';
import type { AnswerMatch } from './match-schemas.ts';
import { findSimilar, WORTH_READING } from './similar-answers.queries.ts';

type ReadCtx = Pick<Ctx, 'db' | 'clock' | 'reference'>;

const SHOWN = 4;
/** Articles that one question is held against. */
const ARTICLES = 4;

/** For each text what the actor may read instead of asking, best first; `ministry`: that one's only, `but` for some tickets' own. */
export async function findAnsweredBefore(
  ctx: ReadCtx,
  actor: Actor,
  texts: readonly string[],
  ministry?: string,
  but: readonly string[] = [],
): Promise<AnswerMatch[][]> {
  const articles = await findArticles(ctx, texts, ministry);
  const answers = await findAnswers(ctx, actor, texts, ministry, but);
  return texts.map((_, at) =>
    [...(articles[at] ?? []), ...(answers[at] ?? [])].sort((a, b) => b.score - a.score).slice(0, SHOWN),
  );
}

async function findArticles(ctx: ReadCtx, texts: readonly string[], ministry?: string): Promise<AnswerMatch[][]> {
  const [{ all, index }, reference] = await Promise.all([
    publishedArticles(ctx.db, ctx.clock.now()),
    ctx.reference.current(),
  ]);
  const matches: AnswerMatch[][] = [];
  const breathe = breaths();
  for (const text of texts) {
    await breathe();
    matches.push(
      index.search(text, ARTICLES).flatMap((hit) => {
        const article = all[hit.index];
        if (article === undefined || hit.score < WORTH_READING) return [];
        if (ministry !== undefined && article.ministryCode !== ministry) return [];
        const { id, code, title, body, departmentId, publishedAt } = article;
        return [
          {
            kind: 'article' as const,
            id,
            code,
            title,
            excerpt: excerptOf(body),
            score: hit.score,
            department: departmentRef(reference, departmentId),
            at: publishedAt.toISOString(),
          },
        ];
      }),
    );
  }
  return matches;
}

async function findAnswers(
  ctx: ReadCtx,
  actor: Actor,
  texts: readonly string[],
  ministry: string | undefined,
  but: readonly string[],
): Promise<AnswerMatch[][]> {
  const narrower = [
    ...(ministry === undefined ? [] : [Prisma.sql`t.ministry_code = ${ministry}`]),
    ...but.map((id) => Prisma.sql`t.id <> ${id}::uuid`),
  ];
  const found: { asked: number; ticketId: string; score: number }[] = [];
  for (const { where, few } of answerScopes(actor)) {
    const scope = { where: Prisma.join([where, ...narrower], ' AND '), few };
    for (const [asked, one] of (await findSimilar(ctx.db, texts, scope)).entries())
      found.push(...one.map((hit) => ({ asked, ...hit })));
  }
  const ids = [...new Set(found.map(({ ticketId }) => ticketId))];
  if (ids.length === 0) return texts.map(() => []);
  const answers = new Map(
    (await readAnswers(ctx.db, await ctx.reference.current(), actor, Prisma.sql`t.id = ANY(${ids}::uuid[])`)).map(
      (answer) => [answer.ticketId, answer],
    ),
  );
  return texts.map((_, at) => {
    const shown = new Map<string, AnswerMatch>();
    for (const { asked, ticketId, score } of found) {
      const answer = answers.get(ticketId);
      if (asked !== at || answer === undefined) continue;
      const { id, ticket, title, body, department, at: sentAt } = answer;
      // A ticket may be in two scopes of one actor.
      shown.set(id, {
        kind: 'answer',
        id,
        code: ticket?.code ?? null,
        title,
        excerpt: excerptOf(body),
        score,
        department,
        at: sentAt,
      });
    }
    return [...shown.values()];
  });
}
