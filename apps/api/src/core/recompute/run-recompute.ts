import { HorizonError } from '@caunoi/sla/working-time';
import type { Ctx } from '../../context.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma, type Recompute } from '../../db/generated/client.ts';
import { audit } from '../audit.ts';
import { emit, wakeReaders } from '../outbox.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { lockTicketsOf, readOpenClocks } from './open-clocks.ts';
import { passUntouched, readBatch } from './pass-batch.ts';
import { recomputeClocks } from './recompute-clocks.ts';
import { OPEN, recomputeScope } from './recompute-scope.ts';
import { comeBack } from './resume-recompute.ts';

/** Clocks a transaction: short enough that no act waits long for its ticket. */
const BATCH = 1_000;
/** A job is given up for dead after two minutes; this one hands on to the next well before. */
const WORK_MS = 40_000;
/** When whoever still computed with what was in force before the publication has ended. */
const LATE_SECONDS = 90;

type Working = Pick<Ctx, 'db' | 'clock' | 'jobs' | 'reference'>;

/**
 * Carries a publication on through the open clocks, batch by batch from where the last one ended, whoever did that: a crash costs the
 * batch at hand. At the end come those that were given an old calendar meanwhile, and, `late`, a minute and a half after it once more.
 */
export async function runRecompute(
  ctx: Working,
  recomputeId: string,
  { late = false, batch = BATCH }: { late?: boolean; batch?: number } = {},
): Promise<void> {
  ctx.reference.invalidate();
  const until = performance.now() + WORK_MS;
  for (;;) {
    const reference = await ctx.reference.current();
    const more = await ctx.db
      .$transaction((tx) => workOn(ctx, tx, reference, { id: recomputeId, late, batch }))
      .catch(async (error) => {
        await noteError(ctx, recomputeId, error);
        if (error instanceof HorizonError) return false; // it would fail again
        throw error;
      });
    wakeReaders(ctx.db);
    if (!more) return;
    if (performance.now() > until) {
      await ctx.db.$transaction((tx) => ctx.jobs.send(tx, 'recompute-clocks', { recomputeId, late }));
      return;
    }
  }
}

/** One batch. False when there is nothing more to do, or when another worker has it in hand: then somebody comes back. */
async function workOn(
  ctx: Working,
  tx: Tx,
  reference: ReferenceSnapshot,
  { id, late, batch }: { id: string; late: boolean; batch: number },
): Promise<boolean> {
  const states = late ? ['done'] : ['queued', 'running'];
  const [locked] = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM recompute WHERE id = ${id}::uuid AND state = ANY(${states}) FOR UPDATE SKIP LOCKED`);
  if (!locked) {
    await comeBack(ctx, tx, { id, late, states });
    return false;
  }
  const recompute = await tx.recompute.findUniqueOrThrow({ where: { id } });
  const at = ctx.clock.now();
  const walked = late ? null : await readBatch(tx, recompute, batch);
  if (walked && walked.count > 0) {
    const { moved, breached } = await recomputeThese(tx, reference, recompute, walked.touched, at);
    await passUntouched(tx, walked);
    await tx.recompute.update({
      where: { id },
      data: {
        state: 'running',
        error: null, // of a try before
        startedAt: recompute.startedAt ?? at,
        afterClockId: walked.lastId,
        done: { increment: walked.count },
        moved: { increment: moved },
        breached: { increment: breached },
      },
    });
    return true;
  }
  const stale = await staleClocks(tx, recompute);
  const { moved, breached } = await recomputeThese(tx, reference, recompute, stale, at);
  // What a policy leaves behind cannot be told from what it does not concern, so that one look has to do.
  const more = recompute.cause === 'calendar' ? stale.length > 0 : stale.length === BATCH && moved > 0;
  await tx.recompute.update({
    where: { id },
    data: {
      error: null,
      moved: { increment: moved },
      breached: { increment: breached },
      ...(!more && !late && { state: 'done', finishedAt: at, startedAt: recompute.startedAt ?? at }),
    },
  });
  if (!more && !late) await finish(ctx, tx, id, at);
  return more;
}

async function recomputeThese(
  tx: Tx,
  reference: ReferenceSnapshot,
  { cause }: Recompute,
  clockIds: readonly string[],
  at: Date,
) {
  if (clockIds.length === 0) return { moved: 0, breached: 0 };
  await lockTicketsOf(tx, clockIds);
  return recomputeClocks(tx, reference, await readOpenClocks(tx, clockIds), { at, policy: cause === 'policy' });
}

async function staleClocks(tx: Tx, recompute: Recompute): Promise<string[]> {
  const { clocks, stale } = recomputeScope(recompute);
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT c.id FROM clock c WHERE ${clocks} AND ${OPEN} AND ${stale} LIMIT ${BATCH}`);
  return rows.map(({ id }) => id);
}

async function finish(ctx: Working, tx: Tx, id: string, at: Date): Promise<void> {
  const { cause, subject, version, done, moved, breached } = await tx.recompute.findUniqueOrThrow({ where: { id } });
  const data = { recomputeId: id, version, done, moved, breached };
  await audit(tx, {
    at,
    actorId: null,
    action: `${cause}.recomputed`,
    subject: cause === 'policy' ? 'policy' : 'calendar',
    subjectId: subject,
    data,
  });
  if (moved > 0) await emit(tx, [{ type: 'deadlines.moved', subject }]);
  await ctx.jobs.send(tx, 'recompute-clocks', { recomputeId: id, late: true }, { afterSeconds: LATE_SECONDS });
}

async function noteError(ctx: Working, id: string, error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const failed = error instanceof HorizonError && { state: 'failed', finishedAt: ctx.clock.now() };
  await ctx.db.recompute.updateMany({ where: { id }, data: { error: message.slice(0, 500), ...failed } });
}
