import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';
import { SESSION_OPTIONS } from '../db/client.ts';
import type { EventBus, PublishedEvent } from './event-bus.ts';
import { type EventPosition, eventIdOf, parseEventId } from './event-id.ts';
import { type LiveEvent, OUTBOX_CHANNEL } from './outbox.ts';
import { keepListening } from './outbox-listener.ts';

type Row = EventPosition & { payload: LiveEvent; settled: boolean };

/** Rows of one read. */
const BATCH = 500;
/** Somebody who missed more than this is better served by reading everything again. */
const LONGEST_REPLAY = 2_000;
/** How soon to look again when a committed event waits for an older transaction that is still open. */
const RETRY_MS = 40;

// A transaction gets its xid when it first writes, and may commit after a younger one: every xid below the snapshot's xmin has ended,
// so what stands below it is complete, and nothing will ever appear there again.
const COLUMNS = `xid::text, seq::text, payload, xid < pg_snapshot_xmin(pg_current_snapshot()) AS settled`;
const AFTER = `SELECT ${COLUMNS} FROM outbox WHERE (xid, seq) > ($1::xid8, $2::bigint) ORDER BY xid, seq LIMIT $3`;

export type OutboxBus = EventBus & { close: () => Promise<void> };

/**
 * Live events of all processes over the outbox table: LISTEN wakes the reader, the table decides what it reads. Each event is published
 * once in each process, in the same order everywhere, however late its transaction committed.
 */
export async function openOutboxBus(options: {
  url: string;
  pool: pg.Pool;
  log: FastifyBaseLogger;
}): Promise<OutboxBus> {
  const { url, pool, log } = options;
  const listeners = new Set<(published: PublishedEvent) => void>();
  const { rows: start } = await pool.query<{ xmin: string }>(
    'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
  );
  let cursor: EventPosition = { xid: start[0]?.xmin ?? '0', seq: '0' };
  let reading: Promise<void> | undefined;
  let readAgain = false;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const publish = (row: Row): void => {
    cursor = { xid: row.xid, seq: row.seq };
    const id = eventIdOf(cursor);
    for (const listener of listeners)
      try {
        listener({ id, event: row.payload });
      } catch (error) {
        log.error({ err: error }, 'a listener of live events failed');
      }
  };

  const readOn = async (client: pg.Client): Promise<void> => {
    do {
      readAgain = false;
      const { rows } = await client.query<Row>(AFTER, [cursor.xid, cursor.seq, BATCH]);
      const settled = rows.filter((row) => row.settled);
      for (const row of settled) publish(row);
      if (settled.length === BATCH) readAgain = true;
      else if (settled.length < rows.length) retry ??= setTimeout(wakeLater, RETRY_MS, client);
    } while (readAgain && !closed);
  };

  /** One read at a time: a wake during a read makes it go round once more. */
  const wake = (client: pg.Client): Promise<void> => {
    readAgain = true;
    reading ??= readOn(client).finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const wakeLater = (client: pg.Client): void => {
    retry = undefined;
    // A connection that broke meanwhile is replaced, and the new one reads on from the cursor.
    if (!closed) void wake(client).catch(() => undefined);
  };

  const listener = await keepListening({
    connect: () => new pg.Client({ connectionString: url, options: SESSION_OPTIONS, keepAlive: true }),
    channel: OUTBOX_CHANNEL,
    wake,
    log,
  });

  return {
    subscribe: (onEvent) => {
      listeners.add(onEvent);
      return () => {
        listeners.delete(onEvent);
      };
    },
    latestId: async () => eventIdOf(cursor),
    since: (id) => readSince(pool, id),
    close: async () => {
      closed = true;
      clearTimeout(retry);
      listeners.clear();
      await listener.close();
    },
  };
}

/** Everything after `id` that has settled; null when some of it was swept, when it is too much, or when the id is of another database. */
async function readSince(pool: pg.Pool, id: string): Promise<PublishedEvent[] | null> {
  const position = parseEventId(id);
  if (!position) return null;
  // The sweep always leaves the newest row: while the oldest is younger than the id, something between them may be gone. The very
  // first row of the table proves that nothing was ever swept.
  const { rows: reach } = await pool.query<{ ahead: boolean; swept: boolean | null }>(
    `SELECT $1::xid8 > pg_snapshot_xmin(pg_current_snapshot()) AS ahead,
       (SELECT seq > 1 AND (xid, seq) > ($1::xid8, $2::bigint) FROM outbox ORDER BY xid, seq LIMIT 1) AS swept`,
    [position.xid, position.seq],
  );
  if (reach[0]?.ahead || reach[0]?.swept) return null;
  const { rows } = await pool.query<Row>(AFTER, [position.xid, position.seq, LONGEST_REPLAY + 1]);
  if (rows.length > LONGEST_REPLAY) return null;
  return rows.filter((row) => row.settled).map((row) => ({ id: eventIdOf(row), event: row.payload }));
}
