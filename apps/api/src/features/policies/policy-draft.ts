import type { Target } from '@caunoi/sla/clock';
import { newId } from '../../core/ids.ts';
import { type Policy, type PolicyTargets, ruleKeyOf } from '../../core/policies.ts';
import type { ClockKind } from '../../db/generated/enums.ts';
import type { PolicyInput } from './policies.schemas.ts';

export type TargetInput = NonNullable<PolicyInput['targets']['answer']>;

/** A target that was checked, or is about to be. */
export const targetOf = ({ kind, minutes = 0, days = 0 }: TargetInput): Target =>
  kind === 'end_of_working_day' ? { kind, days } : { kind, minutes };

/** The next version of its rule, as it would be stored: the input was checked by `policyErrors`. */
export function draftVersion(input: PolicyInput, policies: readonly Pick<Policy, 'ruleKey' | 'version'>[]): Policy {
  const { ministry: ministryCode, channel, urgency } = input;
  const ruleKey = ruleKeyOf({ ministryCode, channel, urgency });
  const versions = policies.flatMap((one) => (one.ruleKey === ruleKey ? [one.version] : []));
  const targets: PolicyTargets = Object.fromEntries(
    Object.entries(input.targets).map(([kind, target]) => [kind as ClockKind, targetOf(target)]), // entries forget the keys
  );
  return {
    id: newId(),
    ministryCode,
    channel,
    urgency,
    ruleKey,
    version: Math.max(0, ...versions) + 1,
    targets,
    steps: (input.steps ?? null) as Policy['steps'], // its moments and rungs were checked
    maximumPauseMinutes: input.maximumPauseMinutes ?? null,
    autoCloseMinutes: input.autoCloseMinutes ?? null,
    validFrom: new Date(input.validFrom),
    validTo: input.validTo ? new Date(input.validTo) : null,
  };
}
