import type { components } from '@caunoi/api-client/schema.gen';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';

export type Article = components['schemas']['HandbookArticle'];

/** By id or by code. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['handbook', 'article', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/handbook/articles/{id}', { params: { path: { id } }, signal })),
  });
