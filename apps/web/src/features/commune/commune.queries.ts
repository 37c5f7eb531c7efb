import type { components } from '@caunoi/api-client/schema.gen';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';
import { listDrafts } from '../../lib/draft-store.ts';
import type { CommuneSearch } from './commune-search.ts';

export type Ticket = components['schemas']['Ticket'];
export type Dossier = components['schemas']['Dossier'];

/** A phone on a weak line: what fits a few screens. */
const PAGE_SIZE = 20;
const NEEDED_SHOWN = 5;
const ANSWERS_SHOWN = 4;
const DOSSIERS_SHOWN = 3;

export const COMMUNE_KEY = ['commune'] as const;

/** The commune's own questions under one search; the former list stays while another one loads. */
export const ownQuestionsQuery = ({ view, q }: CommuneSearch) =>
  infiniteQueryOptions({
    queryKey: [...COMMUNE_KEY, 'questions', view, q],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/tickets', {
          params: { query: { view, limit: PAGE_SIZE, ...(q && { q }), ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const ownCountsQuery = (q: string) =>
  queryOptions({
    queryKey: [...COMMUNE_KEY, 'counts', q],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/counts', { params: { query: q ? { q } : {} }, signal })),
    placeholderData: keepPreviousData,
  });

/** What waits for the commune: questions put back to it. */
export const neededQuery = queryOptions({
  queryKey: [...COMMUNE_KEY, 'needed'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/tickets', { params: { query: { view: 'waiting', limit: NEEDED_SHOWN } }, signal })),
});

/** Answers that the commune has neither accepted nor sent back, the latest first. */
export const freshAnswersQuery = queryOptions({
  queryKey: [...COMMUNE_KEY, 'answers'],
  queryFn: ({ signal }) =>
    unwrap(
      api.GET('/api/tickets', {
        params: { query: { view: 'answered', status: 'answered', limit: ANSWERS_SHOWN } },
        signal,
      }),
    ),
});

export const communeDossiersQuery = queryOptions({
  queryKey: [...COMMUNE_KEY, 'dossiers'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/dossiers', { params: { query: { limit: DOSSIERS_SHOWN } }, signal })),
});

/** Questions begun on this device and not sent; read anew each time, because they cost nothing. */
export const unsentDraftsQuery = (userId: string) =>
  queryOptions({
    queryKey: [...COMMUNE_KEY, 'drafts', userId],
    queryFn: () => listDrafts(userId),
    staleTime: 0,
    gcTime: 0,
  });
