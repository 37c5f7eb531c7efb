import type { CalendarDay, WorkingCalendar } from './calendar.ts';
import { dueAt, type Pause, sortPauses, type Target } from './due.ts';
import type { DueExplanation } from './explanation.ts';
import { toInstant } from './horizon.ts';
import { MINUTE } from './local-time.ts';
import { localDayOf } from './working-day.ts';
import { type WorkingInterval, workingIntervals, workingMinutesBetween } from './working-time.ts';

export { explainSentence, type SentenceContext } from './explain-sentence.ts';
export type { CountedInterval, DueExplanation, ExplainedPause } from './explanation.ts';

/** The union of the pauses after the start, in order; `to` is Infinity while open. */
const unite = (pauses: readonly Pause[], start: number): readonly WorkingInterval[] => {
  const united: { from: number; to: number }[] = [];
  for (const { from, to } of sortPauses(pauses)) {
    if (to <= start || from === to) continue;
    const last = united.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else united.push({ from: Math.max(from, start), to });
  }
  return united;
};

/** From the start to the end without the pauses. */
const runningSpans = (start: number, end: number, pauses: readonly WorkingInterval[]): readonly WorkingInterval[] => {
  const edges = [start, ...pauses.flatMap(({ from, to }) => [Math.min(from, end), Math.min(to, end)]), end];
  return edges.flatMap((from, i) => {
    const to = edges[i + 1];
    return i % 2 === 0 && to !== undefined && to > from ? [{ from, to }] : [];
  });
};

const exceptionsBetween = (calendar: WorkingCalendar, from: number, to: number): readonly CalendarDay[] => {
  const days: CalendarDay[] = [];
  for (let day = localDayOf(calendar, from); day <= localDayOf(calendar, to); day++) {
    const exception = calendar.exceptionOn(day);
    if (exception) days.push(exception);
  }
  return days;
};

const wholeMinute = (at: number): number => at - (at % MINUTE);

const isoOf = (at: number): string => new Date(at).toISOString();

/** Takes what `dueAt` takes, and throws what it throws. The due of an explanation is the one `dueAt` gives. */
export const explainDue = (
  calendar: WorkingCalendar,
  startedAt: Date | number,
  target: Target,
  pauses: readonly Pause[] = [],
): DueExplanation => {
  const start = toInstant(startedAt);
  const due = dueAt(calendar, start, target, pauses);
  const united = unite(pauses, start);
  const end = due ?? united.at(-1)?.from ?? start;
  const running = runningSpans(start, end, united);
  const counted =
    target.kind === 'elapsed' ? running : running.flatMap(({ from, to }) => workingIntervals(calendar, from, to));
  return {
    zone: calendar.zone,
    receivedAt: isoOf(start),
    target,
    intervals: counted.map(({ from, to }) => ({ from: isoOf(from), to: isoOf(to), minutes: (to - from) / MINUTE })),
    countedMinutes: counted.reduce((sum, { from, to }) => sum + (to - from), 0) / MINUTE,
    pauses: united
      .filter(({ from }) => due === null || from < due)
      .map(({ from, to }) => {
        if (to === Number.POSITIVE_INFINITY) return { from: isoOf(from), to: null, minutes: null };
        const [first, last] = [wholeMinute(from), wholeMinute(to)];
        const minutes =
          target.kind === 'elapsed' ? (last - first) / MINUTE : workingMinutesBetween(calendar, first, last);
        return { from: isoOf(from), to: isoOf(to), minutes };
      }),
    days: exceptionsBetween(calendar, start, end),
    dueAt: due === null ? null : isoOf(due),
  };
};
