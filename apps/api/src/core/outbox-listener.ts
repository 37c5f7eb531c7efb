import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';

/** A NOTIFY can be lost with its connection or its sender: look at the table this often anyhow. */
const POLL_MS = 500;
const SHORTEST_BACKOFF_MS = 250;
const LONGEST_BACKOFF_MS = 5_000;

export type ListenerOptions = {
  connect: () => pg.Client;
  channel: string;
  /** Reads what there is; called at each notification, after each connect, and twice a second. */
  wake: (client: pg.Client) => Promise<void>;
  log: FastifyBaseLogger;
};

/** Holds a connection that listens on `channel`, and opens a new one when it breaks. */
export async function keepListening({ connect, channel, wake, log }: ListenerOptions): Promise<{
  close: () => Promise<void>;
}> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let backoff = SHORTEST_BACKOFF_MS;
  let closed = false;

  const open = async (): Promise<void> => {
    const opening = connect();
    let broken = false;
    const breakOff = (error?: unknown): void => {
      if (broken || closed) return;
      broken = true;
      client = undefined;
      void opening.end().catch(() => undefined);
      log.warn({ err: error, retryInMs: backoff }, 'no connection for live events');
      timer = setTimeout(() => void open(), backoff);
      backoff = Math.min(backoff * 2, LONGEST_BACKOFF_MS);
    };
    opening.on('error', breakOff);
    opening.on('end', () => breakOff());
    opening.on('notification', () => void wake(opening).catch(breakOff));
    try {
      await opening.connect();
      await opening.query(`LISTEN ${channel}`);
      client = opening;
      backoff = SHORTEST_BACKOFF_MS;
      await wake(opening);
    } catch (error) {
      breakOff(error);
    }
  };

  const poll = setInterval(() => {
    // A connection that fails here says so in its own error event.
    if (client) void wake(client).catch(() => undefined);
  }, POLL_MS);
  poll.unref();

  await open();
  return {
    close: async () => {
      closed = true;
      clearInterval(poll);
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
