import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api.ts';
import { queryClient } from '../../../lib/query-client.ts';

const LIST_SIZE = 30;
const MOST_SIBLINGS = 100;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

export const DRAFTS_KEY = ['intake', 'drafts'] as const;

/** Drafts with questions that are not sent, last changed first. */
export const draftsQuery = infiniteQueryOptions({
  queryKey: DRAFTS_KEY,
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      api.GET('/api/dossier-drafts', {
        params: { query: { state: 'open', limit: LIST_SIZE, ...(pageParam && { cursor: pageParam }) } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

/** The drafts that one file gave: one a commune. */
export const siblingsQuery = (fileId: string) =>
  queryOptions({
    queryKey: [...DRAFTS_KEY, 'of-file', fileId],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(
        api.GET('/api/dossier-drafts', { params: { query: { state: 'open', limit: MOST_SIBLINGS } }, signal }),
      );
      return items.filter(({ file }) => file?.id === fileId);
    },
  });

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['intake', 'draft', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/dossier-drafts/{id}', { params: { path: { id } }, signal })),
  });

export const readDraftAgain = (id: string) => queryClient.fetchQuery({ ...draftQuery(id), staleTime: 0 });

/** Every field of both ministries, for choosing one by hand. */
export const fieldsQuery = queryOptions({
  queryKey: ['intake', 'fields'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/departments', { signal })),
  staleTime: HOUR_MS,
  select: ({ items }) =>
    items
      .flatMap(({ ministry, fields }) => fields.map((field) => ({ ...field, ministry })))
      .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
});

/** When a question that is sent now would be due. */
export const dueQuery = (province: string | null) =>
  queryOptions({
    queryKey: ['intake', 'due', province],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/policies/due', {
          params: { query: { ministry: 'MoIT', channel: 'file', ...(province && { province }) } },
          signal,
        }),
      ),
    staleTime: MINUTE_MS,
    refetchInterval: MINUTE_MS,
    retry: false,
  });
