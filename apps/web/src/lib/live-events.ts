import { useEffect, useEffectEvent } from 'react';
import { isSignal, type LiveEvent, type StreamSignal } from './live-event.ts';
import { serverNow } from './server-clock.ts';
import { createStore, useStore } from './store.ts';

export type LiveStatus = {
  state: 'connecting' | 'live' | 'lost';
  /** Server time, milliseconds, of the last sign of life; null before the first. */
  syncedAt: number | null;
};

type Message =
  | { kind: 'event'; event: LiveEvent | StreamSignal }
  | { kind: 'status'; status: LiveStatus; lastEventId: string }
  | { kind: 'ask' };

const status = createStore<LiveStatus>({ state: 'connecting', syncedAt: null });
/** Counts how often so much was missed that everything must be read again. */
const resyncs = createStore(0);
const handlers = new Set<(event: LiveEvent) => void>();
let lastEventId = '';

const deliver = (event: LiveEvent | StreamSignal) => {
  lastEventId = event.id || lastEventId;
  if (!isSignal(event)) for (const handler of handlers) handler(event);
  else if (event.type === 'resync') resyncs.update((count) => count + 1);
};

/**
 * One stream a browser: the tab that holds the lock reads it and passes everything on; when that tab closes, the next
 * one takes over after the last event that it has seen. Returns the function that ends it.
 */
export const startLiveEvents = (userId: string): (() => void) => {
  const end = new AbortController();
  const channel = new BroadcastChannel(`caunoi-live-${userId}`);
  const tell = (message: Message) => channel.postMessage(message);
  const tellStatus = () => tell({ kind: 'status', status: status.get(), lastEventId });
  let leads = false;

  /** Server time of the last piece that came, be it a heartbeat. */
  let heardAt: number | null = null;
  const hear = () => {
    heardAt = serverNow();
  };
  const change = (state: LiveStatus['state']) => {
    status.set({ state, syncedAt: heardAt ?? status.get().syncedAt });
    tellStatus();
  };

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'ask') {
      if (leads) tellStatus();
    } else if (data.kind === 'status') {
      status.set(data.status);
      lastEventId = data.lastEventId || lastEventId;
    } else deliver(data.event);
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
      onHeard: hear,
      onOpen: () => {
        hear();
        change('live');
      },
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

export const onResync = resyncs.subscribe;
