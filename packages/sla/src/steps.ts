import type { WorkingCalendar } from './calendar.ts';
import { budgetOf, type Pause, type PauseSpan, sortPauses, spentAt, type Target } from './due.ts';
import { toInstant } from './horizon.ts';
import { MINUTE } from './local-time.ts';
import type { StepRule } from './step-rules.ts';
import { addWorkingMinutes } from './working-time.ts';

export {
  defaultSteps,
  type Rung,
  rungs,
  type StepDraft,
  type StepError,
  type StepErrorCode,
  type StepMoment,
  type StepRule,
  validateSteps,
} from './step-rules.ts';

/** The facts of a clock that its steps follow from. */
export interface StepClock {
  readonly startedAt: Date | number;
  readonly target: Target;
  readonly pauses: readonly Pause[];
}

/** When a step is due, in epoch milliseconds. */
export interface StepInstant {
  readonly key: string;
  readonly at: number;
}

const openPauseOf = (pauses: readonly PauseSpan[]): number | null =>
  pauses.find(({ to }) => to === Number.POSITIVE_INFINITY)?.from ?? null;

/**
 * When the steps are due, in order of time. Shares are of the target's own time, pauses not counting; what comes after the due comes in
 * working minutes whatever the target, and a pause after the due does not put it off. Left out are steps that would lie at or before the
 * start (60 minutes left of a 60-minute clock), and while a pause is open those not reached before it. Of two at one instant the urgent
 * one comes last. Throws what `dueAt` throws.
 */
export const stepInstants = (
  calendar: WorkingCalendar,
  clock: StepClock,
  steps: readonly StepRule[],
): readonly StepInstant[] => {
  const start = toInstant(clock.startedAt);
  const elapsed = clock.target.kind === 'elapsed';
  const pauses = clock.pauses.length > 0 ? sortPauses(clock.pauses) : [];
  const budget = budgetOf(calendar, start, clock.target);
  const due = spentAt(calendar, start, budget, elapsed, pauses);
  const openPause = openPauseOf(pauses) ?? Number.POSITIVE_INFINITY;
  const instantOf = ({ at }: StepRule): number | null => {
    if ('minutesAfter' in at) return due === null ? null : addWorkingMinutes(calendar, due, at.minutesAfter);
    const share = 'percent' in at ? Math.round((budget * at.percent) / 100) : budget - at.minutesLeft * MINUTE;
    return share <= 0 ? null : spentAt(calendar, start, share, elapsed, pauses);
  };
  return steps
    .map((step) => ({ key: step.key, at: instantOf(step), urgent: step.urgent }))
    .flatMap(({ key, at, urgent }) => (at === null || at > openPause ? [] : [{ key, at, urgent }]))
    .sort((a, b) => a.at - b.at || Number(a.urgent) - Number(b.urgent))
    .map(({ key, at }) => ({ key, at }));
};

/** What lies later in order than every step done: what a recompute moved before one already told is not told any more. */
const laterThan = (instants: readonly StepInstant[], done: ReadonlySet<string>): readonly StepInstant[] =>
  instants.slice(instants.findLastIndex(({ key }) => done.has(key)) + 1);

/** The step to wait for, which may be due already; null while a pause is open and when none is left. */
export const nextStep = (
  calendar: WorkingCalendar,
  clock: StepClock,
  steps: readonly StepRule[],
  done: ReadonlySet<string>,
): StepInstant | null => {
  if (clock.pauses.some(({ to }) => to == null)) return null;
  return laterThan(stepInstants(calendar, clock, steps), done)[0] ?? null;
};

/** The steps due at `now` and not done, in order: the last one is told, it speaks for the others. */
export const dueSteps = (
  calendar: WorkingCalendar,
  clock: StepClock,
  steps: readonly StepRule[],
  done: ReadonlySet<string>,
  now: Date | number,
): readonly StepInstant[] => {
  const reached = now.valueOf();
  return laterThan(stepInstants(calendar, clock, steps), done).filter(({ at }) => at <= reached);
};
