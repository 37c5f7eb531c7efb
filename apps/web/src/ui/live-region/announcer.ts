import { createStore } from '../../lib/store.ts';

const QUIET_MS = 60_000;

/** Collects messages and lets one through a minute at most: more would drown the reader's own work. */
export const createAnnouncer = (quietMs = QUIET_MS) => {
  const said = createStore('');
  let waiting: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speak = () => {
    timer = undefined;
    if (waiting.length === 0) return;
    said.set(waiting.join('. '));
    waiting = [];
    timer = setTimeout(speak, quietMs);
  };
  const announce = (message: string) => {
    if (!waiting.includes(message)) waiting.push(message);
    if (timer === undefined) speak();
  };
  return { said, announce };
};

const page = createAnnouncer();

/** Polite, at most one message a minute; messages of the meantime are joined. For state changes of one's own tickets. */
export const announce = page.announce;
export const announced = page.said;
