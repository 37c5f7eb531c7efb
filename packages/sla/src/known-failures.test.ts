import { describe, expect, test } from 'vitest';
import { compileCalendar } from './calendar.ts';
import { type ClockFacts, clockView, defaultTargets, dueAt, type Target } from './clock.ts';
import { answerFacts } from './test/facts.ts';
import { dayOff, everyDay, local, localText, officeCalendar, weekOf } from './test/office.ts';
import { addWorkingMinutes, workingMinutesBetween } from './working-time.ts';

/** The failures of other helpdesks that sla.md lists, as far as arithmetic can have them; 3 is in minute-walk.test.ts. */
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
