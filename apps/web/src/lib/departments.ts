import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './api.ts';

const HOUR_MS = 3_600_000;

export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/departments', { signal })),
  staleTime: HOUR_MS,
});

/** Who works in the unit that holds a ticket, to be given it. */
export const unitPeopleQuery = (unit: string) =>
  queryOptions({
    queryKey: ['unit-people', unit],
    queryFn: ({ signal }) => unwrap(api.GET('/api/units/{id}/people', { params: { path: { id: unit } }, signal })),
  });
