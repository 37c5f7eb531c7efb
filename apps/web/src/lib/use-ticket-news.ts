import type { components } from '@caunoi/api-client/schema.gen';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LiveEvent } from './live-event.ts';
import { useLiveEvent } from './live-events.ts';
import { createRefresher } from './refresher.ts';
import { serverNow } from './server-clock.ts';

type TicketNews = Extract<LiveEvent, { type: 'ticket.created' | 'ticket.changed' }>;
type Clock = components['schemas']['Clock'];

/** All browsers reach a lunch break at the same second. */
const SPREAD_MS = 3_000;
const EARLIEST_MS = 5_000;
/** `setTimeout` knows no more than 24.8 days. */
const LATEST_MS = 24 * 3_600_000;

/**
 * Reads the queries under `queryKey` again when a ticket that concerns them changes, and when the first of the shown
 * clocks starts, stops or passes its due.
 */
export const useTicketNews = (
  queryKey: QueryKey,
  clocks: readonly Clock[],
  concerns: (data: TicketNews['data']) => boolean = () => true,
): void => {
  const queries = useQueryClient();
  const refresher = useRef<ReturnType<typeof createRefresher>>(undefined);
  const key = JSON.stringify(queryKey);

  useEffect(() => {
    const own = createRefresher(() => queries.invalidateQueries({ queryKey: JSON.parse(key) }));
    refresher.current = own;
    return own.stop;
  }, [queries, key]);

  useLiveEvent((event) => {
    if (event.type !== 'ticket.changed' && event.type !== 'ticket.created') return;
    if (concerns(event.data)) refresher.current?.request();
  });

  const instants = clocks.flatMap(({ nextChangeAt }) => (nextChangeAt ? [Date.parse(nextChangeAt)] : []));
  const next = instants.length > 0 ? Math.min(...instants) : null;
  useEffect(() => {
    if (next === null) return;
    const wait = Math.min(LATEST_MS, Math.max(EARLIEST_MS, next - serverNow()) + Math.random() * SPREAD_MS);
    const timer = setTimeout(() => refresher.current?.request(), wait);
    return () => clearTimeout(timer);
  }, [next]);
};
