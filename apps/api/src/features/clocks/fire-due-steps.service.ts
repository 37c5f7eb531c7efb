import type { Ctx } from '../../context.ts';
import { transact } from '../../core/transaction.ts';
import { actByItself } from './firing/act-by-itself.ts';
import { type Claim, type ClaimedStep, claimSteps } from './firing/claimed-steps.queries.ts';
import { tellSteps } from './firing/tell-steps.ts';

type FireCtx = Pick<Ctx, 'db' | 'clock' | 'jobs' | 'reference' | 'log'>;

/** Steps a transaction: their tickets are locked for as long as it lasts. */
const TOLD_AT_ONCE = 400;
const ACTED_AT_ONCE = 20;
/** A step that failed is tried again after this; meanwhile it holds up no other, and readiness tells of it. */
const RETRY_MS = 60_000;
const failedUntil = new WeakMap<object, Map<string, number>>();

/**
 * Fires what is due: tells people, ends pauses that have lasted long enough, closes answers that nobody contested. Each effect and the
 * row that remembers it are one transaction, so any number of workers may call this and any of them may die. Returns how many steps it
 * took; 0 when nothing is left.
 */
export async function fireDueSteps(ctx: FireCtx, { limit = TOLD_AT_ONCE }: { limit?: number } = {}): Promise<number> {
  const told = await fire(ctx, { acting: false, limit });
  const acted = await fire(ctx, { acting: true, limit: Math.min(limit, ACTED_AT_ONCE) });
  return told + acted;
}

async function fire(ctx: FireCtx, claim: Claim): Promise<number> {
  const failed = failedOf(ctx);
  const claimed: ClaimedStep[] = [];
  try {
    await fireOnce(ctx, { ...claim, but: [...failed.keys()] }, claimed);
  } catch (error) {
    if (claimed.length === 0) throw error;
    await ctx.db.$queryRaw`SELECT 1`; // a database that is gone is no step's fault
    // One faulty step must not hold up the others: each by itself, by what is in force now.
    ctx.reference.invalidate();
    for (const { id } of claimed) await fireAlone(ctx, claim, id, failed);
  }
  return claimed.length;
}

async function fireAlone(ctx: FireCtx, claim: Claim, id: string, failed: Map<string, number>): Promise<void> {
  await fireOnce(ctx, { ...claim, only: [id], limit: 1 }, []).catch(async (error: unknown) => {
    await ctx.db.$queryRaw`SELECT 1`;
    ctx.log.error({ err: error, stepId: id }, 'a step could not be fired');
    failed.set(id, Date.now() + RETRY_MS);
  });
}

/** `claimed` says what was taken by the last try, also when it came to nothing. */
async function fireOnce(ctx: FireCtx, claim: Claim, claimed: ClaimedStep[]): Promise<void> {
  const reference = await ctx.reference.current();
  await transact(ctx, undefined, async (tx) => {
    const now = ctx.clock.now();
    claimed.splice(0, claimed.length, ...(await claimSteps(tx, now, claim)));
    if (!claim.acting) await tellSteps(tx, reference, claimed, now);
    else for (const step of claimed) await actByItself(tx, ctx, reference, step, now);
  });
}

function failedOf(ctx: FireCtx): Map<string, number> {
  const failed = failedUntil.get(ctx.db) ?? new Map<string, number>();
  failedUntil.set(ctx.db, failed);
  for (const [id, until] of failed) if (until < Date.now()) failed.delete(id);
  return failed;
}
