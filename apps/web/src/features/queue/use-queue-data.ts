import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { followTrail } from '../../lib/trail.ts';
import { queueCountsQuery, queueListQuery } from './queue.queries.ts';
import type { QueueSearch } from './queue-search.ts';

/** What is listed under a search, and its counts. The trail leads a ticket's page back here. */
export const useQueueData = (search: QueueSearch, address: string) => {
  const list = useInfiniteQuery(queueListQuery(search));
  const { data: counts } = useQuery(queueCountsQuery(search));
  const pages = list.data?.pages;
  // Between two pages fetched one after the other a ticket may move from one to the other: shown once.
  const tickets = useMemo(
    () => [...new Map((pages ?? []).flatMap(({ items }) => items).map((ticket) => [ticket.id, ticket])).values()],
    [pages],
  );
  const total = counts?.counts[search.view];
  useEffect(() => {
    if (pages) followTrail({ back: address, codes: tickets.map(({ code }) => code), total: total ?? tickets.length });
  }, [pages, tickets, total, address]);
  return { list, tickets, counts, total };
};

export type QueueData = ReturnType<typeof useQueueData>;
