import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from './calendar.ts';
import { dueSteps, nextStep, type StepRule, stepInstants } from './steps.ts';
import { casesIn, definitionsIn, type MinuteCase, stepRules } from './test/arbitraries.ts';
import { type WalkedCalendar, type WalkedWindow, walkBudget, walkCalendar, walkSpent } from './test/minute-walk.ts';
import { windows } from './test/windows.ts';
import { isWorkingTime } from './working-time.ts';

const MINUTE = 60_000;

/** The minute of a step, with fractions; null when it has none, undefined when it falls outside the window. */
const walkStep = (
  window: WalkedWindow,
  working: WalkedCalendar,
  { start, target, pauses }: MinuteCase,
  { at }: StepRule,
): number | null | undefined => {
  const budget = walkBudget(window, working, start, target);
  if (budget === undefined) return undefined;
  const spent = (minutes: number) => walkSpent(window, working, start, minutes, target.kind === 'elapsed', pauses);
  const opensAt = Math.min(...pauses.filter(({ to }) => to === null).map(({ from }) => from));
  const held = (minute: number | null | undefined) => (typeof minute === 'number' && minute > opensAt ? null : minute);
  if ('minutesAfter' in at) {
    const due = spent(budget);
    return typeof due === 'number' ? held(walkSpent(window, working, due, at.minutesAfter, false, [])) : due;
  }
  const share = 'percent' in at ? Math.round((budget * MINUTE * at.percent) / 100) / MINUTE : budget - at.minutesLeft;
  return share > 0 ? held(spent(share)) : null;
};

describe.each(windows)('$what', { timeout: 30_000 }, ({ read }) => {
  const window = read();
  const instant = (minute: number): number => window.startsAt + Math.round(minute * MINUTE);

  test('steps are those of a walk minute by minute, in order, in working time, and told once each', () => {
    let compared = 0;
    fc.assert(
      fc.property(definitionsIn(window), stepRules, casesIn(window, 20), (definition, steps, list) => {
        const calendar = compileCalendar(definition);
        const working = walkCalendar(window, definition);
        const inWorkingTime = (at: number): boolean => isWorkingTime(calendar, at) || isWorkingTime(calendar, at - 1);
        for (const one of list) {
          const walked = steps.map((step) => walkStep(window, working, one, step));
          if (walked.includes(undefined)) continue;
          compared++;
          const pauses = one.pauses.map(({ from, to }) => ({
            from: instant(from),
            to: to === null ? null : instant(to),
          }));
          const clock = { startedAt: instant(one.start), target: one.target, pauses };
          const instants = stepInstants(calendar, clock, steps);
          const times = instants.map(({ at }) => at);
          const expected = steps.flatMap(({ key }, i) => {
            const minute = walked[i];
            return typeof minute === 'number' ? [{ key, at: instant(minute) }] : [];
          });
          expect(new Set(instants)).toEqual(new Set(expected));
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          if (one.target.kind !== 'elapsed') {
            // Known failure 3 of sla.md: a step that fires at midnight or on a holiday. At once, for a target of nothing.
            expect(times.filter((at) => !inWorkingTime(at) && at !== clock.startedAt)).toEqual([]);
          }
          // One after another, each the next: whoever fires them sees every one, once, and none after the last.
          const told = new Set<string>();
          for (const expectedNext of one.pauses.some(({ to }) => to === null) ? [] : instants) {
            expect(nextStep(calendar, clock, steps, told)).toEqual(expectedNext);
            told.add(expectedNext.key);
          }
          expect(nextStep(calendar, clock, steps, told)).toBeNull();
          // Late, all that was passed is due together.
          const now = instants[Math.floor(instants.length / 2)]?.at ?? clock.startedAt;
          expect(dueSteps(calendar, clock, steps, new Set(), now)).toEqual(instants.filter(({ at }) => at <= now));
        }
      }),
      { numRuns: 12 },
    );
    expect(compared).toBeGreaterThan(150);
  });
});
