import type { Ctx } from '../../context.ts';
import { Prisma } from '../../db/generated/client.ts';

/** More than this is not counted: after a night without a mail server the answer must still come at once. */
const COUNTED = 10_000;

/** Mails that wait to be sent and mails that were given up. */
export async function countMails(ctx: Pick<Ctx, 'db'>): Promise<{ waiting: number; dead: number }> {
  const [row] = await ctx.db.$queryRaw<{ waiting: number; dead: number }[]>(Prisma.sql`
    SELECT (SELECT count(*)::int FROM (SELECT 1 FROM mail WHERE state = 'pending' LIMIT ${COUNTED}) w) AS waiting,
      (SELECT count(*)::int FROM (SELECT 1 FROM mail WHERE state = 'dead' LIMIT ${COUNTED}) d) AS dead`);
  return row ?? { waiting: 0, dead: 0 };
}
