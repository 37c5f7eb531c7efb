import type { CalendarDay } from './calendar.ts';
import type { Target } from './due.ts';

/** A stretch of time that was counted; ISO instants, minutes with fractions. */
export interface CountedInterval {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** A stretch that was not; pauses that overlap or touch are one. `minutes` is the working time it covers, null while it is open. */
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
