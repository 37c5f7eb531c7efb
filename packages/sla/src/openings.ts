import { CalendarError } from './calendar-error.ts';
import { formatTimeOfDay, parseTimeOfDay } from './local-time.ts';
import type { MinuteSpan } from './span-block.ts';

/** Wall-clock `HH:MM`, half-open; `24:00` is the end of the day. */
export type TimeInterval = readonly [from: string, to: string];

const toMinutes = (text: string, place: string): number => {
  const minutes = parseTimeOfDay(text);
  if (minutes === undefined) throw new CalendarError('invalid_time', place, `“${text}” is not a time of day (HH:MM)`);
  return minutes;
};

/** The hours of one day in order, touching ones joined. Throws CalendarError with the place of the interval at fault. */
export const compileOpenings = (intervals: readonly TimeInterval[], place: string): readonly MinuteSpan[] => {
  const spans = intervals.map(([from, to], i) => {
    const here = `${place}[${i}]`;
    const open = toMinutes(from, here);
    const close = toMinutes(to, here);
    if (open >= close) throw new CalendarError('inverted_interval', here, `${from} is not before ${to}`);
    return { open, close, here };
  });
  const openings: [number, number][] = [];
  for (const { open, close, here } of spans.sort((a, b) => a.open - b.open)) {
    const last = openings.at(-1);
    if (last && open < last[1]) {
      const other = last.map(formatTimeOfDay).join('–');
      throw new CalendarError('overlapping_intervals', here, `${formatTimeOfDay(open)} lies within ${other}`);
    }
    // Touching intervals are one: nothing opens or closes between them.
    if (last && open === last[1]) last[1] = close;
    else openings.push([open, close]);
  }
  return openings;
};

export const formatOpenings = (openings: readonly MinuteSpan[]): readonly TimeInterval[] =>
  openings.map(([open, close]) => [formatTimeOfDay(open), formatTimeOfDay(close)]);

/** What is open in both. */
export const intersectOpenings = (left: readonly MinuteSpan[], right: readonly MinuteSpan[]): readonly MinuteSpan[] =>
  left.flatMap(([from, to]) =>
    right
      .map(([open, close]): MinuteSpan => [Math.max(from, open), Math.min(to, close)])
      .filter(([open, close]) => open < close),
  );
