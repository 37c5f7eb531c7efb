import type { components, operations } from '@caunoi/api-client/schema.gen';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';
import type { CallsSearch } from './calls/calls-search.ts';

export type Call = components['schemas']['Call'];
export type Routing = components['schemas']['Routing'];
export type OpenTicket = components['schemas']['TicketSummary'];
export type Caller = operations['getCaller']['responses'][200]['content']['application/json'];

export const hotlineKeys = {
  callers: ['hotline', 'caller'] as const,
  calls: ['hotline', 'calls'] as const,
};

/** Who is calling: what an operator has to know while talking. `commune` is its five-digit code. */
export const callerQuery = (commune: string | null) =>
  queryOptions({
    queryKey: [...hotlineKeys.callers, commune],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/callers/{commune}', { params: { path: { commune: commune ?? '' } }, signal })),
    enabled: commune !== null,
  });

/** Departments that what was heard so far would go to; the former suggestion stays while the next one comes. */
export const suggestionQuery = (text: string) =>
  queryOptions({
    queryKey: ['hotline', 'suggestion', text],
    queryFn: ({ signal }) => unwrap(api.POST('/api/routing/suggest', { body: { text }, signal })),
    enabled: text !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: (before) => (text === '' ? undefined : before),
  });

const PAGE_SIZE = 30;

export const callsQuery = ({ commune, outcome }: CallsSearch) =>
  infiniteQueryOptions({
    queryKey: [...hotlineKeys.calls, { commune, outcome }],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/calls', {
          params: {
            query: {
              limit: PAGE_SIZE,
              ...(commune && { commune }),
              ...(outcome && { outcome }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
