import type { WorkingCalendar } from '@caunoi/sla/calendar';
import { defaultTargets, departmentTarget, dueAt, type Target } from '@caunoi/sla/clock';
import type { ClockKind } from '../../db/generated/enums.ts';
import type { Policy } from '../policies.ts';

/** `policyId` is that of the policy whose target it is; a share and the product's defaults have none. */
export type ChosenTarget = { target: Target; policyId: string | null; source: 'policy' | 'default' | 'share' };

/**
 * What a clock is given: its policy's target, else the product's. A department's share is cut from what `answer` has left at the
 * handover; a policy can make it shorter, never longer than the day it is part of.
 */
export function chooseTarget(
  policy: Pick<Policy, 'id' | 'targets'> | undefined,
  kind: ClockKind,
  start: { calendar: WorkingCalendar; startedAt: Date; answerMinutesLeft: number },
): ChosenTarget {
  const own = policy?.targets[kind];
  const given: ChosenTarget | null = own && policy ? { target: own, policyId: policy.id, source: 'policy' } : null;
  if (kind !== 'department') return given ?? { target: defaultTargets[kind], policyId: null, source: 'default' };
  const share: ChosenTarget = {
    target: departmentTarget(Math.floor(start.answerMinutesLeft)),
    policyId: null,
    source: 'share',
  };
  const dueOf = ({ target }: ChosenTarget): number => dueAt(start.calendar, start.startedAt, target) ?? 0; // null only while paused
  return given && dueOf(given) <= dueOf(share) ? given : share;
}
