import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../../lib/api.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { workingDayAfter } from '../../../lib/working-day.ts';

const HOUR_MS = 3_600_000;

const workingDaysQuery = (id: string) =>
  queryOptions({
    queryKey: ['working-days', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/{id}/working-days', { params: { path: { id } }, signal })),
    staleTime: HOUR_MS,
  });

/** The day (YYYY-MM-DD) of the n-th working day from now by the ministry's calendar; until that is here, by weekends alone. */
export const useWorkingDays = (ticketId: string): ((count: number) => string) => {
  const [now] = useState(serverNow);
  const { data } = useQuery(workingDaysQuery(ticketId));
  return (count) => data?.days[count - 1] ?? workingDayAfter(now, count);
};
