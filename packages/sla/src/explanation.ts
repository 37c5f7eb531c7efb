import type { CalendarDay } from './calendar.ts';
import type { Target } from './due.ts';
import { MINUTE } from './local-time.ts';

/** A stretch of time that was counted; ISO instants, minutes with fractions. */
export interface CountedInterval {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/**
 * A stretch that was not; pauses that overlap or touch are one. `minutes` is the working time that it covers from its first to its last
 * minute as a clock shows them, null while it is open.
 */
export interface ExplainedPause {
  readonly from: string;
  readonly to: string | null;
  readonly minutes: number | null;
}

/** How a due came about. The minutes of `intervals` sum to `countedMinutes`, which is the whole target once `dueAt` is known. */
export interface DueExplanation {
  readonly zone: string;
  readonly receivedAt: string;
  readonly target: Target;
  readonly intervals: readonly CountedInterval[];
  readonly countedMinutes: number;
  readonly pauses: readonly ExplainedPause[];
  /** Holidays, make-up days and closures from the day of receipt to the day of the due. */
  readonly days: readonly CalendarDay[];
  /** Null while an open pause holds the clock. */
  readonly dueAt: string | null;
}

/**
 * The minutes of the intervals as people read them: whole, agreeing with the times beside them, and in sum what was counted. Of two
 * stretches around a pause one may have a minute of the other's seconds.
 */
export const wholeMinutes = ({
  receivedAt,
  intervals,
}: Pick<DueExplanation, 'receivedAt' | 'intervals'>): readonly number[] => {
  // Counted from the minute that the receipt shows, rounded down as a running total.
  let counted = (Date.parse(receivedAt) % MINUTE) / MINUTE;
  let told = 0;
  return intervals.map(({ minutes }) => {
    counted += minutes;
    // Sums of fractions miss a whole minute by less than a microsecond.
    const whole = Math.floor(counted + 1e-9) - told;
    told += whole;
    return whole;
  });
};
