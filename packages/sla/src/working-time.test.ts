import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from './calendar.ts';
import { dayOff, everyDay, local, localText, officeCalendar, weekOf } from './test/office.ts';
import { endOfWorkingDay } from './working-day.ts';
import {
  addWorkingMinutes,
  HorizonError,
  isWorkingTime,
  nextChange,
  workingIntervals,
  workingMillisecondsBetween,
  workingMinutesBetween,
} from './working-time.ts';

const office = officeCalendar(dayOff('2026-11-24'));
const roundTheClock = compileCalendar({
  zone: 'Asia/Ho_Chi_Minh',
  weekly: weekOf([['00:00', '24:00']], everyDay),
  days: [],
});

describe('addWorkingMinutes', () => {
  // 20/11/2026 is a Friday; Tuesday 24/11 is a holiday.
  test.each([
    ['over lunch', '2026-11-20 11:00', 120, '2026-11-20 14:30'],
    ['from within lunch', '2026-11-20 12:00', 1, '2026-11-20 13:01'],
    ['up to lunch exactly', '2026-11-20 10:30', 60, '2026-11-20 11:30'],
    ['one day from Friday 16:00', '2026-11-20 16:00', 480, '2026-11-23 16:00'],
    ['one day from Saturday', '2026-11-21 09:15', 480, '2026-11-23 17:00'],
    ['one day from Friday’s closing', '2026-11-20 17:00', 480, '2026-11-23 17:00'],
    ['one day from Monday’s opening', '2026-11-23 07:30', 480, '2026-11-23 17:00'],
    ['one day from before dawn', '2026-11-23 00:00', 480, '2026-11-23 17:00'],
    ['over the holiday', '2026-11-23 16:00', 480, '2026-11-25 16:00'],
    ['from within the holiday', '2026-11-24 10:00', 60, '2026-11-25 08:30'],
    ['nothing, outside hours', '2026-11-21 03:00', 0, '2026-11-21 03:00'],
    ['over the year’s end', '2026-12-31 16:59', 2, '2027-01-01 07:31'],
    ['over 29 February', '2028-02-28 16:00', 600, '2028-03-01 08:30'],
    ['over no 29 February', '2027-02-26 16:00', 600, '2027-03-02 08:30'],
  ])('%s', (_, from, minutes, due) => {
    expect(localText(addWorkingMinutes(office, local(from), minutes))).toBe(due);
  });

  test('keeps seconds and milliseconds', () => {
    const due = addWorkingMinutes(office, new Date('2026-11-20T09:00:12.345Z'), 480);
    expect(new Date(due).toISOString()).toBe('2026-11-23T09:00:12.345Z');
  });

  test('refuses negative and absent minutes, and what is no instant', () => {
    expect(() => addWorkingMinutes(office, local('2026-11-20 16:00'), -1)).toThrow(RangeError);
    expect(() => addWorkingMinutes(office, local('2026-11-20 16:00'), Number.NaN)).toThrow(RangeError);
    expect(() => addWorkingMinutes(office, new Date('soon'), 1)).toThrow(RangeError);
    expect(() => addWorkingMinutes(office, Number.POSITIVE_INFINITY, 1)).toThrow(HorizonError);
  });

  test('looks three years ahead, whatever the day it starts, and no further', () => {
    const onceOnly = { ...dayOff('2026-11-20', 'make_up'), intervals: [['08:00', '09:00']] as const };
    const calendar = compileCalendar({ zone: 'Asia/Ho_Chi_Minh', weekly: {}, days: [onceOnly] });
    expect(localText(addWorkingMinutes(calendar, local('2023-11-21 08:00'), 60))).toBe('2026-11-20 09:00');
    expect(() => addWorkingMinutes(calendar, local('2023-11-20 08:00'), 61)).toThrow(HorizonError);
    expect(() => addWorkingMinutes(calendar, local('2023-11-18 08:00'), 60)).toThrow(HorizonError);
    expect(() => addWorkingMinutes(calendar, local('2026-11-20 10:00'), 1)).toThrow(/1096 days/);
  });

  test('crosses a closure of months', () => {
    const closed = Array.from({ length: 200 }, (_, i) => {
      const date = new Date(Date.UTC(2026, 10, 23 + i)).toISOString().slice(0, 10);
      return dayOff(date, 'closure');
    });
    expect(localText(addWorkingMinutes(officeCalendar(...closed), local('2026-11-20 16:00'), 480))).toBe(
      '2027-06-11 16:00',
    );
  });
});

describe('a zone with daylight saving', () => {
  const newYork = compileCalendar({
    zone: 'America/New_York',
    weekly: weekOf([['00:00', '24:00']], everyDay),
    days: [],
  });
  const nights = compileCalendar({
    zone: 'America/New_York',
    weekly: weekOf([['01:00', '03:00']], everyDay),
    days: [],
  });
  const offices = compileCalendar({
    zone: 'America/New_York',
    weekly: weekOf([['09:00', '17:00']], everyDay),
    days: [],
  });

  test.each([
    ['an hour skipped shortens the night', nights, '2026-03-08T00:00-05:00', 60, '2026-03-08T07:00:00.000Z'],
    ['and what it lacks comes the next night', nights, '2026-03-08T00:00-05:00', 61, '2026-03-09T05:01:00.000Z'],
    ['an hour repeated counts twice', nights, '2026-11-01T00:00-04:00', 180, '2026-11-01T08:00:00.000Z'],
    ['an office day keeps its wall clock', offices, '2026-03-07T12:00-05:00', 480, '2026-03-08T16:00:00.000Z'],
    [
      'around the clock a day is 24 hours, not a date',
      newYork,
      '2026-03-07T12:00-05:00',
      1440,
      '2026-03-08T17:00:00.000Z',
    ],
  ])('%s', (_, calendar, from, minutes, due) => {
    expect(new Date(addWorkingMinutes(calendar, new Date(from), minutes)).toISOString()).toBe(due);
  });

  test('the end of a working day is its wall clock', () => {
    const due = endOfWorkingDay(offices, new Date('2026-03-07T12:00-05:00'), 1);
    expect(new Date(due).toISOString()).toBe('2026-03-08T21:00:00.000Z');
  });

  test('a day that a zone left out is no working day', () => {
    // Samoa went from Thursday 29 to Saturday 31 December 2011.
    const apia = compileCalendar({ zone: 'Pacific/Apia', weekly: weekOf([['08:00', '16:00']], everyDay), days: [] });
    const due = endOfWorkingDay(apia, new Date('2011-12-29T12:00-10:00'), 1);
    expect(new Date(due).toISOString()).toBe('2011-12-31T02:00:00.000Z');
  });
});

describe('isWorkingTime and nextChange', () => {
  test.each([
    ['before opening', '2026-11-20 07:29', false, '2026-11-20 07:30'],
    ['at opening', '2026-11-20 07:30', true, '2026-11-20 11:30'],
    ['before lunch', '2026-11-20 11:29', true, '2026-11-20 11:30'],
    ['at lunch', '2026-11-20 11:30', false, '2026-11-20 13:00'],
    ['at closing', '2026-11-20 17:00', false, '2026-11-23 07:30'],
    ['before a holiday', '2026-11-23 18:00', false, '2026-11-25 07:30'],
  ])('%s', (_, at, open, change) => {
    expect(isWorkingTime(office, local(at))).toBe(open);
    expect(localText(nextChange(office, local(at)))).toBe(change);
  });

  test('midnight within opening hours changes nothing', () => {
    const nights = compileCalendar({
      zone: 'Asia/Ho_Chi_Minh',
      weekly: { mon: [['22:00', '24:00']], tue: [['00:00', '06:00']] },
      days: [],
    });
    expect(localText(nextChange(nights, local('2026-11-23 23:00')))).toBe('2026-11-24 06:00');
    expect(nextChange(roundTheClock, local('2026-11-23 23:00'))).toBeNull();
  });
});

describe('workingIntervals', () => {
  test('clips, and cuts by day', () => {
    const found = workingIntervals(office, local('2026-11-20 16:00'), local('2026-11-25 08:00'));
    expect(found.map(({ from, to }) => [localText(from), localText(to)])).toEqual([
      ['2026-11-20 16:00', '2026-11-20 17:00'],
      ['2026-11-23 07:30', '2026-11-23 11:30'],
      ['2026-11-23 13:00', '2026-11-23 17:00'],
      ['2026-11-25 07:30', '2026-11-25 08:00'],
    ]);
  });

  test('around the clock gives whole days, 200 of them', () => {
    const found = workingIntervals(roundTheClock, local('2026-01-01 00:00'), local('2026-07-20 00:00'));
    expect(found).toHaveLength(200);
    expect(found.every(({ from, to }) => to - from === 86_400_000)).toBe(true);
  });
});

test('what is added is what lies between, to the millisecond', () => {
  const instants = fc.integer({ min: local('2026-01-01 00:00').getTime(), max: local('2027-12-31 00:00').getTime() });
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 100_000_000 }), (from, milliseconds) => {
      const due = addWorkingMinutes(office, from, milliseconds / 60_000);
      expect(workingMillisecondsBetween(office, from, due)).toBe(milliseconds);
      expect(workingMillisecondsBetween(office, from, due - 1)).toBe(milliseconds - 1);
    }),
  );
});

test('minutes between are exact and signed', () => {
  expect(workingMinutesBetween(office, local('2026-11-20 16:59:30'), local('2026-11-23 07:30:15'))).toBe(0.75);
  expect(workingMinutesBetween(office, local('2026-11-23 08:00'), local('2026-11-20 16:00'))).toBe(-90);
  expect(workingMinutesBetween(office, local('1995-01-01 00:00'), local('2026-01-01 00:00'))).toBe(8_088 * 480);
});
