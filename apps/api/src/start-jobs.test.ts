import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext } from './open-context.ts';
import { startJobs } from './start-jobs.ts';
import { openTestWorld, type TestWorld } from './test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

/** A process that runs jobs, beside the world's own which does not. */
async function openWorker() {
  const opened = await openContext({ ...world.ctx.config, worker: true }, { clock: world.clock, log: world.ctx.log });
  const stopJobs = await startJobs(opened.ctx, opened.boss);
  return async () => {
    await stopJobs();
    await opened.close();
  };
}

describe('a worker', () => {
  it('does within a second what another process enqueued, and any number of workers do it once', async () => {
    const closeAll = await Promise.all([openWorker(), openWorker()]);
    const place = world.aPlace();
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const official = await world.aPerson('deployed_official', place.post);
    const unread = async () =>
      (await world.as(official).get<{ unread: number }>('/api/notifications/unread-count')).body.unread;
    await world.aTicket({ by: asker, ministry: 'MoIT' });
    await expect.poll(unread, { timeout: 5_000, interval: 50 }).toBe(1);
    for (let i = 0; i < 10; i += 1) await world.aTicket({ by: asker, ministry: 'MoIT' });
    await expect.poll(unread, { timeout: 10_000, interval: 50 }).toBe(11);
    for (const close of closeAll) await close();
  });

  it('takes up what was enqueued while none was there', async () => {
    const place = world.aPlace();
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const official = await world.aPerson('deployed_official', place.post);
    await world.aTicket({ by: asker, ministry: 'MoIT' });
    const close = await openWorker();
    await expect
      .poll(() => world.db.notification.count({ where: { userId: official.id } }), { timeout: 5_000 })
      .toBe(1);
    await close();
  });

  it('is asked to sweep by the queue itself', async () => {
    const close = await openWorker();
    const schedules = await world.pool.query<{ name: string }>('SELECT name FROM pgboss.schedule');
    expect(schedules.rows.map(({ name }) => name).sort()).toEqual([
      'count-grams',
      'group-older',
      'sweep-expired',
      'sweep-steps',
      'train-routing-model',
    ]);
    await close();
  });
});
