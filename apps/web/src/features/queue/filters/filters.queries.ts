import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api.ts';

const HOUR_MS = 3_600_000;

/** Communes by what is typed, without diacritics or abbreviated; `province` narrows to one. */
export const communesQuery = (q: string, province: string | null) =>
  queryOptions({
    queryKey: ['communes', q, province],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/units', {
          params: { query: { q, level: 'commune', limit: 30, ...(province && { province }) } },
          signal,
        }),
      ),
    staleTime: HOUR_MS,
    placeholderData: keepPreviousData,
  });

export const provincesQuery = queryOptions({
  queryKey: ['provinces'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/units', { params: { query: { q: '', level: 'province', limit: 40 } }, signal })),
  staleTime: HOUR_MS,
});
