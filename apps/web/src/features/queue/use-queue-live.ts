import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLiveEvent } from '../../lib/live-events.ts';
import { createRefresher } from '../../lib/refresher.ts';
import { serverNow } from '../../lib/server-clock.ts';
import { queueKeys, type Ticket } from './queue.queries.ts';

/** All browsers reach a lunch break at the same second. */
const SPREAD_MS = 3_000;
const EARLIEST_MS = 5_000;

/** Keeps list, counts and preview current: by other people's acts, and when a clock of a row changes by itself. */
export const useQueueLive = (tickets: readonly Ticket[]): void => {
  const queries = useQueryClient();
  const changed = useRef(new Set<string>());
  const refresher = useRef<ReturnType<typeof createRefresher>>(undefined);

  useEffect(() => {
    const own = createRefresher(() => {
      const ids = [...changed.current];
      changed.current.clear();
      return Promise.all(
        [queueKeys.lists, queueKeys.counts, ...ids.map(queueKeys.ticket)].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
    });
    refresher.current = own;
    return own.stop;
  }, [queries]);

  useLiveEvent((event) => {
    if (event.type !== 'ticket.changed' && event.type !== 'ticket.created') return;
    changed.current.add(event.data.ticketId);
    refresher.current?.request();
  });

  const next = nextChange(tickets);
  useEffect(() => {
    if (next === null) return;
    const wait = Math.max(EARLIEST_MS, next - serverNow()) + Math.random() * SPREAD_MS;
    const timer = setTimeout(() => refresher.current?.request(), wait);
    return () => clearTimeout(timer);
  }, [next]);
};

/** When the first of the clocks stops, goes on or passes its due. */
const nextChange = (tickets: readonly Ticket[]): number | null => {
  const instants = tickets.flatMap(({ clock }) => (clock.nextChangeAt ? [Date.parse(clock.nextChangeAt)] : []));
  return instants.length > 0 ? Math.min(...instants) : null;
};
