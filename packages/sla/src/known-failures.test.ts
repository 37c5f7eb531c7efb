import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDay, compileCalendar } from './calendar.ts';
import { type ClockFacts, clockView, defaultTargets, dueAt, type Target } from './clock.ts';
import { defaultSteps, dueSteps, nextStep, stepInstants } from './steps.ts';
import { answerFacts } from './test/facts.ts';
import { dayOff, everyDay, local, localText, officeCalendar, weekOf } from './test/office.ts';
import { addWorkingMinutes, isWorkingTime, workingMinutesBetween } from './working-time.ts';

/**
 * The failures of other helpdesks that sla.md lists, as far as arithmetic can have them. What takes the application to fail (6 and 7 and
 * 9 to 14) is in apps/api/src/features/clocks/known-failures.test.ts.
 */
const office = officeCalendar();
const friday = local('2026-11-20 16:00');

test('1: a pause outside hours is counted', () => {
  const pauses = [{ from: local('2026-11-20 17:00'), to: local('2026-11-23 08:00') }];
  const opensAtEight = compileCalendar({
    zone: 'Asia/Ho_Chi_Minh',
    weekly: weekOf([
      ['08:00', '12:00'],
      ['13:00', '17:00'],
    ]),
    days: [],
  });
  for (const target of [defaultTargets.answer, { kind: 'end_of_working_day', days: 1 }] satisfies Target[]) {
    expect(dueAt(opensAtEight, friday, target, pauses)).toBe(dueAt(opensAtEight, friday, target));
  }
});

test('2: a change of policy forgets the pauses', () => {
  const pauses = [{ from: local('2026-11-20 16:30'), to: local('2026-11-23 08:30') }];
  expect(localText(dueAt(office, friday, { kind: 'working_duration', minutes: 240 }, pauses))).toBe('2026-11-23 13:30');
  expect(localText(dueAt(office, friday, { kind: 'working_duration', minutes: 480 }, pauses))).toBe('2026-11-24 08:00');
});

describe('3: steps fire at midnight or on a holiday', () => {
  // Every third day is an exception: a day off, a closure, or a short day, also on Sundays.
  const days = Array.from({ length: 120 }, (_, i): CalendarDay => {
    const date = new Date(Date.UTC(2026, 10, 1 + i * 3)).toISOString().slice(0, 10);
    if (i % 3 === 0) return dayOff(date);
    return i % 3 === 1 ? dayOff(date, 'closure') : { ...dayOff(date, 'make_up'), intervals: [['08:00', '11:00']] };
  });
  const calendar = officeCalendar(...days);
  const minute = fc.integer({ min: 0, max: 300 * 1_440 });
  const minuteOf = (offset: number) => local('2026-11-01 00:00').getTime() + offset * 60_000;
  const clocks = fc.record({
    startedAt: minute.map(minuteOf),
    target: fc.oneof(
      fc.record({ kind: fc.constant('working_duration' as const), minutes: fc.integer({ min: 1, max: 2_400 }) }),
      fc.record({ kind: fc.constant('end_of_working_day' as const), days: fc.integer({ min: 0, max: 5 }) }),
    ),
    pauses: fc.array(
      fc.tuple(minute, fc.nat(5_000)).map(([from, length]) => ({ from: minuteOf(from), to: minuteOf(from + length) })),
      { maxLength: 3 },
    ),
  });

  test('in 10,000 random cases every step and every due lies inside working time or at an interval’s end', () => {
    const outside = (at: number): boolean => !isWorkingTime(calendar, at) && !isWorkingTime(calendar, at - 1);
    let cases = 0;
    fc.assert(
      fc.property(clocks, (clock) => {
        cases++;
        const instants = stepInstants(calendar, clock, defaultSteps);
        expect(instants.at(-1)?.key).toBe('breach_1d');
        expect(instants.find(({ key }) => key === 'breach')?.at).toBe(
          dueAt(calendar, clock.startedAt, clock.target, clock.pauses),
        );
        expect(instants.filter(({ at }) => outside(at))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
    expect(cases).toBe(10_000);
  });

  test('nor on the day of culture, nor in the night before it', () => {
    const clock = { startedAt: local('2026-11-23 16:00'), target: defaultTargets.answer, pauses: [] };
    const times = stepInstants(officeCalendar(dayOff('2026-11-24')), clock, defaultSteps).map(({ at }) =>
      localText(at),
    );
    expect(times).toEqual([
      '2026-11-25 10:30',
      '2026-11-25 14:00',
      '2026-11-25 15:00',
      '2026-11-25 16:00',
      '2026-11-26 10:30',
      '2026-11-26 16:00',
    ]);
  });
});

test('4: lunch counts as working time', () => {
  expect(localText(addWorkingMinutes(office, local('2026-11-20 11:00'), 120))).toBe('2026-11-20 14:30');
});

test('5: every midnight loses a minute', () => {
  const always = compileCalendar({
    zone: 'Asia/Ho_Chi_Minh',
    weekly: weekOf([['00:00', '24:00']], everyDay),
    days: [],
  });
  for (const minutes of [1, 1_439, 1_440, 1_441, 14_400, 525_600]) {
    expect(addWorkingMinutes(always, friday, minutes) - friday.getTime()).toBe(minutes * 60_000);
    expect(workingMinutesBetween(always, friday, friday.getTime() + minutes * 60_000)).toBe(minutes);
  }
});

test('6: the clock goes on after the stop', () => {
  const facts = answerFacts({ stoppedAt: local('2026-11-19 10:24'), verdict: 'met' });
  const views = ['2026-11-19 10:24', '2026-11-19 16:00', '2027-11-19 10:24'].map((now) =>
    clockView(office, facts, local(now)),
  );
  expect(new Set(views.map((view) => view.remainingWorkingMinutes))).toEqual(new Set([192]));
  expect(views.every((view) => view.state === 'met' && view.nextChangeAt === null)).toBe(true);
});

test('7: a reply that does not resume', () => {
  const asked = local('2026-11-20 16:30');
  const waiting = { startedAt: friday, target: defaultTargets.answer, pauses: [{ from: asked }] };
  const resumed = { ...waiting, pauses: [{ from: asked, to: local('2026-11-23 08:30') }] };
  expect(dueAt(office, friday, waiting.target, waiting.pauses)).toBeNull();
  expect(nextStep(office, waiting, defaultSteps, new Set())).toBeNull();
  expect(localText(dueAt(office, friday, resumed.target, resumed.pauses))).toBe('2026-11-24 08:00');
  expect(localText(nextStep(office, resumed, defaultSteps, new Set())?.at ?? null)).toBe('2026-11-23 13:30');
});

test('8: reopened and instantly overdue', () => {
  const reopenedAt = local('2026-11-30 09:00');
  const due = dueAt(office, reopenedAt, defaultTargets.answer);
  const secondCycle = answerFacts({ cycle: 2, startedAt: reopenedAt, dueAt: new Date(due ?? Number.NaN) });
  expect(clockView(office, secondCycle, reopenedAt)).toMatchObject({ state: 'running', remainingWorkingMinutes: 480 });
});

test('9: a new holiday misses open tickets', () => {
  const pauses = [{ from: local('2026-11-20 16:30'), to: local('2026-11-23 07:30') }];
  const published = officeCalendar(dayOff('2026-11-23'));
  expect(localText(dueAt(office, friday, defaultTargets.answer, pauses))).toBe('2026-11-23 16:30');
  expect(localText(dueAt(published, friday, defaultTargets.answer, pauses))).toBe('2026-11-24 16:30');
});

test('9: a deadline that a change leaves in the past tells once, and replays nothing', () => {
  const clock = { startedAt: friday, target: { kind: 'working_duration', minutes: 60 } as const, pauses: [] };
  const now = local('2026-11-27 09:00');
  const due = dueSteps(office, clock, defaultSteps, new Set(['half']), now);
  expect(due.at(-1)?.key).toBe('breach_1d');
  const spoken = new Set(['half', ...due.map(({ key }) => key)]);
  expect(dueSteps(office, clock, defaultSteps, spoken, now)).toEqual([]);
  expect(nextStep(office, clock, defaultSteps, spoken)).toBeNull();
});

describe('10: a stale overdue flag', () => {
  const overdueAt = local('2026-11-19 15:54');
  const stateOf = (changes: Partial<ClockFacts>) => clockView(office, answerFacts(changes), overdueAt).state;

  test('the state follows from the facts at every transition', () => {
    expect(stateOf({})).toBe('breached');
    expect(stateOf({ dueAt: local('2026-11-20 15:06') })).toBe('running');
    expect(stateOf({ pausedAt: local('2026-11-19 15:00') })).toBe('paused');
    expect(stateOf({ stoppedAt: local('2026-11-19 15:05'), verdict: 'met' })).toBe('met');
  });

  test('a pause never un-breaches', () => {
    expect(stateOf({ pausedAt: local('2026-11-19 15:07') })).toBe('breached');
  });
});
