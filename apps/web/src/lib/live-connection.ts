import { authorizedFetch } from './api.ts';
import { isProblem } from './api-problem.ts';
import { createEventStreamParser } from './event-stream.ts';
import { type LiveEvent, readLiveEvent, type StreamSignal } from './live-event.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** The server sends a comment every 15 s; three missed ones and the line is dead, whatever TCP thinks. */
const SILENCE_MS = 50_000;

/** Doubles from 1 s to 30 s, spread by half, so that browsers do not all return at once after a restart. */
export const backoff = (failures: number, random = Math.random()): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * (0.5 + random / 2);

type Listener = {
  onEvent: (event: LiveEvent | StreamSignal) => void;
  /** Something came, be it a heartbeat: the line is alive. */
  onHeard: () => void;
  onOpen: () => void;
  onLost: () => void;
};

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
    addEventListener('online', done);
  });

/** Reads one connection to its end, which the server brings about when the access token expires. */
const readOnce = async (signal: AbortSignal, lastEventId: string, listener: Listener): Promise<void> => {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  // The device knows at once that its network is gone; the stream would notice after the silence only.
  const abort = () => silence.abort();
  addEventListener('offline', abort);
  try {
    const headers = new Headers({ Accept: 'text/event-stream' });
    if (lastEventId) headers.set('Last-Event-ID', lastEventId);
    const request = new Request('/api/events', { headers, signal: AbortSignal.any([signal, silence.signal]) });
    const { body } = await authorizedFetch(request);
    if (!body) return;
    listener.onOpen();
    const parse = createEventStreamParser();
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      listener.onHeard();
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      for (const event of parse(value).map(readLiveEvent)) if (event) listener.onEvent(event);
    }
  } finally {
    clearTimeout(timer);
    removeEventListener('offline', abort);
  }
};

/** Keeps the stream open until `signal` aborts or the session is over; resumes after the last event seen. */
export const runLiveConnection = async (
  signal: AbortSignal,
  lastEventId: () => string,
  listener: Listener,
): Promise<void> => {
  let failures = 0;
  let opened = false;
  const onOpen = () => {
    opened = true;
    failures = 0;
    listener.onOpen();
  };
  while (!signal.aborted) {
    opened = false;
    let ended = true;
    try {
      await readOnce(signal, lastEventId(), { ...listener, onOpen });
    } catch (error) {
      ended = false;
      if (isProblem(error) && (error.status === 401 || error.status === 403)) return;
    }
    if (signal.aborted) return;
    // An orderly end is no loss: come back at once with a new token, and say nothing unless that fails.
    if (!(ended && opened)) listener.onLost();
    await wait(backoff(failures), signal);
    failures += 1;
  }
};
