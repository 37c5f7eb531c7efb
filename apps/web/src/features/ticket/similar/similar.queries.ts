import type { operations } from '@caunoi/api-client/schema.gen';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api.ts';

export type SimilarToTicket = operations['findSimilarToTicket']['responses'][200]['content']['application/json'];

const MINUTE_MS = 60_000;

export const similarKey = (id: string) => ['similar-to-ticket', id] as const;

/** What was answered before, and who asks the same now. Apart from the ticket: what is done with that changes nothing of it. */
export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: similarKey(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/{id}/similar', { params: { path: { id } }, signal })),
    staleTime: MINUTE_MS,
  });
