import type { Ctx } from '../../context.ts';
import { AppError } from '../../core/app-error.ts';
import { isUuid } from '../../core/ids.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { publishedArticles } from '../../core/similar/articles.ts';
import { excerptOf } from '../../core/similar/excerpt.ts';
import { departmentRef } from '../../core/ticket/ticket.presenter.ts';
import type { HandbookArticle } from '../../db/generated/client.ts';
import type { Article, ListArticles } from './handbook.schemas.ts';

type ReadCtx = Pick<Ctx, 'db' | 'clock' | 'reference'>;

/** A search shows what fits, not everything that shares a word. */
const MOST_FOUND = 200;

const presentHead = (article: HandbookArticle, reference: ReferenceSnapshot) => ({
  id: article.id,
  code: article.code,
  title: article.title,
  ministry: article.ministryCode,
  department: departmentRef(reference, article.departmentId),
  sample: article.sample,
  publishedAt: article.publishedAt.toISOString(),
});

/** Published articles: by code, or the best of a search first. */
export async function listArticles(
  ctx: ReadCtx,
  { q, ministry, department, cursor, limit = PAGE.default }: ListArticles,
) {
  const [{ all, index }, reference] = await Promise.all([
    publishedArticles(ctx.db, ctx.clock.now()),
    ctx.reference.current(),
  ]);
  const listed = q?.trim() ? index.search(q, MOST_FOUND).flatMap((hit) => all[hit.index] ?? []) : all;
  const wanted = listed.filter(
    (article) =>
      (ministry === undefined || article.ministryCode === ministry) &&
      (department === undefined || article.departmentId === `department:${department}`),
  );
  const [after] = cursor === undefined ? [] : decodeCursor(cursor, ['text']);
  const from = after === undefined ? 0 : wanted.findIndex(({ code }) => code === after) + 1;
  return pageOf(
    wanted.slice(from, from + limit + 1),
    limit,
    (article) => ({ ...presentHead(article, reference), excerpt: excerptOf(article.body) }),
    ({ code }) => [code],
  );
}

/** One article by id or code. Throws `not-found`, also for one that is not published or no longer. */
export async function getArticle(ctx: ReadCtx, id: string): Promise<Article> {
  const now = ctx.clock.now();
  const article = await ctx.db.handbookArticle.findFirst({
    where: {
      ...(isUuid(id) ? { id } : { code: id.toUpperCase() }),
      publishedAt: { lte: now },
      OR: [{ withdrawnAt: null }, { withdrawnAt: { gt: now } }],
    },
  });
  if (!article) throw new AppError('not-found');
  return {
    ...presentHead(article, await ctx.reference.current()),
    version: article.version,
    body: article.body,
    legalBasis: article.legalBasis as string[], // written by the seed alone, an array of citations
    reviewedAt: article.reviewedAt?.toISOString() ?? null,
  };
}
