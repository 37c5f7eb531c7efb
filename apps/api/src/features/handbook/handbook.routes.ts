import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { getArticle, listArticles } from './handbook.queries.ts';
import { Article, ArticleParams, Articles, ListArticles } from './handbook.schemas.ts';

export const handbookRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/handbook/articles',
    {
      config: { access: 'handbook:read' },
      schema: {
        operationId: 'listHandbookArticles',
        summary: 'Published articles, by code; with `q` those that say it best first',
        querystring: ListArticles,
        response: { 200: Articles, '4xx': Problem },
      },
    },
    ({ query }) => listArticles(ctx, query),
  );

  app.get(
    '/api/handbook/articles/:id',
    {
      config: { access: 'handbook:read' },
      schema: {
        operationId: 'getHandbookArticle',
        summary: 'One published article',
        params: ArticleParams,
        response: { 200: Article, '4xx': Problem },
      },
    },
    ({ params }) => getArticle(ctx, params.id),
  );
};
