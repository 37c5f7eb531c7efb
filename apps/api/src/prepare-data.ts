import type pg from 'pg';
import type { Ctx } from './context.ts';
import { assertNoDemoAccounts } from './core/demo-accounts.ts';
import { trainFirstModel } from './features/routing-models/train-first-model.ts';
import { referenceFingerprint, storedFingerprint, storeFingerprint } from './reference-fingerprint.ts';

/** Any number that no other advisory lock of ours has: servers that start at once prepare one after the other. */
const PREPARE_LOCK = 4_170_225;

/** Tells a person who waits what takes long. */
export type Say = (line: string) => void;

/** Brings the reference data up to date and, in a demo, makes the demo world once. Refuses a production database with demo accounts. */
export async function prepareData(ctx: Ctx, pool: pg.Pool, say: Say): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PREPARE_LOCK]);
    await bringReferenceData(ctx, client, say);
    await trainFirstModel(ctx, say);
    if (ctx.config.production) await assertNoDemoAccounts(ctx.db);
    if (ctx.config.demo) {
      const { seedDemoWorld } = await import('../../../prisma/seed/main.ts');
      // what the demo's people decided is learnt from too, behind the scenes
      if (await seedDemoWorld(ctx, say))
        await ctx.db.$transaction((tx) => ctx.jobs.send(tx, 'train-routing-model', {}));
    }
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [PREPARE_LOCK]);
    client.release();
  }
}

/** Building all units takes a second and a half: done when the data may have changed, not at every start. */
async function bringReferenceData(ctx: Ctx, client: pg.ClientBase, say: Say): Promise<void> {
  const fingerprint = referenceFingerprint();
  if ((await storedFingerprint(client)) === fingerprint) return;
  say('Loading provinces, communes, departments and calendars …');
  const { seedReferenceData } = await import('../../../prisma/seed/reference.ts');
  await seedReferenceData(ctx.db);
  await storeFingerprint(client, fingerprint);
  ctx.reference.invalidate();
}
