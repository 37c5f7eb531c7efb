import type { components } from '@caunoi/api-client/schema.gen';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';

export type Ticket = components['schemas']['Ticket'];
export type Dossier = components['schemas']['Dossier'];
export type DossierDetail = components['schemas']['DossierDetail'];
export type DossierHolder = components['schemas']['DossierHolder'];
export type DossierState = 'open' | 'done';

const LIST_SIZE = 30;
/** The API's largest page: a dossier has at most 500 questions, so three requests read all of it. */
const QUESTIONS_SIZE = 200;

export const DOSSIERS_KEY = ['dossiers'] as const;
/** Of the dossier shown and its questions: they are read again together. */
export const DOSSIER_KEY = ['dossier'] as const;

export const dossiersQuery = (state: DossierState | null) =>
  infiniteQueryOptions({
    queryKey: [...DOSSIERS_KEY, state],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/dossiers', {
          params: { query: { limit: LIST_SIZE, ...(state && { state }), ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** By id or code. */
export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: [...DOSSIER_KEY, id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/dossiers/{id}', { params: { path: { id } }, signal })),
  });

/** Every question of the dossier that the reader sees, in the dossier's own order. */
export const dossierTicketsQuery = (id: string) =>
  queryOptions({
    queryKey: [...DOSSIER_KEY, id, 'tickets'],
    queryFn: async ({ signal }) => {
      const tickets: Ticket[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: Ticket[]; nextCursor: string | null } = await unwrap(
          api.GET('/api/tickets', {
            params: {
              query: { dossier: id, view: 'all', sort: 'newest', limit: QUESTIONS_SIZE, ...(cursor && { cursor }) },
            },
            signal,
          }),
        );
        tickets.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return tickets.sort((a, b) => (a.dossier?.position ?? 0) - (b.dossier?.position ?? 0));
    },
  });
