import type { WorkingCalendar } from '@caunoi/sla/calendar';
import { dueSteps, type StepInstant, type StepRule } from '@caunoi/sla/steps';
import type { StepNews } from '../../../core/notify/notification-data.ts';
import { isHeld, stepClockOf } from '../../../core/steps/step-plan.ts';
import type { FiringClock } from './claimed-steps.queries.ts';

/** The steps of a clock that have been reached: the last is told, it speaks for those before it. */
export type Reached = { rule: StepRule; told: StepInstant; coalesced: readonly StepInstant[] };

/** Null when none is due any more: the clock was stopped, paused, or its due moved meanwhile. */
export function reachedOf(
  clock: FiringClock,
  calendar: WorkingCalendar,
  rules: readonly StepRule[],
  now: Date,
): Reached | null {
  if (clock.stoppedAt || clock.voidedAt || isHeld(clock)) return null;
  const passed = now.getTime() - 1; // at the very instant of a due it is still met
  const due = dueSteps(calendar, stepClockOf(clock), rules, clock.done, passed);
  const told = due.at(-1);
  const rule = rules.find(({ key }) => key === told?.key);
  return told && rule ? { rule, told, coalesced: due.slice(0, -1) } : null;
}

export const newsOf = (clock: FiringClock, { key, at }: StepRule): StepNews => ({
  clock: clock.kind,
  step: key,
  ...at,
  dueAt: clock.dueAt.toISOString(),
});
