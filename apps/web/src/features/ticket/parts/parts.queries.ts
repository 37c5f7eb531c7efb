import type { components } from '@caunoi/api-client/schema.gen';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api.ts';
import { ticketKey } from '../ticket.queries.ts';

export type Part = components['schemas']['Part'];

/** Under the ticket's key: what is read anew with it. */
export const partsQuery = (id: string) =>
  queryOptions({
    queryKey: [...ticketKey(id), 'parts'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/{id}/parts', { params: { path: { id } }, signal })),
  });
