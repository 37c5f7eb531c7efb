import { type ArticleIndex, indexArticles } from '@caunoi/routing/similar-index';
import type { Db } from '../../db/client.ts';
import type { HandbookArticle } from '../../db/generated/client.ts';

export type PublishedArticles = {
  /** In the order of their codes. */
  all: readonly HandbookArticle[];
  index: ArticleIndex;
};

/** A copy of what the database says, made again as soon as that changes; a test's world has a database of its own. */
const loaded = new WeakMap<Db, { stamp: string; articles: Promise<PublishedArticles> }>();

/** All articles that are published at an instant, with their index. */
export async function publishedArticles(db: Db, now: Date): Promise<PublishedArticles> {
  const [state] = await db.$queryRaw<{ stamp: string }[]>`
    SELECT count(*) || ' ' || coalesce(sum(version), 0) || ' ' || coalesce(max(id::text), '') AS stamp FROM handbook_article
    WHERE published_at <= ${now} AND (withdrawn_at IS NULL OR withdrawn_at > ${now})`;
  const stamp = state?.stamp ?? '';
  const known = loaded.get(db);
  if (known?.stamp === stamp) return known.articles;
  const articles = load(db, now);
  loaded.set(db, { stamp, articles });
  articles.catch(() => loaded.delete(db));
  return articles;
}

async function load(db: Db, now: Date): Promise<PublishedArticles> {
  const all = await db.handbookArticle.findMany({
    where: { publishedAt: { lte: now }, OR: [{ withdrawnAt: null }, { withdrawnAt: { gt: now } }] },
    orderBy: { code: 'asc' },
  });
  return { all, index: indexArticles(all) };
}
