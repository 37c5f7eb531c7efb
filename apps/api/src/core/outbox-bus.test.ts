import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestDatabase } from '../test/test-database.ts';
import type { PublishedEvent } from './event-bus.ts';
import { newId } from './ids.ts';
import { emit, type LiveEvent } from './outbox.ts';
import { type OutboxBus, openOutboxBus } from './outbox-bus.ts';

const warn = vi.fn();
const log = { warn, error: vi.fn(), info: vi.fn() } as never; // the bus logs to nothing else

let database: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const event = (userId = newId()): LiveEvent => ({ type: 'people.changed', userId });
const openBus = (): Promise<OutboxBus> => openOutboxBus({ url: database.url, pool: database.pool, log });

/** Keeps what a bus publishes; `until` resolves when there are that many. */
function listenTo(bus: OutboxBus) {
  const heard: PublishedEvent[] = [];
  let check = () => {};
  bus.subscribe((published) => {
    heard.push(published);
    check();
  });
  const until = (count: number) =>
    new Promise<PublishedEvent[]>((resolve) => {
      check = () => heard.length >= count && resolve(heard);
      check();
    });
  return { heard, until };
}

const userIdOf = ({ event }: PublishedEvent) => ('userId' in event ? event.userId : undefined);

describe('the bus of live events', () => {
  it('publishes in every process what one of them commits, once and in the same order', async () => {
    const [one, two] = await Promise.all([openBus(), openBus()]);
    const [a, b] = [listenTo(one), listenTo(two)];
    const ids = Array.from({ length: 30 }, () => newId());
    await Promise.all(ids.map((id) => database.db.$transaction((tx) => emit(tx, [event(id)]))));
    await Promise.all([a.until(30), b.until(30)]);
    expect(a.heard).toEqual(b.heard);
    expect(new Set(a.heard.map(userIdOf))).toEqual(new Set(ids));
    await Promise.all([one.close(), two.close()]);
  });

  it('misses nothing of a transaction that began first and commits last', async () => {
    const bus = await openBus();
    const heard = listenTo(bus);
    const late = new pg.Client({ connectionString: database.url });
    await late.connect();
    const first = newId();
    await late.query('BEGIN');
    await late.query(`INSERT INTO outbox (type, payload) VALUES ('people.changed', $1)`, [event(first)]);
    const second = newId();
    await emit(database.db, [event(second)]);
    await late.query('COMMIT');
    await heard.until(2);
    expect(heard.heard.map(userIdOf)).toEqual([first, second]);
    await late.end();
    await bus.close();
  });

  it('publishes nothing of a transaction that was rolled back, and does not wait for it', async () => {
    const bus = await openBus();
    const heard = listenTo(bus);
    await database.db
      .$transaction(async (tx) => {
        await emit(tx, [event()]);
        throw new Error('undone');
      })
      .catch(() => undefined);
    const kept = newId();
    await emit(database.db, [event(kept)]);
    await heard.until(1);
    expect(heard.heard.map(userIdOf)).toEqual([kept]);
    await bus.close();
  });

  it('goes on after its connection was cut', async () => {
    const bus = await openBus();
    const heard = listenTo(bus);
    await database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%outbox%' AND pid <> pg_backend_pid()`,
    );
    const kept = newId();
    await emit(database.db, [event(kept)]);
    await heard.until(1);
    expect(heard.heard.map(userIdOf)).toEqual([kept]);
    await bus.close();
  });

  it('keeps telling the others when one listener fails', async () => {
    const bus = await openBus();
    bus.subscribe(() => {
      throw new Error('a faulty listener');
    });
    const heard = listenTo(bus);
    await emit(database.db, [event()]);
    await heard.until(1);
    await bus.close();
  });
});

describe('resuming', () => {
  it('repeats what came after an id, in another process too', async () => {
    const [one, two] = await Promise.all([openBus(), openBus()]);
    const heard = listenTo(one);
    const ids = [newId(), newId(), newId()];
    for (const id of ids) await emit(database.db, [event(id)]);
    await heard.until(3);
    const missed = await two.since(heard.heard[0]?.id ?? '');
    expect(missed?.map(userIdOf)).toEqual(ids.slice(1));
    expect(await two.since(heard.heard[2]?.id ?? '')).toEqual([]);
    await Promise.all([one.close(), two.close()]);
  });

  it('says that it cannot when the outbox no longer reaches back, or the id is no id of ours', async () => {
    const bus = await openBus();
    const heard = listenTo(bus);
    for (let i = 0; i < 3; i += 1) await emit(database.db, [event()]);
    await heard.until(3);
    const [first, second, third] = heard.heard.map(({ id }) => id);
    await database.db.$executeRaw`DELETE FROM outbox WHERE xid < ${second?.split('-')[0]}::xid8`;
    expect(await bus.since(first ?? '')).toBeNull();
    expect(await bus.since(second ?? '')).toHaveLength(1);
    expect(await bus.since(third ?? '')).toEqual([]);
    expect(await bus.since('99999999999999-1')).toBeNull();
    expect(await bus.since("1' OR '1")).toBeNull();
    await bus.close();
  });
});
