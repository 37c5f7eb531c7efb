import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../lib/api.ts';

/** The rail shows a size, not a clock: once a minute is live enough. */
const REFRESH_MS = 60_000;

/** Open tickets that the reader sees; undefined until known. Shares its key with the queue's counts without filters. */
export const useOpenCount = (enabled: boolean): number | undefined => {
  const { data } = useQuery({
    queryKey: ['queue', 'counts', {}],
    queryFn: ({ signal }) => unwrap(api.GET('/api/tickets/counts', { signal })),
    enabled,
    refetchInterval: REFRESH_MS,
  });
  return data?.counts.open;
};
