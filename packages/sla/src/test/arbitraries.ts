import * as fc from 'fast-check';
import type { CalendarDay, CalendarDefinition, TimeInterval } from '../calendar.ts';
import type { Target } from '../due.ts';
import { formatTimeOfDay } from '../local-time.ts';
import type { StepRule } from '../steps.ts';
import type { MinutePause, WalkedWindow } from './minute-walk.ts';
import { everyDay } from './office.ts';

/** Up to three intervals on five-minute marks, midnight to 24:00, some of them touching. */
const intervals = (least: number): fc.Arbitrary<readonly TimeInterval[]> =>
  fc
    .integer({ min: least, max: 3 })
    .chain((count) => fc.uniqueArray(fc.integer({ min: 0, max: 288 }), { minLength: count * 2, maxLength: count * 2 }))
    .map((marks) => {
      const sorted = marks.sort((a, b) => a - b).map((mark) => formatTimeOfDay(mark * 5));
      return sorted.flatMap((from, i): TimeInterval[] => {
        const to = sorted[i + 1];
        return i % 2 === 0 && to !== undefined ? [[from, to]] : [];
      });
    });

const exceptionalDay = (dates: readonly string[]): fc.Arbitrary<CalendarDay> =>
  fc.record({
    date: fc.constantFrom(...dates),
    kind: fc.constantFrom('holiday' as const, 'make_up' as const, 'closure' as const),
    intervals: fc.oneof(fc.constant([]), intervals(0)),
    name: fc.constant('Ngày khác thường'),
    status: fc.constant('official' as const),
  });

/** Calendars of a window's zone that open on at least one day a week, with exceptions inside the window. */
export const definitionsIn = (window: WalkedWindow): fc.Arbitrary<CalendarDefinition> => {
  const dates = [...new Set(window.dates)];
  return fc.record({
    zone: fc.constant(window.zone),
    weekly: fc
      .tuple(
        fc.tuple(...everyDay.map(() => fc.oneof(fc.constant([]), intervals(1)))),
        fc.integer({ min: 0, max: 6 }),
        intervals(1),
      )
      .map(([week, sure, hours]) => Object.fromEntries(everyDay.map((day, i) => [day, i === sure ? hours : week[i]]))),
    days: fc.uniqueArray(exceptionalDay(dates), { maxLength: 8, selector: ({ date, kind }) => `${date} ${kind}` }),
  });
};

export const targets: fc.Arbitrary<Target> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('working_duration' as const),
      minutes: fc.integer({ min: 0, max: 1_200 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('end_of_working_day' as const), days: fc.integer({ min: 0, max: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('elapsed' as const), minutes: fc.integer({ min: 0, max: 3_000 }) }),
  },
);

/** Overlapping, touching, empty, before the start, and now and then still open. */
export const pausesAround = (start: number): fc.Arbitrary<readonly MinutePause[]> =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -600, max: 5_000 }), fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 9 }))
      .map(([offset, length, dice]) => ({
        from: Math.max(0, start + offset),
        to: dice === 0 ? null : Math.max(0, start + offset) + length,
      })),
    { maxLength: 4 },
  );

/** A clock's facts in minutes of its window. */
export interface MinuteCase {
  readonly start: number;
  readonly target: Target;
  readonly pauses: readonly MinutePause[];
}

/** Clocks that start in the first half of a window, so that most of their dues fall inside it. */
export const casesIn = (window: WalkedWindow, count: number): fc.Arbitrary<readonly MinuteCase[]> =>
  fc.array(
    fc
      .integer({ min: 0, max: Math.floor(window.length / 2) })
      .chain((start) => fc.record({ start: fc.constant(start), target: targets, pauses: pausesAround(start) })),
    { minLength: count, maxLength: count },
  );

const momentsOf: fc.Arbitrary<StepRule['at']> = fc.oneof(
  fc.record({ percent: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ minutesLeft: fc.integer({ min: 1, max: 600 }) }),
  fc.record({ minutesAfter: fc.integer({ min: 0, max: 600 }) }),
);

export const stepRules: fc.Arbitrary<readonly StepRule[]> = fc
  .array(fc.tuple(momentsOf, fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((moments) => moments.map(([at, urgent], i) => ({ key: `step_${i}`, at, tell: ['owner'], urgent })));
