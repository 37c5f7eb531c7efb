import type { WorkingCalendar } from './calendar.ts';
import { toInstant } from './horizon.ts';
import { MINUTE } from './local-time.ts';
import { endOfWorkingDay } from './working-day.ts';
import { addWorkingMilliseconds, workingMillisecondsBetween } from './working-time.ts';

/** `days` counts working days after the day of receipt, which is day zero; `elapsed` minutes run day and night. */
export type Target =
  | { readonly kind: 'working_duration'; readonly minutes: number }
  | { readonly kind: 'end_of_working_day'; readonly days: number }
  | { readonly kind: 'elapsed'; readonly minutes: number };

/** Half-open; without `to` the pause is still open. */
export interface Pause {
  readonly from: Date | number;
  readonly to?: Date | number | null;
}

export interface PauseSpan {
  readonly from: number;
  /** Infinity while the pause is open. */
  readonly to: number;
}

/** The pauses as instants, in order of their start; they may overlap. Throws RangeError for one that ends before it starts. */
export const sortPauses = (pauses: readonly Pause[]): readonly PauseSpan[] => {
  const spans = pauses.map((pause, i) => {
    const from = toInstant(pause.from);
    const to = pause.to == null ? Number.POSITIVE_INFINITY : toInstant(pause.to);
    if (to < from) throw new RangeError(`pauses[${i}] ends before it starts`);
    return { from, to };
  });
  return spans.length > 1 ? spans.sort((a, b) => a.from - b.from) : spans;
};

/** How much of a target there is to spend, in milliseconds of working time, or of any time for an `elapsed` target. */
export const budgetOf = (calendar: WorkingCalendar, start: number, target: Target): number => {
  if (target.kind === 'end_of_working_day') {
    return workingMillisecondsBetween(calendar, start, endOfWorkingDay(calendar, start, target.days));
  }
  if (target.minutes >= 0) return Math.round(target.minutes * MINUTE);
  throw new RangeError(`a target must be 0 minutes or more, not ${target.minutes}`);
};

/**
 * The earliest instant at which `budget` milliseconds are spent, those of working time or any (`elapsed`), the union of the pauses not
 * counting; null when an open pause began before that. `pauses` come sorted by `sortPauses`.
 */
export const spentAt = (
  calendar: WorkingCalendar,
  start: number,
  budget: number,
  elapsed: boolean,
  pauses: readonly PauseSpan[],
): number | null => {
  let left = budget;
  let at = start;
  for (const pause of pauses) {
    if (left === 0) break;
    if (pause.to <= at || pause.to === pause.from) continue;
    if (pause.from > at) {
      const counted = elapsed ? pause.from - at : workingMillisecondsBetween(calendar, at, pause.from);
      if (counted >= left) break;
      left -= counted;
    }
    if (pause.to === Number.POSITIVE_INFINITY) return null;
    at = pause.to;
  }
  return elapsed ? toInstant(at + left) : addWorkingMilliseconds(calendar, at, left);
};

/**
 * The earliest instant (epoch ms) at which the target is spent, the union of the pauses not counting; null when an open pause began
 * before that. A target of whole days is what working time it comprises at receipt, so a pause moves it by the working time it covers
 * and one over a weekend moves nothing. Throws RangeError for negative or inverted input, HorizonError past three years.
 */
export const dueAt = (
  calendar: WorkingCalendar,
  startedAt: Date | number,
  target: Target,
  pauses: readonly Pause[] = [],
): number | null => {
  const start = toInstant(startedAt);
  const budget = budgetOf(calendar, start, target);
  return spentAt(calendar, start, budget, target.kind === 'elapsed', pauses.length > 0 ? sortPauses(pauses) : []);
};
