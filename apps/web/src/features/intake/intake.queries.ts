import type { components } from '@caunoi/api-client/schema.gen';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';

export type Routing = components['schemas']['Routing'];
export type Ticket = components['schemas']['Ticket'];

const HOUR_MS = 3_600_000;
/** Fewer letters say nothing about a department. */
const ENOUGH = 12;
/** What routing accepts in one request. */
const LONGEST = 20_400;

/** Departments for a text, with the words that speak for them. The same text has the same answer. */
export const routingQuery = (text: string) =>
  queryOptions({
    queryKey: ['intake', 'routing', text],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/routing/suggest', { body: { text: text.slice(0, LONGEST) }, signal })),
    enabled: text.length >= ENOUGH,
    staleTime: HOUR_MS,
    placeholderData: keepPreviousData,
    // A suggestion is help, not work: it never tries the line twice.
    retry: false,
  });

/** Communes by name, without diacritics, abbreviated or by a former name; `province` narrows to one. */
export const communesQuery = (q: string, province: string | null) =>
  queryOptions({
    queryKey: ['intake', 'communes', q, province],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/units', {
          params: { query: { q, level: 'commune', limit: 20, ...(province && { province }) } },
          signal,
        }),
      ),
    staleTime: HOUR_MS,
    placeholderData: keepPreviousData,
  });
