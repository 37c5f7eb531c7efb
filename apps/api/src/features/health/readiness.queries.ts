import type { Ctx } from '../../context.ts';
import { mailsFlow } from '../../core/mail/mails-flow.queries.ts';
import { countOverdueJobs } from '../../core/overdue-jobs.ts';
import { countOverdueSteps } from '../../core/overdue-steps.ts';
import { Prisma } from '../../db/generated/client.ts';
import { migrationNames } from '../../db/migrations-folder.ts';
import type { Readiness } from './health.schemas.ts';

/** Who probes waits about as long; a database that is slower than this is not ready. */
const PATIENCE_MS = 2_000;

/** What the application needs to work, each looked at now. A check that cannot be made has failed. */
export async function checkReadiness(ctx: Pick<Ctx, 'db' | 'clock' | 'mail'>): Promise<Readiness['checks']> {
  const [database, migrations, jobs, steps, mails] = await Promise.all([
    holds(ctx.db.$queryRaw`SELECT 1`.then(() => true)),
    holds(allMigrationsApplied(ctx)),
    holds(countOverdueJobs(ctx).then((count) => count === 0)),
    holds(countOverdueSteps(ctx).then((count) => count === 0)),
    holds(mailsFlow(ctx)),
  ]);
  return { database, migrations, jobs, steps, mails };
}

/** False after a restore of an older back-up, or when another version's migration was left half-way. */
async function allMigrationsApplied(ctx: Pick<Ctx, 'db'>): Promise<boolean> {
  const applied = await ctx.db.$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`);
  return migrationNames().every((needed) => applied.some(({ name }) => name === needed));
}

async function holds(check: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const result = await Promise.race([check.catch(() => false), late]);
  clearTimeout(timer);
  return result;
}
