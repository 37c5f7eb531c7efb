import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api.ts';

/** Who may be given a ticket that the unit holds. */
export const unitPeopleQuery = (unit: string) =>
  queryOptions({
    queryKey: ['unit-people', unit],
    queryFn: ({ signal }) => unwrap(api.GET('/api/units/{id}/people', { params: { path: { id: unit } }, signal })),
  });
