import type { Ctx } from '../../context.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

type Working = Pick<Ctx, 'db' | 'jobs'>;

/** After this one looks whether whoever had a recompute in hand has ended it. */
const COME_BACK_SECONDS = 60;

/**
 * Another worker has it in hand, or has died with its connection open, so that the database does not know yet: somebody comes back. Its
 * own job may be over by then, and this one is the only one left.
 */
export async function comeBack(
  { jobs }: Pick<Ctx, 'jobs'>,
  tx: Tx,
  { id, late, states }: { id: string; late: boolean; states: readonly string[] },
): Promise<void> {
  const [left] = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT r.id FROM recompute r WHERE r.id = ${id}::uuid AND r.state = ANY(${[...states]})
      AND NOT EXISTS (SELECT 1 FROM pgboss.job j WHERE ${jobOf} AND j.state < 'active')`);
  if (left) await jobs.send(tx, 'recompute-clocks', { recomputeId: id, late }, { afterSeconds: COME_BACK_SECONDS });
}

/** Gives those that are not done, and that no job carries on, a job again. One that failed waits for the administrator, who sees it. */
export async function resumeRecomputes({ db, jobs }: Working): Promise<void> {
  await db.$transaction(async (tx) => {
    const left = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
      SELECT r.id FROM recompute r WHERE r.state IN ('queued', 'running')
        AND NOT EXISTS (SELECT 1 FROM pgboss.job j WHERE ${jobOf} AND (j.state < 'completed' OR j.state = 'failed'))
      FOR UPDATE SKIP LOCKED`);
    for (const { id } of left) await jobs.send(tx, 'recompute-clocks', { recomputeId: id });
  });
}

/** SQL: a job `j` carries the recompute `r` on. */
const jobOf = Prisma.sql`j.name = 'recompute-clocks' AND j.data ->> 'recomputeId' = r.id::text`;
