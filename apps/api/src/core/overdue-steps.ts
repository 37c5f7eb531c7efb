import type { Ctx } from '../context.ts';
import { Prisma } from '../db/generated/client.ts';
import { OVERDUE_SECONDS } from './overdue-jobs.ts';

/** More than this is not counted, as with the jobs. */
const COUNTED = 1_000;

/** How many steps of clocks are due for longer than a living worker would leave them. */
export async function countOverdueSteps(ctx: Pick<Ctx, 'db' | 'clock'>): Promise<number> {
  const latest = new Date(ctx.clock.now().getTime() - OVERDUE_SECONDS * 1_000);
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM step WHERE done_at IS NULL AND fire_at < ${latest} LIMIT ${COUNTED}) overdue`);
  return row?.count ?? 0;
}
