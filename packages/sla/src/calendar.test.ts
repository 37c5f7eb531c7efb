import { describe, expect, test } from 'vitest';
import {
  type CalendarDay,
  CalendarError,
  type CalendarErrorCode,
  compileCalendar,
  type TimeInterval,
} from './calendar.ts';
import { dayOff, officeCalendar, officeHours, weekOf } from './test/office.ts';

const zone = 'Asia/Ho_Chi_Minh';
const weekly = weekOf(officeHours);
const special = (date: string, kind: CalendarDay['kind'], intervals: readonly TimeInterval[]): CalendarDay => ({
  ...dayOff(date, kind),
  intervals,
});

const errorOf = (compile: () => unknown): { code: CalendarErrorCode; place: string } | undefined => {
  try {
    compile();
    return undefined;
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    expect(error.message).toContain(error.place);
    return { code: error.code, place: error.place };
  }
};

describe('compileCalendar refuses, and names the place', () => {
  const monday = (...intervals: TimeInterval[]) => ({ zone, weekly: { mon: intervals }, days: [] });

  test.each<[string, () => unknown, CalendarErrorCode, string]>([
    [
      'an overlap',
      () => compileCalendar(monday(['07:30', '11:30'], ['11:00', '17:00'])),
      'overlapping_intervals',
      'weekly.mon[1]',
    ],
    [
      'an overlap given out of order',
      () => compileCalendar(monday(['13:00', '17:00'], ['07:30', '13:30'])),
      'overlapping_intervals',
      'weekly.mon[0]',
    ],
    ['an inverted interval', () => compileCalendar(monday(['11:30', '07:30'])), 'inverted_interval', 'weekly.mon[0]'],
    ['an empty interval', () => compileCalendar(monday(['07:30', '07:30'])), 'inverted_interval', 'weekly.mon[0]'],
    ['25:00', () => compileCalendar(monday(['07:30', '25:00'])), 'invalid_time', 'weekly.mon[0]'],
    ['24:30', () => compileCalendar(monday(['07:30', '24:30'])), 'invalid_time', 'weekly.mon[0]'],
    ['7:30', () => compileCalendar(monday(['7:30', '11:30'])), 'invalid_time', 'weekly.mon[0]'],
    ['an unknown zone', () => compileCalendar({ zone: 'Asia/Ha_Noi', weekly, days: [] }), 'unknown_zone', 'zone'],
    [
      'no opening at all',
      () => compileCalendar({ zone, weekly: { mon: [] }, days: [dayOff('2026-11-24')] }),
      'no_opening',
      'weekly',
    ],
    [
      '30 February',
      () => compileCalendar({ zone, weekly, days: [dayOff('2026-02-30')] }),
      'invalid_date',
      'days[0].date',
    ],
    [
      '29 February of a common year',
      () => compileCalendar({ zone, weekly, days: [dayOff('2027-02-29')] }),
      'invalid_date',
      'days[0].date',
    ],
    [
      'a date in words',
      () => compileCalendar({ zone, weekly, days: [dayOff('24/11/2026')] }),
      'invalid_date',
      'days[0].date',
    ],
    [
      'one holiday twice',
      () => compileCalendar({ zone, weekly, days: [dayOff('2026-11-24'), dayOff('2026-11-24')] }),
      'duplicate_day',
      'days[1].date',
    ],
    [
      'a holiday among closures',
      () => compileCalendar({ zone, weekly, days: [] }, [dayOff('2026-11-24')]),
      'not_a_closure',
      'closures[0].kind',
    ],
    [
      'an overlap on a make-up day',
      () =>
        compileCalendar({
          zone,
          weekly,
          days: [
            special('2026-08-22', 'make_up', [
              ['07:00', '09:00'],
              ['08:00', '10:00'],
            ]),
          ],
        }),
      'overlapping_intervals',
      'days[0].intervals[1]',
    ],
  ])('%s', (_, compile, code, place) => {
    expect(errorOf(compile)).toEqual({ code, place });
  });

  test('a weekday it does not know', () => {
    const misspelt = { mon: officeHours, monday: officeHours };
    expect(errorOf(() => compileCalendar({ zone, weekly: misspelt, days: [] }))).toEqual({
      code: 'unknown_weekday',
      place: 'weekly.monday',
    });
  });
});

describe('the hours of a day', () => {
  const morning: readonly TimeInterval[] = [['07:30', '11:30']];
  const afternoon: readonly TimeInterval[] = [['13:00', '17:00']];
  const tuesday = '2026-11-24';
  const sunday = '2026-11-22';

  test.each<[string, string, readonly CalendarDay[], readonly TimeInterval[]]>([
    ['are those of the week', tuesday, [], officeHours],
    ['are none on a Sunday', sunday, [], []],
    ['are none on a holiday', tuesday, [dayOff(tuesday)], []],
    ['are what a half holiday leaves', tuesday, [special(tuesday, 'holiday', morning)], morning],
    ['are those of a make-up day', sunday, [special(sunday, 'make_up', morning)], morning],
    ['make-up wins over holiday', tuesday, [special(tuesday, 'make_up', afternoon), dayOff(tuesday)], afternoon],
    ['closure wins over make-up', sunday, [dayOff(sunday, 'closure'), special(sunday, 'make_up', morning)], []],
    ['closure wins over the week', tuesday, [dayOff(tuesday, 'closure')], []],
    ['a closure at noon leaves the morning', tuesday, [special(tuesday, 'closure', [['00:00', '12:00']])], morning],
    ['a closure never opens a Sunday', sunday, [special(sunday, 'closure', morning)], []],
    [
      'two closures leave what both leave',
      tuesday,
      [special(tuesday, 'closure', [['00:00', '12:00']]), special(tuesday, 'closure', [['10:00', '24:00']])],
      [['10:00', '11:30']],
    ],
  ])('%s', (_, date, days, intervals) => {
    expect(officeCalendar(...days).day(date).intervals).toEqual(intervals);
  });

  test('touching intervals are one, in whatever order they come', () => {
    const calendar = compileCalendar({
      zone,
      weekly: {
        mon: [
          ['12:00', '24:00'],
          ['00:00', '12:00'],
        ],
      },
      days: [],
    });
    expect(calendar.day('2026-11-23')).toEqual({ intervals: [['00:00', '24:00']], exception: null });
  });

  test('a province’s closures are added to the ministry’s calendar, and the day says why it is closed', () => {
    const flood: CalendarDay = { ...dayOff(tuesday, 'closure'), name: 'Lũ lụt', status: 'provisional' };
    const calendar = compileCalendar({ zone, weekly, days: [] }, [flood]);
    expect(calendar.day(tuesday)).toEqual({ intervals: [], exception: flood });
    expect(() => calendar.day('2026-13-01')).toThrow(CalendarError);
  });
});
