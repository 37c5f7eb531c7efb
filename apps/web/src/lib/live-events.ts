import { useEffect, useEffectEvent } from 'react';
import type { LiveEvent } from './live-event.ts';
import { serverNow } from './server-clock.ts';
import { createStore, useStore } from './store.ts';

export type LiveStatus = {
  state: 'connecting' | 'live' | 'lost';
  /** Server time, milliseconds, of the last sign of life; null before the first. */
  syncedAt: number | null;
};

type Message = { kind: 'event'; event: LiveEvent } | { kind: 'status'; status: LiveStatus } | { kind: 'ask' };

const status = createStore<LiveStatus>({ state: 'connecting', syncedAt: null });
const handlers = new Set<(event: LiveEvent) => void>();
let lastEventId = '';

const deliver = (event: LiveEvent) => {
  lastEventId = event.id || lastEventId;
  for (const handler of handlers) handler(event);
};

/**
 * One stream a browser: the tab that holds the lock reads it and passes everything on; when that tab closes, the next
 * one takes over after the last event that it has seen. Returns the function that ends it.
 */
export const startLiveEvents = (userId: string): (() => void) => {
  const end = new AbortController();
  const channel = new BroadcastChannel(`caunoi-live-${userId}`);
  const tell = (message: Message) => channel.postMessage(message);
  let leads = false;

  const change = (state: LiveStatus['state']) => {
    const syncedAt = state === 'live' ? serverNow() : status.get().syncedAt;
    status.set({ state, syncedAt });
    tell({ kind: 'status', status: status.get() });
  };

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'ask') {
      if (leads) tell({ kind: 'status', status: status.get() });
    } else if (data.kind === 'status') status.set(data.status);
    else deliver(data.event);
  });
  tell({ kind: 'ask' });

  const lead = async () => {
    leads = true;
    // Loaded here, because a tab that only listens never needs it.
    const { runLiveConnection } = await import('./live-connection.ts');
    await runLiveConnection(end.signal, () => lastEventId, {
      onEvent: (event) => {
        deliver(event);
        tell({ kind: 'event', event });
      },
      onOpen: () => change('live'),
      onLost: () => change('lost'),
    });
  };
  const elected = navigator.locks
    ? navigator.locks.request(`caunoi-live-${userId}`, { signal: end.signal }, lead)
    : lead();
  // Aborted while waiting for the lock: this tab has ended, nothing to report.
  elected.catch(() => undefined);

  return () => {
    end.abort();
    channel.close();
    lastEventId = '';
    status.set({ state: 'connecting', syncedAt: null });
  };
};

/** Calls the handler for every live event, whichever tab received it. */
export const useLiveEvent = (handler: (event: LiveEvent) => void): void => {
  const onEvent = useEffectEvent(handler);
  useEffect(() => {
    const listener = (event: LiveEvent) => onEvent(event);
    handlers.add(listener);
    return () => {
      handlers.delete(listener);
    };
  }, []);
};

export const useLiveStatus = (): LiveStatus => useStore(status);

export const subscribeLiveStatus = status.subscribe;
export const getLiveStatus = status.get;
