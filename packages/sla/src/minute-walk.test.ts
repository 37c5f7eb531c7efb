import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from './calendar.ts';
import { dueAt } from './due.ts';
import { explainDue } from './explain.ts';
import { definitionsIn, pausesAround, targets } from './test/arbitraries.ts';
import { readWindow, type WalkedWindow, walkCalendar, walkDue } from './test/minute-walk.ts';
import { isWorkingTime, nextChange, workingIntervals, workingMinutesBetween } from './working-time.ts';

const MINUTE = 60_000;
const CALENDARS_A_WINDOW = 44;
const CASES_A_CALENDAR = 40;

const windows: readonly (readonly [what: string, zone: string, firstDay: string])[] = [
  ['the turn of the year in Vietnam', 'Asia/Ho_Chi_Minh', '2026-12-10'],
  ['29 February in Vietnam', 'Asia/Ho_Chi_Minh', '2028-02-10'],
  ['the hour skipped in New York', 'America/New_York', '2026-02-22'],
  ['the hour repeated in New York', 'America/New_York', '2026-10-18'],
  ['half an hour of daylight saving on Lord Howe', 'Australia/Lord_Howe', '2026-03-22'],
  ['clocks set back over midnight in St. John’s', 'America/St_Johns', '2010-10-24'],
];

const cases = (window: WalkedWindow) =>
  fc.array(
    fc
      .integer({ min: 0, max: Math.floor(window.length / 2) })
      .chain((start) => fc.record({ start: fc.constant(start), target: targets, pauses: pausesAround(start) })),
    { minLength: CASES_A_CALENDAR, maxLength: CASES_A_CALENDAR },
  );

describe.each(windows)('%s', { timeout: 30_000 }, (_, zone, firstDay) => {
  const window = readWindow(zone, firstDay, 30);
  const instant = (minute: number): number => window.startsAt + minute * MINUTE;

  test('deadlines are those of a walk minute by minute, and their explanations sum up to them', () => {
    let compared = 0;
    fc.assert(
      fc.property(definitionsIn(window), cases(window), (definition, list) => {
        const calendar = compileCalendar(definition);
        const working = walkCalendar(window, definition);
        for (const { start, target, pauses } of list) {
          const expected = walkDue(window, working, start, target, pauses);
          if (expected === undefined) continue;
          compared++;
          const spans = pauses.map(({ from, to }) => ({ from: instant(from), to: to === null ? null : instant(to) }));
          const due = dueAt(calendar, instant(start), target, spans);
          const explained = explainDue(calendar, instant(start), target, spans);
          const counted = explained.intervals.reduce((sum, { minutes }) => sum + minutes, 0);
          // Known failure 3 of sla.md: a step that fires at midnight or on a holiday.
          const inWorkingTime = (at: number): boolean => isWorkingTime(calendar, at) || isWorkingTime(calendar, at - 1);
          const found = {
            due,
            counted,
            inWorkingTime: due === null || due === instant(start) || target.kind === 'elapsed' || inWorkingTime(due),
          };
          const whole = due !== null && target.kind !== 'end_of_working_day';
          expect(found).toEqual({
            due: expected === null ? null : instant(expected),
            counted: whole ? target.minutes : explained.countedMinutes,
            inWorkingTime: true,
          });
        }
      }),
      { numRuns: CALENDARS_A_WINDOW },
    );
    // A case whose due falls outside the window is not compared; over all windows 10,000 are.
    expect(compared).toBeGreaterThan(10_000 / windows.length);
  });

  test('working time, its intervals and its changes are those of the walk', () => {
    const points = fc.array(fc.tuple(fc.nat(window.length - 1), fc.nat(window.length - 1)), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(definitionsIn(window), points, (definition, pairs) => {
        const calendar = compileCalendar(definition);
        const { open } = walkCalendar(window, definition);
        for (const [a, b] of pairs) {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const minutes = open.slice(from, to).filter(Boolean).length;
          const change = open.findIndex((isOpen, minute) => minute > from && isOpen !== open[from]);
          const intervals = workingIntervals(calendar, instant(from), instant(to));
          expect({
            minutes: workingMinutesBetween(calendar, instant(from), instant(to)),
            backwards: workingMinutesBetween(calendar, instant(to), instant(from)),
            inIntervals: intervals.reduce((sum, interval) => sum + interval.to - interval.from, 0) / MINUTE,
            isOpen: isWorkingTime(calendar, instant(from)),
            change: change < 0 ? undefined : nextChange(calendar, instant(from)),
          }).toEqual({
            minutes,
            backwards: 0 - minutes,
            inIntervals: minutes,
            isOpen: open[from],
            change: change < 0 ? undefined : instant(change),
          });
        }
      }),
      { numRuns: 20 },
    );
  });
});
