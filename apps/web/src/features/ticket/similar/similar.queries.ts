import type { operations } from '@caunoi/api-client/schema.gen';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api.ts';
import { ticketKey } from '../ticket.queries.ts';

export type SimilarToTicket = operations['findSimilarToTicket']['responses'][200]['content']['application/json'];

const MINUTE_MS = 60_000;

/** What was answered before, and who asks the same now. Read again with the ticket. */
export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: [...ticketKey(id), 'similar'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/{id}/similar', { params: { path: { id } }, signal })),
    staleTime: MINUTE_MS,
  });
