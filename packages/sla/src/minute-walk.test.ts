import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from './calendar.ts';
import { dueAt } from './due.ts';
import { explainDue } from './explain.ts';
import { casesIn, definitionsIn } from './test/arbitraries.ts';
import { walkCalendar, walkDue } from './test/minute-walk.ts';
import { windows } from './test/windows.ts';
import { isWorkingTime, nextChange, workingIntervals, workingMinutesBetween } from './working-time.ts';

const MINUTE = 60_000;
const CASES = 10_000;
const CASES_A_CALENDAR = 40;
/** A case whose due falls outside its window is not compared: a quarter more are made than must be. */
const CALENDARS_A_WINDOW = Math.ceil((CASES * 1.25) / windows.length / CASES_A_CALENDAR);

describe.each(windows)('$what', { timeout: 30_000 }, ({ read }) => {
  const window = read();
  const instant = (minute: number): number => window.startsAt + minute * MINUTE;

  test('10,000 deadlines over all windows are those of a walk minute by minute, and explanations sum up to them', () => {
    let compared = 0;
    fc.assert(
      fc.property(definitionsIn(window), casesIn(window, CASES_A_CALENDAR), (definition, list) => {
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
    expect(compared).toBeGreaterThanOrEqual(CASES / windows.length);
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
