import type { operations } from '@caunoi/api-client/schema.gen';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './api.ts';

export type FoundCommune = operations['findUnits']['responses'][200]['content']['application/json']['items'][number];

const SHOWN = 12;
const HOUR_MS = 3_600_000;

/** Communes by what is typed: without diacritics ("tra bong"), abbreviated ("qn") or by a former name; else the first by name. */
export const communeSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['communes', q],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/units', { params: { query: { q, level: 'commune', limit: SHOWN } }, signal })),
    staleTime: HOUR_MS,
    placeholderData: keepPreviousData,
  });
