import { dayOf } from '../../core/day-range.ts';
import type { Policy as PolicyVersion } from '../../core/policies.ts';
import { decidingVersion, endedBy } from '../../core/policies.ts';
import type { Policy } from './policies.schemas.ts';

/** A version with what the list shows of its publication. */
export type PublishedPolicy = PolicyVersion & {
  note: string | null;
  publishedAt: Date | null;
  publishedBy: { id: string; name: string } | null;
};

/** How a version stands today, among all the versions of its rule. */
export function standingOf(
  policy: PolicyVersion,
  versions: readonly PolicyVersion[],
  today: string,
): Policy['standing'] {
  const from = dayOf(policy.validFrom);
  // what decided on the version's own first day is the version itself, unless a newer one began no later
  const replaced = versions.some(({ version, validFrom }) => version > policy.version && dayOf(validFrom) <= from);
  if (replaced) return 'replaced';
  if (from > today) return 'coming';
  if (decidingVersion(versions, today)?.id !== policy.id) return 'replaced';
  return endedBy(policy, today) ? 'ended' : 'in_force';
}

export const presentPolicy = (policy: PublishedPolicy, versions: readonly PolicyVersion[], today: string): Policy => ({
  id: policy.id,
  ruleKey: policy.ruleKey,
  ministry: policy.ministryCode,
  channel: policy.channel,
  urgency: policy.urgency,
  version: policy.version,
  standing: standingOf(policy, versions, today),
  targets: policy.targets,
  steps: policy.steps?.map((step) => ({ ...step, tell: [...step.tell] })) ?? null,
  maximumPauseMinutes: policy.maximumPauseMinutes,
  autoCloseMinutes: policy.autoCloseMinutes,
  validFrom: dayOf(policy.validFrom),
  validTo: policy.validTo && dayOf(policy.validTo),
  note: policy.note,
  publishedAt: policy.publishedAt?.toISOString() ?? null,
  publishedBy: policy.publishedBy,
});
