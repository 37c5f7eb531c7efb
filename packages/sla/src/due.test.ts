import { describe, expect, test } from 'vitest';
import { dueAt, type Pause, type Target } from './due.ts';
import { dayOff, local, localText, officeCalendar } from './test/office.ts';
import { HorizonError } from './working-time.ts';

const office = officeCalendar(dayOff('2026-11-24'));
const oneDay: Target = { kind: 'working_duration', minutes: 480 };
const endOfNextDay: Target = { kind: 'end_of_working_day', days: 1 };
const hours = (count: number): Target => ({ kind: 'elapsed', minutes: count * 60 });
const paused = (from: string, to?: string): Pause => ({ from: local(from), to: to === undefined ? null : local(to) });

// Friday 20/11/2026; Tuesday 24/11 is a holiday.
test.each<[string, string, Target, readonly Pause[], string | null]>([
  ['one day', '2026-11-20 16:00', oneDay, [], '2026-11-23 16:00'],
  ['the end of the next working day', '2026-11-20 16:00', endOfNextDay, [], '2026-11-23 17:00'],
  ['the same, received in the evening', '2026-11-20 23:00', endOfNextDay, [], '2026-11-23 17:00'],
  [
    'the same, received on Saturday: day zero is the day of receipt',
    '2026-11-21 09:00',
    endOfNextDay,
    [],
    '2026-11-23 17:00',
  ],
  ['the same, before a holiday', '2026-11-23 08:00', endOfNextDay, [], '2026-11-25 17:00'],
  [
    'the end of the third working day',
    '2026-11-20 16:00',
    { kind: 'end_of_working_day', days: 3 },
    [],
    '2026-11-26 17:00',
  ],
  ['the end of today', '2026-11-20 16:00', { kind: 'end_of_working_day', days: 0 }, [], '2026-11-20 17:00'],
  [
    'the end of today, received at closing',
    '2026-11-20 17:00',
    { kind: 'end_of_working_day', days: 0 },
    [],
    '2026-11-23 17:00',
  ],
  ['24 hours around the clock', '2026-11-20 16:00', hours(24), [], '2026-11-21 16:00'],
  [
    'a pause in working time',
    '2026-11-20 16:00',
    oneDay,
    [paused('2026-11-20 16:30', '2026-11-23 08:30')],
    '2026-11-25 08:00',
  ],
  [
    'a pause over lunch',
    '2026-11-23 07:30',
    oneDay,
    [paused('2026-11-23 11:30', '2026-11-23 13:00')],
    '2026-11-23 17:00',
  ],
  [
    'pauses that overlap count once',
    '2026-11-23 07:30',
    oneDay,
    [paused('2026-11-23 08:00', '2026-11-23 10:00'), paused('2026-11-23 09:00', '2026-11-23 10:30')],
    '2026-11-25 10:00',
  ],
  [
    'pauses out of order',
    '2026-11-20 07:30',
    oneDay,
    [paused('2026-11-20 14:00', '2026-11-20 15:00'), paused('2026-11-20 08:00', '2026-11-20 09:00')],
    '2026-11-23 09:30',
  ],
  [
    'a pause that began before the start',
    '2026-11-20 16:00',
    oneDay,
    [paused('2026-11-19 16:00', '2026-11-20 16:30')],
    '2026-11-23 16:30',
  ],
  [
    'a pause before the start',
    '2026-11-20 16:00',
    oneDay,
    [paused('2026-11-19 16:00', '2026-11-20 16:00')],
    '2026-11-23 16:00',
  ],
  [
    'a pause after the due: never un-breaches',
    '2026-11-20 16:00',
    oneDay,
    [paused('2026-11-23 16:30', '2026-11-25 09:00')],
    '2026-11-23 16:00',
  ],
  [
    'a pause at the due instant',
    '2026-11-20 16:00',
    oneDay,
    [paused('2026-11-23 16:00', '2026-11-25 09:00')],
    '2026-11-23 16:00',
  ],
  ['an open pause', '2026-11-20 16:00', oneDay, [paused('2026-11-23 15:59')], null],
  ['an open pause after the due', '2026-11-20 16:00', oneDay, [paused('2026-11-23 16:30')], '2026-11-23 16:00'],
  [
    'an open pause inside a closed one',
    '2026-11-20 16:00',
    oneDay,
    [paused('2026-11-20 16:10', '2026-11-23 10:00'), paused('2026-11-20 16:20')],
    null,
  ],
  [
    'a pause around the clock',
    '2026-11-20 16:00',
    hours(24),
    [paused('2026-11-20 18:00', '2026-11-20 20:00')],
    '2026-11-21 18:00',
  ],
  [
    'a pause of whole days moves by the working time it covers',
    '2026-11-20 16:00',
    endOfNextDay,
    [paused('2026-11-20 16:30', '2026-11-23 08:30')],
    '2026-11-25 09:00',
  ],
  [
    'nothing to spend',
    '2026-11-21 03:00',
    { kind: 'working_duration', minutes: 0 },
    [paused('2026-11-21 02:00')],
    '2026-11-21 03:00',
  ],
])('%s', (_, startedAt, target, pauses, due) => {
  expect(localText(dueAt(office, local(startedAt), target, pauses))).toBe(due);
});

describe('dueAt refuses', () => {
  const start = local('2026-11-20 16:00');

  test.each<[string, Target, readonly Pause[]]>([
    ['negative minutes', { kind: 'working_duration', minutes: -1 }, []],
    ['negative elapsed minutes', { kind: 'elapsed', minutes: -1 }, []],
    ['minutes that are no number', { kind: 'elapsed', minutes: Number.NaN }, []],
    ['half a day', { kind: 'end_of_working_day', days: 0.5 }, []],
    ['negative days', { kind: 'end_of_working_day', days: -1 }, []],
    ['a pause that ends before it starts', oneDay, [paused('2026-11-20 17:00', '2026-11-20 16:30')]],
  ])('%s', (_, target, pauses) => {
    expect(() => dueAt(office, start, target, pauses)).toThrow(RangeError);
  });

  test.each<[string, Target]>([
    ['more working time than three years hold', { kind: 'working_duration', minutes: 480 * 900 }],
    ['more working days than three years hold', { kind: 'end_of_working_day', days: 900 }],
    ['an elapsed time of centuries', { kind: 'elapsed', minutes: 200 * 366 * 1_440 }],
  ])('%s', (_, target) => {
    expect(() => dueAt(office, start, target)).toThrow(HorizonError);
  });
});
