import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { createPosting } from './create-posting.service.ts';
import { endPosting } from './end-posting.service.ts';
import { endSubstitute } from './end-substitute.service.ts';
import { nameSubstitute } from './name-substitute.service.ts';
import {
  CreatePosting,
  EndPosting,
  ListPosts,
  NameSubstitute,
  PostDetail,
  PostingParams,
  PostParams,
  Posts,
} from './postings.schemas.ts';
import { getPost, listPosts } from './posts.queries.ts';

export const postingRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/posts',
    {
      config: { access: 'posting:manage' },
      schema: {
        operationId: 'listPosts',
        summary: 'Every post with its holder, substitute and open tickets; a personnel officer sees the own ministry',
        querystring: ListPosts,
        response: { 200: Posts, '4xx': Problem },
      },
    },
    async ({ actor, query }) => ({ items: await listPosts(ctx, ctx.db, actor, query) }),
  );

  app.get(
    '/api/posts/:id',
    {
      config: { access: 'posting:manage' },
      schema: {
        operationId: 'getPost',
        summary: 'One post with all its holders and substitutes',
        params: PostParams,
        response: { 200: PostDetail, '4xx': Problem },
      },
    },
    ({ actor, params }) => getPost(ctx, ctx.db, actor, params.id),
  );

  app.post(
    '/api/posts/:id/postings',
    {
      config: { access: 'posting:manage' },
      schema: {
        operationId: 'createPosting',
        summary: 'Post an official from a day on; the queue is theirs from that day',
        params: PostParams,
        body: CreatePosting,
        response: { 201: PostDetail, '4xx': Problem },
      },
    },
    async ({ actor, params, body, once, id }, reply) => {
      reply.status(201);
      return createPosting(ctx, actor, params.id, body, once, id);
    },
  );

  app.post(
    '/api/posts/:id/postings/:postingId/end',
    {
      config: { access: 'posting:manage' },
      schema: {
        operationId: 'endPosting',
        summary: 'Set the last day of a posting, or cancel one that has not begun',
        params: PostingParams,
        body: EndPosting,
        response: { 200: PostDetail, '4xx': Problem },
      },
    },
    ({ actor, params, body, once, id }) => endPosting(ctx, actor, params.id, params.postingId, body, once, id),
  );

  app.put(
    '/api/posts/:id/substitute',
    {
      config: { access: 'posting:manage' },
      schema: {
        operationId: 'nameSubstitute',
        summary: "Name the post's substitute, who has the official's rights there",
        params: PostParams,
        body: NameSubstitute,
        response: { 200: PostDetail, '4xx': Problem },
      },
    },
    ({ actor, params, body, once, id }) => nameSubstitute(ctx, actor, params.id, body, once, id),
  );

  app.post(
    '/api/posts/:id/substitute/end',
    {
      config: { access: 'posting:manage' },
      schema: {
        operationId: 'endSubstitute',
        summary: 'End the substitution at once, and cancel those to come; no body',
        params: PostParams,
        response: { 200: PostDetail, '4xx': Problem },
      },
    },
    ({ actor, params, once, id }) => endSubstitute(ctx, actor, params.id, once, id),
  );
};
