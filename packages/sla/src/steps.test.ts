import { describe, expect, test } from 'vitest';
import type { Pause, Target } from './due.ts';
import {
  defaultSteps,
  dueSteps,
  nextStep,
  type StepDraft,
  type StepRule,
  stepInstants,
  validateSteps,
} from './steps.ts';
import { dayOff, local, localText, officeCalendar } from './test/office.ts';
import { HorizonError } from './working-time.ts';

// Friday 20/11/2026; Tuesday 24/11 is a holiday.
const office = officeCalendar(dayOff('2026-11-24'));
const working = (minutes: number): Target => ({ kind: 'working_duration', minutes });
const pause = (from: string, to?: string): Pause => ({ from: local(from), to: to === undefined ? null : local(to) });
const clockOf = (startedAt: string, target: Target, pauses: readonly Pause[] = []) => ({
  startedAt: local(startedAt),
  target,
  pauses,
});

test.each<[string, string, Target, readonly Pause[], Record<string, string>]>([
  [
    'one day: over the weekend and a holiday',
    '2026-11-20 16:00',
    working(480),
    [],
    {
      half: '2026-11-23 10:30',
      three_quarters: '2026-11-23 14:00',
      hour_left: '2026-11-23 15:00',
      breach: '2026-11-23 16:00',
      breach_4h: '2026-11-25 10:30',
      breach_1d: '2026-11-25 16:00',
    },
  ],
  [
    'a pause puts off what comes after it by the working time it covers',
    '2026-11-20 07:30',
    working(480),
    [pause('2026-11-20 13:30', '2026-11-20 14:30'), pause('2026-11-20 14:00', '2026-11-23 08:30')],
    {
      half: '2026-11-20 11:30',
      three_quarters: '2026-11-23 10:00',
      hour_left: '2026-11-23 11:00',
      breach: '2026-11-23 13:30',
      breach_4h: '2026-11-25 08:00',
      breach_1d: '2026-11-25 13:30',
    },
  ],
  [
    'a pause over night moves nothing',
    '2026-11-20 07:30',
    working(120),
    [pause('2026-11-19 17:00', '2026-11-20 07:30')],
    {
      half: '2026-11-20 08:30',
      hour_left: '2026-11-20 08:30',
      three_quarters: '2026-11-20 09:00',
      breach: '2026-11-20 09:30',
      breach_4h: '2026-11-20 15:00',
      breach_1d: '2026-11-23 09:30',
    },
  ],
  [
    'the last hour of a clock of one hour is not warned of',
    '2026-11-20 07:30',
    working(60),
    [],
    {
      half: '2026-11-20 08:00',
      three_quarters: '2026-11-20 08:15',
      breach: '2026-11-20 08:30',
      breach_4h: '2026-11-20 14:00',
      breach_1d: '2026-11-23 08:30',
    },
  ],
  [
    'whole days: shares of the working time they comprise at receipt',
    '2026-11-20 15:00',
    { kind: 'end_of_working_day', days: 1 },
    [],
    {
      half: '2026-11-23 10:30',
      three_quarters: '2026-11-23 14:30',
      hour_left: '2026-11-23 16:00',
      breach: '2026-11-23 17:00',
      breach_4h: '2026-11-25 11:30',
      breach_1d: '2026-11-25 17:00',
    },
  ],
  [
    'around the clock: shares of all time, but after the due in working time',
    '2026-11-20 16:00',
    { kind: 'elapsed', minutes: 1_440 },
    [],
    {
      half: '2026-11-21 04:00',
      three_quarters: '2026-11-21 10:00',
      hour_left: '2026-11-21 15:00',
      breach: '2026-11-21 16:00',
      breach_4h: '2026-11-23 11:30',
      breach_1d: '2026-11-23 17:00',
    },
  ],
  [
    'while a pause is open only what was reached before it',
    '2026-11-20 07:30',
    working(480),
    [pause('2026-11-20 14:00')],
    { half: '2026-11-20 11:30' },
  ],
  [
    'a pause that opens after the due',
    '2026-11-20 07:30',
    working(120),
    [pause('2026-11-20 10:00')],
    {
      half: '2026-11-20 08:30',
      hour_left: '2026-11-20 08:30',
      three_quarters: '2026-11-20 09:00',
      breach: '2026-11-20 09:30',
    },
  ],
  [
    'no time at all: the breach is not lost',
    '2026-11-20 07:30',
    working(0),
    [],
    { breach: '2026-11-20 07:30', breach_4h: '2026-11-20 11:30', breach_1d: '2026-11-20 17:00' },
  ],
])('%s', (_, startedAt, target, pauses, expected) => {
  const instants = stepInstants(office, clockOf(startedAt, target, pauses), defaultSteps);
  expect(instants.map(({ key, at }) => [key, localText(at)])).toEqual(Object.entries(expected));
});

test('of two steps at one instant the urgent one comes last, whatever the order of the rules', () => {
  const clock = clockOf('2026-11-20 07:30', working(120));
  const order = (steps: readonly StepRule[]) => stepInstants(office, clock, steps).map(({ key }) => key);
  expect(order(defaultSteps).slice(0, 2)).toEqual(['half', 'hour_left']);
  expect(order([...defaultSteps].reverse()).slice(0, 2)).toEqual(['half', 'hour_left']);
});

test('a step that lies years ahead is an error, not a guess', () => {
  const closed = officeCalendar(
    ...Array.from({ length: 1_200 }, (_, i) =>
      dayOff(new Date(Date.UTC(2026, 10, 21 + i)).toISOString().slice(0, 10), 'closure'),
    ),
  );
  const clock = clockOf('2026-11-20 15:00', working(120));
  const breachOnly = defaultSteps.filter(({ key }) => key === 'breach');
  expect(stepInstants(closed, clock, breachOnly).map(({ at }) => localText(at))).toEqual(['2026-11-20 17:00']);
  expect(() => stepInstants(closed, clock, defaultSteps)).toThrow(HorizonError);
});

describe('what comes next', () => {
  const clock = clockOf('2026-11-20 07:30', working(480));
  const next = (...done: string[]) => nextStep(office, clock, defaultSteps, new Set(done))?.key ?? null;

  test.each<[readonly string[], string | null]>([
    [[], 'half'],
    [['half'], 'three_quarters'],
    // Coalesced: what a later one spoke for is not told after it.
    [['three_quarters'], 'hour_left'],
    [['half', 'breach'], 'breach_4h'],
    [['breach_1d'], null],
    [['a_step_of_an_earlier_policy'], 'half'],
  ])('after %j it is %s', (done, key) => {
    expect(next(...done)).toBe(key);
  });

  test('nothing while a pause is open, and the rest after it', () => {
    const paused = (to?: string) => clockOf('2026-11-20 07:30', working(480), [pause('2026-11-20 13:30', to)]);
    expect(nextStep(office, paused(), defaultSteps, new Set())).toBeNull();
    expect(nextStep(office, paused('2026-11-20 14:30'), defaultSteps, new Set(['half']))).toEqual({
      key: 'three_quarters',
      at: local('2026-11-20 16:00').getTime(),
    });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['2026-11-20 11:29', [], []],
    ['2026-11-20 11:30', [], ['half']],
    ['2026-11-20 16:00', [], ['half', 'three_quarters', 'hour_left']],
    ['2026-11-20 16:00', ['half'], ['three_quarters', 'hour_left']],
    ['2026-11-20 17:00', ['hour_left'], ['breach']],
    // A deadline recomputed into the past: one notice, the latest; no replay of what it would have passed.
    ['2026-11-30 08:00', ['half'], ['three_quarters', 'hour_left', 'breach', 'breach_4h', 'breach_1d']],
    ['2026-11-30 08:00', ['breach_1d'], []],
  ])('at %s with %j done there are due: %j', (now, done, keys) => {
    expect(dueSteps(office, clock, defaultSteps, new Set(done), local(now)).map(({ key }) => key)).toEqual(keys);
  });
});

describe('validateSteps', () => {
  const valid: StepDraft = { key: 'half', at: { percent: 50 }, tell: ['owner'] };
  const breach: StepDraft = { key: 'breach', at: { minutesAfter: 0 }, tell: ['owner'] };

  test('finds nothing wrong with the default steps, nor with the outermost values', () => {
    const edges: StepDraft[] = [
      { key: 'a', at: { percent: 1 }, tell: ['owner'] },
      { key: 'b', at: { percent: 99 }, tell: ['substitute', 'duty_officer'] },
      { key: 'c', at: { minutesLeft: 1 }, tell: ['head'] },
      { key: 'd', at: { minutesLeft: 14_400 }, tell: ['personnel'] },
      { key: 'e', at: { minutesAfter: 14_400 }, tell: ['leadership'] },
      breach,
    ];
    expect(validateSteps(defaultSteps)).toEqual([]);
    expect(validateSteps(edges)).toEqual([]);
  });

  test.each<[string, readonly StepDraft[], readonly (readonly [string, string])[]]>([
    ['no steps', [], [['steps', 'no_breach']]],
    ['no breach', [valid], [['steps', 'no_breach']]],
    ['a key twice', [breach, { ...valid, key: 'breach' }], [['steps[1].key', 'duplicate_key']]],
    ['a key in words', [breach, { ...valid, key: 'Nửa chừng' }], [['steps[1].key', 'invalid_key']]],
    ['a key of the pause', [breach, { ...valid, key: 'pause_limit' }], [['steps[1].key', 'reserved_key']]],
    ['0 percent', [breach, { ...valid, at: { percent: 0 } }], [['steps[1].at.percent', 'invalid_percent']]],
    ['100 percent', [breach, { ...valid, at: { percent: 100 } }], [['steps[1].at.percent', 'invalid_percent']]],
    ['half a percent', [breach, { ...valid, at: { percent: 0.5 } }], [['steps[1].at.percent', 'invalid_percent']]],
    [
      '0 left: that is the breach',
      [breach, { ...valid, at: { minutesLeft: 0 } }],
      [['steps[1].at.minutesLeft', 'invalid_minutes']],
    ],
    [
      'too far ahead',
      [breach, { ...valid, at: { minutesLeft: 14_401 } }],
      [['steps[1].at.minutesLeft', 'invalid_minutes']],
    ],
    [
      'before the due as after it',
      [breach, { ...valid, at: { minutesAfter: -1 } }],
      [['steps[1].at.minutesAfter', 'invalid_minutes']],
    ],
    [
      'too late',
      [breach, { ...valid, at: { minutesAfter: 14_401 } }],
      [['steps[1].at.minutesAfter', 'invalid_minutes']],
    ],
    ['no moment', [breach, { ...valid, at: {} }], [['steps[1].at', 'invalid_moment']]],
    ['two moments', [breach, { ...valid, at: { percent: 50, minutesLeft: 60 } }], [['steps[1].at', 'invalid_moment']]],
    ['the same moment twice', [breach, valid, { ...valid, key: 'other' }], [['steps[2].at', 'duplicate_moment']]],
    ['nobody', [breach, { ...valid, tell: [] }], [['steps[1].tell', 'nobody_told']]],
    ['an unknown rung', [breach, { ...valid, tell: ['owner', 'minister'] }], [['steps[1].tell[1]', 'unknown_rung']]],
    ['a rung twice', [breach, { ...valid, tell: ['owner', 'owner'] }], [['steps[1].tell[1]', 'duplicate_rung']]],
    [
      'all of it at once',
      [
        { key: '', at: { percent: 120 }, tell: [] },
        { key: 'auto_close', at: { minutesAfter: 1.5 }, tell: ['x'] },
      ],
      [
        ['steps[0].key', 'invalid_key'],
        ['steps[0].at.percent', 'invalid_percent'],
        ['steps[0].tell', 'nobody_told'],
        ['steps[1].key', 'reserved_key'],
        ['steps[1].at.minutesAfter', 'invalid_minutes'],
        ['steps[1].tell[0]', 'unknown_rung'],
        ['steps', 'no_breach'],
      ],
    ],
  ])('%s', (_, steps, errors) => {
    expect(validateSteps(steps)).toEqual(errors.map(([place, code]) => ({ place, code })));
  });
});
