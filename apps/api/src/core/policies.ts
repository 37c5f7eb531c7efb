import type { Target } from '@caunoi/sla/clock';
import type { StepRule } from '@caunoi/sla/steps';
import type { Channel, ClockKind, Urgency } from '../db/generated/enums.ts';
import { localDay } from './actor-directory.ts';
import { dayOf } from './day-range.ts';

/** Targets of one policy; a kind that is missing has the product's default. */
export type PolicyTargets = Partial<Record<ClockKind, Target>>;

/** One version of a rule. Null channel or urgency: any. Days are Vietnam's, both included. */
export type Policy = {
  id: string;
  ministryCode: string;
  channel: Channel | null;
  urgency: Urgency | null;
  ruleKey: string;
  version: number;
  targets: PolicyTargets;
  steps: readonly StepRule[] | null;
  maximumPauseMinutes: number | null;
  autoCloseMinutes: number | null;
  validFrom: Date;
  validTo: Date | null;
};

type Rule = Pick<Policy, 'ministryCode' | 'channel' | 'urgency'>;
type Dated = Pick<Policy, 'version' | 'validFrom' | 'validTo'>;

/** `MoIT/hotline/*`: names a rule. */
export const ruleKeyOf = ({ ministryCode, channel, urgency }: Rule): string =>
  `${ministryCode}/${channel ?? '*'}/${urgency ?? '*'}`;

/** How much a rule says of what it is for: the channel weighs more than the urgency. */
const specificity = ({ channel, urgency }: Rule): number => (channel === null ? 0 : 2) + (urgency === null ? 0 : 1);

export const covers = (rule: Rule, asked: { ministryCode: string; channel: Channel; urgency: Urgency }): boolean =>
  rule.ministryCode === asked.ministryCode &&
  (rule.channel === null || rule.channel === asked.channel) &&
  (rule.urgency === null || rule.urgency === asked.urgency);

/**
 * The version of one rule that decides about a day: the newest of those that have begun by then. It replaces all earlier ones from its
 * first day on, also beyond its last: with that day the rule itself ends.
 */
export const decidingVersion = <V extends Dated>(versions: readonly V[], day: string): V | undefined =>
  versions
    .filter(({ validFrom }) => dayOf(validFrom) <= day)
    .reduce<V | undefined>((newest, one) => (newest && newest.version > one.version ? newest : one), undefined);

export const endedBy = ({ validTo }: Pick<Dated, 'validTo'>, day: string): boolean =>
  validTo !== null && dayOf(validTo) < day;

/** Every rule that speaks of the question on that day, the most specific first: the first one holds. */
export function policiesFor<P extends Policy>(
  policies: readonly P[],
  asked: { ministryCode: string; channel: Channel; urgency: Urgency },
  day: string,
): P[] {
  const rules = new Map<string, P[]>();
  for (const policy of policies)
    if (covers(policy, asked)) rules.set(policy.ruleKey, [...(rules.get(policy.ruleKey) ?? []), policy]);
  return [...rules.values()]
    .flatMap((versions) => decidingVersion(versions, day) ?? [])
    .filter((policy) => !endedBy(policy, day))
    .sort((a, b) => specificity(b) - specificity(a));
}

/** The policy of a clock that starts at `startedAt`: of the local day of its start. */
export const policyAt = <P extends Policy>(
  policies: readonly P[],
  asked: { ministryCode: string; channel: Channel; urgency: Urgency },
  startedAt: Date,
): P | undefined => policiesFor(policies, asked, localDay(startedAt))[0];
