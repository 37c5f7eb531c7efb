import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';

/** What the link would switch off; asking changes nothing. */
export const unsubscriptionQuery = (token: string) =>
  queryOptions({
    queryKey: ['unsubscription', token],
    queryFn: ({ signal }) => unwrap(api.GET('/api/unsubscribe', { params: { query: { token } }, signal })),
    retry: false,
  });

export const unsubscribe = (token: string) => unwrap(api.POST('/api/unsubscribe', { params: { query: { token } } }));
