import type { Ctx } from '../context.ts';
import { Prisma } from '../db/generated/client.ts';
import { JOB_NAMES } from './job-names.ts';

/** A job that nobody took, or finished, for so long means that no worker is alive (sla.md, "Exactly one effect"). */
export const OVERDUE_SECONDS = 120;
/** More than this is not counted: after a night without a worker the answer must still come at once. */
const COUNTED = 1_000;

/** How many jobs wait, or hang, longer than they may; by the database's clock, which the queue goes by. */
export async function countOverdueJobs(ctx: Pick<Ctx, 'db'>): Promise<number> {
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM pgboss.job
      WHERE name = ANY(${[...JOB_NAMES]}::text[]) AND state < 'active' AND NOT blocked
        AND start_after < now() - make_interval(secs => ${OVERDUE_SECONDS})
      UNION ALL
      SELECT 1 FROM pgboss.job
      WHERE name = ANY(${[...JOB_NAMES]}::text[]) AND state = 'active'
        AND started_on < now() - make_interval(secs => ${2 * OVERDUE_SECONDS})
      LIMIT ${COUNTED}) overdue`);
  return row?.count ?? 0;
}
