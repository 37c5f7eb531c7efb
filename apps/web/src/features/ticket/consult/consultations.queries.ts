import type { components } from '@caunoi/api-client/schema.gen';
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../../lib/api.ts';
import { ticketKey } from '../ticket.queries.ts';

export type Consultation = components['schemas']['Consultation'];

/** Under the ticket's key: what is read anew with it. */
export const consultationsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...ticketKey(id), 'consultations'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/tickets/{id}/consultations', {
          params: { path: { id }, query: { limit: 20, ...(pageParam !== null && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null, // the type of what follows
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

type Done = { id: string; key: string; reply?: string };

/** Replies to a consultation, or waits for it no longer. */
export const useSettleConsultation = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, key, reply }: Done) => {
      const options = { params: { path: { id } }, headers: idempotencyKey(key) };
      return reply === undefined
        ? unwrap(api.POST('/api/consultations/{id}/end', { ...options, body: {} }))
        : unwrap(api.POST('/api/consultations/{id}/reply', { ...options, body: { body: reply } }));
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['queue'], refetchType: 'none' });
      void queries.invalidateQueries({ queryKey: ['ticket'] });
    },
  });
};
