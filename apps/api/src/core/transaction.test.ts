import Fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { problems } from '../plugins/problems.ts';
import { openTestDatabase } from '../test/test-database.ts';
import { newId } from './ids.ts';
import { type Once, transact } from './transaction.ts';

const NOW = new Date('2026-11-16T09:00:00+07:00');
const ctx = () => ({ db: database.db, clock: { now: () => NOW } });

let database: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Rows with a number that can be raised; any table would do. */
let one: string;
let two: string;
beforeEach(async () => {
  [one, two] = [newId(), newId()];
  await database.db.recompute.createMany({
    data: [one, two].map((id) => ({
      id,
      cause: 'calendar',
      subject: id,
      version: 1,
      state: 'done',
      total: 0,
      requestedAt: NOW,
    })),
  });
});
const raisedTo = async (id: string) => (await database.db.recompute.findUniqueOrThrow({ where: { id } })).done;
const raised = (tx: Tx, id: string) => tx.recompute.update({ where: { id }, data: { done: { increment: 1 } } });
const raisedRaw = (tx: Tx, id: string) =>
  tx.$executeRaw(Prisma.sql`UPDATE recompute SET done = done + 1 WHERE id = ${id}::uuid`);
/** Ends the transaction as PostgreSQL would. */
const failWith = (tx: Tx, code: string) =>
  tx.$executeRaw(Prisma.raw(`DO $$ BEGIN RAISE EXCEPTION 'made up' USING ERRCODE = '${code}'; END $$`)); // DO takes no parameters

describe('a transaction that PostgreSQL ends for another one’s sake', () => {
  it.each([
    ['Prisma’s own', raised],
    ['raw', raisedRaw],
  ])('runs again: of two that wait for each other with %s queries both take effect, once each', async (_, raise) => {
    let tries = 0;
    const cross = (from: string, to: string, mine: PromiseWithResolvers<void>, other: PromiseWithResolvers<void>) =>
      transact(ctx(), undefined, async (tx) => {
        tries += 1;
        await raise(tx, from);
        mine.resolve();
        await other.promise; // each holds its first row before either asks for its second
        await raise(tx, to);
        return from;
      });
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const done = await Promise.all([cross(one, two, first, second), cross(two, one, second, first)]);
    expect(done).toEqual([one, two]);
    expect(tries).toBe(3);
    expect([await raisedTo(one), await raisedTo(two)]).toEqual([2, 2]);
  });

  it('keeps the promise to take effect once', async () => {
    const person = await database.db.user.create({
      data: {
        id: newId(),
        username: `person.${newId()}`,
        name: 'Người thử',
        title: '',
        passwordHash: '',
        createdAt: NOW,
      },
    });
    const once: Once = { userId: person.id, operation: 'test', key: newId(), bodyHash: 'hash' };
    let tries = 0;
    const act = () =>
      transact(ctx(), once, async (tx) => {
        tries += 1;
        await raised(tx, one);
        if (tries === 1) await failWith(tx, '40001');
        return { tries };
      });
    expect([await act(), await act()]).toEqual([{ tries: 2 }, { tries: 2 }]);
    expect(await raisedTo(one)).toBe(1);
  });

  it('is given up after three tries, as a problem that says when to come again', async () => {
    let tries = 0;
    const app = Fastify();
    await app.register(problems);
    app.post('/contended', () =>
      transact(ctx(), undefined, async (tx) => {
        tries += 1;
        await raised(tx, one);
        await failWith(tx, '40P01');
      }),
    );
    const reply = await app.inject({ method: 'POST', url: '/contended' });
    expect(reply.statusCode).toBe(503);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    expect(reply.json()).toMatchObject({ code: 'transaction-conflict' });
    expect(tries).toBe(3);
    expect(await raisedTo(one)).toBe(0);
    await app.close();
  });

  it('is no other failure: those are tried once', async () => {
    let tries = 0;
    const act = transact(ctx(), undefined, async (tx) => {
      tries += 1;
      await failWith(tx, '23514');
    });
    await expect(act).rejects.toMatchObject({ code: 'P2010' });
    expect(tries).toBe(1);
  });
});
