import type { components, operations } from '@caunoi/api-client/schema.gen';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';
import { countQuery, listQuery, type QueueSearch } from './queue-search.ts';

export type Ticket = components['schemas']['Ticket'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type Counts = operations['countTickets']['responses'][200]['content']['application/json'];

const PAGE_SIZE = 50;

export const queueKeys = {
  lists: ['queue', 'list'] as const,
  counts: ['queue', 'counts'] as const,
  ticket: (id: string) => ['queue', 'ticket', id] as const,
};

/** Pages of the queue under one search; the former list stays on the screen while another search loads. */
export const queueListQuery = (search: QueueSearch) =>
  infiniteQueryOptions({
    queryKey: [...queueKeys.lists, listQuery(search)],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/tickets', {
          params: { query: { ...listQuery(search), limit: PAGE_SIZE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const queueCountsQuery = (search: QueueSearch) =>
  queryOptions({
    queryKey: [...queueKeys.counts, countQuery(search)],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/counts', { params: { query: countQuery(search) }, signal })),
    placeholderData: keepPreviousData,
  });

/** The whole ticket: the list's rows carry neither its full text nor its routing. */
export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: queueKeys.ticket(id),
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/{id}', { params: { path: { id } }, signal })),
  });

export const previewTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: [...queueKeys.ticket(id), 'timeline'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/{id}/timeline', { params: { path: { id } }, signal })),
  });
