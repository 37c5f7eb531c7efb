import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { AppError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { ruleKeyOf } from '../../core/policies.ts';
import { requestRecompute } from '../../core/recompute/request-recompute.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { writtenMoment } from '../../core/written-moment.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { findGround, readPolicies } from './policies.queries.ts';
import type { PublishedPolicyAnswer, PublishPolicy } from './policies.schemas.ts';
import { type PublishedPolicy, presentPolicy } from './policy.presenter.ts';
import { draftVersion } from './policy-draft.ts';
import { policyErrors } from './policy-errors.ts';

/**
 * Publishes the next version of a rule: what was published before stays as it is. Open clocks that started on its first day or later
 * get what follows from it by a job; their pauses are kept. Of two who publish at once the second learns who was first.
 */
export async function publishPolicy(
  ctx: Ctx,
  actor: Actor,
  requestId: string,
  input: PublishPolicy,
  once?: Once,
): Promise<PublishedPolicyAnswer> {
  const reference = await ctx.reference.current();
  const answer = await transact(ctx, once, async (tx) => {
    const now = ctx.clock.now();
    const ruleKey = ruleKeyOf({ ministryCode: input.ministry, channel: input.channel, urgency: input.urgency });
    await lockRule(tx, ruleKey);
    demandValid(policyErrors(input, await findGround(tx, reference, input.ministry)));
    const versions = await readPolicies(tx, { ruleKey });
    demandNewest(versions, input.baseVersion);

    const { targets, steps, ...facts } = draftVersion(input, versions);
    const policy = { ...facts, note: input.note?.trim() || null, publishedAt: now, publishedBy: actor.userId };
    await tx.slaPolicy.create({
      data: {
        ...policy,
        targets,
        steps: steps === null ? Prisma.DbNull : steps.map((step) => ({ ...step, tell: [...step.tell] })),
      },
    });
    await audit(tx, {
      at: now,
      actorId: actor.userId,
      action: 'policy.published',
      subject: 'policy',
      subjectId: ruleKey,
      data: JSON.parse(JSON.stringify({ ...input, version: facts.version })), // as JSON has it: without what is undefined
      requestId,
    });
    const { id, total } = await requestRecompute(tx, ctx.jobs, {
      cause: 'policy',
      subject: ruleKey,
      version: facts.version,
      requestedBy: actor.userId,
      at: now,
    });
    const published: PublishedPolicy = {
      ...policy,
      targets,
      steps,
      publishedBy: { id: actor.userId, name: actor.name },
    };
    return {
      policy: presentPolicy(published, [published, ...versions], localDay(now)),
      recompute: { id, total },
    };
  });
  ctx.reference.invalidate();
  return answer;
}

/** Versions of one rule are published one after the other, also the first of a rule that has no row to lock. */
const lockRule = (tx: Tx, ruleKey: string) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`policy:${ruleKey}`}, 0))`);

function demandNewest(versions: readonly PublishedPolicy[], baseVersion: number): void {
  const [newest] = versions;
  if ((newest?.version ?? 0) === baseVersion) return;
  const { version = 0, publishedAt = null, publishedBy = null } = newest ?? {};
  throw new AppError('publication-raced', {
    params: { name: publishedBy?.name ?? '–', version, moment: publishedAt ? writtenMoment(publishedAt) : '–' },
    extra: { currentVersion: version, publishedAt: publishedAt?.toISOString() ?? null, publishedBy },
  });
}
