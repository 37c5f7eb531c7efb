import { dueAt, type Target } from '@caunoi/sla/clock';
import { dueSteps, nextStep } from '@caunoi/sla/steps';
import type { EffectiveCalendar } from '../calendars.ts';
import type { Policy } from '../policies.ts';
import { pauseLimitAt, stepRulesOf, WAITING_KINDS } from '../steps/step-plan.ts';
import type { OpenClock } from './open-clocks.ts';

/** The target that a clock is to have; the one it has, when nothing about it changed. */
export type GivenTarget = { target: Target; policyId: string | null };

/**
 * The due of an open clock by this calendar: of one that is paused, as it stood when the pause began. Start and pauses are kept.
 * Throws HorizonError when the calendar stays closed for three years.
 */
export function dueOf(clock: OpenClock, { calendar }: EffectiveCalendar, target: Target = clock.target): Date {
  const ended = clock.pauses.filter(({ to }) => to !== null);
  const due = dueAt(calendar, clock.startedAt, target, ended);
  if (due === null) throw new Error('only an open pause leaves a clock without a due');
  return new Date(due);
}

/** Overdue at `at`; a pause that began before the due holds the clock. */
export const isBreached = (due: Date, pausedAt: Date | null, at: Date): boolean => due < (pausedAt ?? at);

/**
 * The one step that a clock waits for, as `planSteps` has it. Of those that lie in the past already the last one speaks for all, so that a
 * clock which turns out to be overdue gives one notice.
 */
export function pendingStep(
  clock: OpenClock,
  { calendar }: EffectiveCalendar,
  target: Target,
  policy: Policy | undefined,
  at: Date,
): { kind: string; at: number } | null {
  if (clock.pausedAt)
    return WAITING_KINDS.includes(clock.kind)
      ? { kind: 'pause_limit', at: pauseLimitAt(calendar, policy, clock.pausedAt) }
      : null;
  const facts = { startedAt: clock.startedAt, target, pauses: clock.pauses };
  const steps = stepRulesOf(policy);
  const done = new Set(clock.doneSteps);
  const next = dueSteps(calendar, facts, steps, done, at).at(-1) ?? nextStep(calendar, facts, steps, done);
  return next && { kind: next.key, at: next.at };
}
