import type { WorkingCalendar } from './calendar.ts';
import type { Target } from './due.ts';
import { MINUTE } from './local-time.ts';
import { isWorkingTime, nextChange, workingMillisecondsBetween } from './working-time.ts';

export { dueAt, type Pause, type Target } from './due.ts';

export type ClockKind = 'answer' | 'triage' | 'department' | 'review' | 'follow_up' | 'confirmation';
export type ClockVerdict = 'met' | 'breached';
export type ClockState = 'running' | 'paused' | 'met' | 'breached' | 'void';

/**
 * A clock's stored facts. While it is paused, `dueAt` is the due as it stood when the pause began; a clock that stops or is voided
 * during a pause keeps its `pausedAt`, where its time stood still.
 */
export interface ClockFacts {
  readonly kind: ClockKind;
  readonly cycle: number;
  readonly run: number;
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly pausedAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly verdict: ClockVerdict | null;
  readonly voidedAt?: Date | null;
}

/** A clock as the API sends it; instants are ISO strings ending in Z. */
export interface ClockView {
  readonly kind: ClockKind;
  readonly cycle: number;
  readonly run: number;
  readonly state: ClockState;
  readonly startedAt: string;
  /** Null while paused, unless it was breached before. */
  readonly dueAt: string | null;
  readonly pausedAt?: string;
  readonly stoppedAt?: string;
  /** Whole working minutes, rounded towards zero; negative when overdue. Of a stopped clock: what was left when it stopped. */
  readonly remainingWorkingMinutes: number;
  readonly isWorkingTimeNow: boolean;
  /** When something other than the count changes; null for a clock that has stopped or is void. */
  readonly nextChangeAt: string | null;
  readonly asOf: string;
}

const ONE_DAY = { kind: 'working_duration', minutes: 480 } as const satisfies Target;
const ONE_HOUR = { kind: 'working_duration', minutes: 60 } as const satisfies Target;

/** What holds where no policy says otherwise; the department's depends on what `answer` has left: see `departmentTarget`. */
export const defaultTargets = {
  answer: ONE_DAY,
  triage: ONE_HOUR,
  review: ONE_HOUR,
  follow_up: ONE_DAY,
  confirmation: ONE_DAY,
} as const satisfies Record<Exclude<ClockKind, 'department'>, Target>;

/** Five working days: after so long a pause the clock resumes, and an answer nobody contested closes its ticket. */
export const defaultMaximumPause = { kind: 'working_duration', minutes: 5 * 480 } as const satisfies Target;
export const defaultAutoClose = defaultMaximumPause;

/** The department's share of the day: an hour is kept for sending the answer, half an hour is the least anyone is given. */
export const departmentTarget = (remainingAnswerMinutes: number): Target => ({
  kind: 'working_duration',
  minutes: Math.max(30, remainingAnswerMinutes - 60),
});

/**
 * Equality is met. A null due is the due of a clock stopped while an open pause holds it: `dueAt` gives null only when it had not been
 * reached before the pause, so it is met.
 */
export const verdictAt = (dueAt: Date | number | null, stoppedAt: Date | number): ClockVerdict =>
  dueAt === null || stoppedAt.valueOf() <= dueAt.valueOf() ? 'met' : 'breached';

/** Where the count stands still, if it does: the earliest of pause, stop and void. A breach before the pause lets it run on. */
const heldAt = (facts: ClockFacts, due: Date): Date | null => {
  const breachedBeforePause = facts.pausedAt !== null && facts.pausedAt > due;
  const held = [breachedBeforePause ? null : facts.pausedAt, facts.stoppedAt, facts.voidedAt ?? null];
  return held.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);
};

const stateOf = (facts: ClockFacts, due: Date, held: Date | null, now: Date): ClockState => {
  if (facts.voidedAt) return 'void';
  if (facts.stoppedAt) return facts.verdict ?? verdictAt(due, held ?? facts.stoppedAt);
  if (held) return 'paused';
  return now > due ? 'breached' : 'running';
};

const nextChangeOf = (calendar: WorkingCalendar, state: ClockState, due: Date, now: Date): number | null => {
  const change = nextChange(calendar, now);
  if (state !== 'running') return change;
  // At the due instant itself it is still met: the first overdue instant is the millisecond after.
  const dueChange = now.getTime() === due.getTime() ? due.getTime() + 1 : due.getTime();
  return change === null ? dueChange : Math.min(change, dueChange);
};

const isoOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What a clock shows at `now`. Throws RangeError for facts without a due, which no clock may have. */
export const clockView = (calendar: WorkingCalendar, facts: ClockFacts, now: Date): ClockView => {
  const { kind, cycle, run, startedAt, dueAt: due, pausedAt, stoppedAt } = facts;
  if (due === null) throw new RangeError(`the ${kind} clock, cycle ${cycle}, run ${run}, has no due`);
  const held = heldAt(facts, due);
  const state = stateOf(facts, due, held, now);
  const countedFrom = held ?? (now > startedAt ? now : startedAt);
  const remaining = Math.trunc(workingMillisecondsBetween(calendar, countedFrom, due) / MINUTE);
  const over = state === 'void' || stoppedAt !== null;
  return {
    kind,
    cycle,
    run,
    state,
    startedAt: startedAt.toISOString(),
    dueAt: state === 'paused' ? null : due.toISOString(),
    ...(pausedAt && { pausedAt: pausedAt.toISOString() }),
    ...(stoppedAt && { stoppedAt: stoppedAt.toISOString() }),
    // -0 would be sent as 0 but compare as another value.
    remainingWorkingMinutes: remaining || 0,
    isWorkingTimeNow: isWorkingTime(calendar, now),
    nextChangeAt: over ? null : isoOf(nextChangeOf(calendar, state, due, now)),
    asOf: now.toISOString(),
  };
};
