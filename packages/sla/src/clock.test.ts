import { describe, expect, test } from 'vitest';
import { type ClockFacts, type ClockView, clockView, defaultTargets, departmentTarget, verdictAt } from './clock.ts';
import { tickClockView } from './clock-tick.ts';
import { answerFacts } from './test/facts.ts';
import { dayOff, local, localText, officeCalendar } from './test/office.ts';

const office = officeCalendar(dayOff('2026-11-24'));
const viewAt = (now: string, changes: Partial<ClockFacts> = {}): ClockView =>
  clockView(office, answerFacts(changes), local(now));

test('a view is the clock as the API sends it', () => {
  expect(viewAt('2026-11-19 10:24')).toEqual({
    kind: 'answer',
    cycle: 1,
    run: 1,
    state: 'running',
    startedAt: '2026-11-18T08:06:00.000Z',
    dueAt: '2026-11-19T08:06:00.000Z',
    remainingWorkingMinutes: 192,
    isWorkingTimeNow: true,
    nextChangeAt: '2026-11-19T04:30:00.000Z',
    asOf: '2026-11-19T03:24:00.000Z',
  });
});

const pausedAt = local('2026-11-19 08:15');
const stopped = (at: string, verdict: ClockFacts['verdict']): Partial<ClockFacts> => ({
  stoppedAt: local(at),
  verdict,
});

test.each<[string, string, Partial<ClockFacts>, ClockView['state'], number, string | null]>([
  ['running', '2026-11-19 10:24', {}, 'running', 192, '2026-11-19 11:30'],
  ['at lunch', '2026-11-19 12:00', {}, 'running', 126, '2026-11-19 13:00'],
  ['before the due of its interval', '2026-11-19 14:00', {}, 'running', 66, '2026-11-19 15:06'],
  ['half a minute before', '2026-11-19 15:05:30', {}, 'running', 0, '2026-11-19 15:06'],
  ['at the due instant it is still met', '2026-11-19 15:06', {}, 'running', 0, '2026-11-19 15:06'],
  ['half a minute after', '2026-11-19 15:06:30', {}, 'breached', 0, '2026-11-19 17:00'],
  ['overdue', '2026-11-19 15:54', {}, 'breached', -48, '2026-11-19 17:00'],
  ['overdue over a weekend', '2026-11-21 12:00', {}, 'breached', -594, '2026-11-23 07:30'],
  ['not yet started (a corrected receipt)', '2026-11-18 15:00', {}, 'running', 480, '2026-11-18 17:00'],
  ['paused', '2026-11-19 10:24', { pausedAt }, 'paused', 321, '2026-11-19 11:30'],
  ['paused for days', '2026-11-26 10:24', { pausedAt }, 'paused', 321, '2026-11-26 11:30'],
  ['paused at the due', '2026-11-19 16:00', { pausedAt: local('2026-11-19 15:06') }, 'paused', 0, '2026-11-19 17:00'],
  [
    'breached, then paused',
    '2026-11-19 16:00',
    { pausedAt: local('2026-11-19 15:16') },
    'breached',
    -54,
    '2026-11-19 17:00',
  ],
  ['met', '2026-11-20 09:00', stopped('2026-11-19 10:24', 'met'), 'met', 192, null],
  ['met at the last instant', '2026-11-20 09:00', stopped('2026-11-19 15:06', null), 'met', 0, null],
  ['stopped late', '2026-11-20 09:00', stopped('2026-11-19 16:26', 'breached'), 'breached', -80, null],
  [
    'stopped while paused: time stood still since',
    '2026-11-26 09:00',
    { pausedAt, ...stopped('2026-11-25 09:00', 'met') },
    'met',
    321,
    null,
  ],
  [
    'a verdict is a fact, whatever the due says now',
    '2026-11-20 09:00',
    stopped('2026-11-19 16:26', 'met'),
    'met',
    -80,
    null,
  ],
  ['void', '2026-11-20 09:00', { voidedAt: local('2026-11-19 10:24') }, 'void', 192, null],
])('%s', (_, now, changes, state, remaining, change) => {
  const view = viewAt(now, changes);
  expect(view).toMatchObject({ state, remainingWorkingMinutes: remaining });
  expect(localText(view.nextChangeAt === null ? null : Date.parse(view.nextChangeAt))).toBe(change);
});

test('the due shows unless the clock is paused before it', () => {
  expect(viewAt('2026-11-19 10:24', { pausedAt })).toMatchObject({ dueAt: null, pausedAt: pausedAt.toISOString() });
  expect(viewAt('2026-11-19 16:00', { pausedAt: local('2026-11-19 15:16') }).dueAt).toBe('2026-11-19T08:06:00.000Z');
  expect(viewAt('2026-11-20 09:00', stopped('2026-11-19 10:24', 'met'))).toMatchObject({
    dueAt: '2026-11-19T08:06:00.000Z',
    stoppedAt: '2026-11-19T03:24:00.000Z',
  });
});

test('at the due instant the next change is the first overdue millisecond', () => {
  expect(viewAt('2026-11-19 15:06').nextChangeAt).toBe('2026-11-19T08:06:00.001Z');
});

test('facts without a due are refused', () => {
  expect(() => viewAt('2026-11-19 15:06', { dueAt: null })).toThrow(/answer clock, cycle 1, run 1/);
});

test('equality is met, also for a clock that an open pause holds', () => {
  const due = local('2026-11-19 15:06');
  expect(verdictAt(due, due)).toBe('met');
  expect(verdictAt(due, due.getTime() + 1)).toBe('breached');
  expect(verdictAt(null, due)).toBe('met');
});

test('the default targets', () => {
  expect(defaultTargets).toEqual({
    answer: { kind: 'working_duration', minutes: 480 },
    triage: { kind: 'working_duration', minutes: 60 },
    review: { kind: 'working_duration', minutes: 60 },
    follow_up: { kind: 'working_duration', minutes: 480 },
    confirmation: { kind: 'working_duration', minutes: 480 },
  });
  expect([300, 90, 61, -48].map((left) => departmentTarget(left))).toEqual(
    [240, 30, 30, 30].map((minutes) => ({ kind: 'working_duration', minutes })),
  );
});

describe('the browser’s ticking', () => {
  const scenes: readonly [string, string, string][] = [
    ['counts down', '2026-11-19 10:24:20', '2026-11-19 11:29:59'],
    ['counts down to the due', '2026-11-19 14:00:07', '2026-11-19 15:06:00'],
    ['counts up when overdue', '2026-11-19 15:30:41', '2026-11-19 16:59:59'],
    ['stands still at lunch', '2026-11-19 11:45:00', '2026-11-19 12:59:59'],
  ];

  test.each(scenes)('%s as the server would', (_, from, to) => {
    const due = { dueAt: local('2026-11-19 15:06:35'), startedAt: local('2026-11-18 15:06:35') };
    const view = viewAt(from, due);
    for (let now = local(from).getTime(); now <= local(to).getTime(); now += 7_000) {
      const served = clockView(office, answerFacts(due), new Date(now));
      expect(tickClockView(view, now)).toEqual({ ...served, nextChangeAt: view.nextChangeAt });
    }
  });

  test('waits at the next change for fresh facts, breached or not', () => {
    const view = viewAt('2026-11-19 14:00');
    expect(tickClockView(view, local('2026-11-19 15:20').getTime())).toMatchObject({
      state: 'breached',
      remainingWorkingMinutes: 0,
    });
    expect(tickClockView(viewAt('2026-11-19 10:24'), local('2026-11-19 12:20').getTime())).toMatchObject({
      state: 'running',
      remainingWorkingMinutes: 126,
    });
  });

  test('leaves alone what does not run, and never counts back', () => {
    const paused = viewAt('2026-11-19 10:24', { pausedAt });
    expect(tickClockView(paused, local('2026-11-19 11:00').getTime())).toBe(paused);
    const late = viewAt('2026-11-19 17:24', stopped('2026-11-19 16:26', 'breached'));
    expect(tickClockView(late, local('2026-11-20 11:00').getTime())).toBe(late);
    const running = viewAt('2026-11-19 10:24');
    expect(tickClockView(running, local('2026-11-19 10:20').getTime())).toBe(running);
  });
});
