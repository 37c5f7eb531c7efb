import { expect, test } from 'vitest';
import { compileCalendar } from './calendar.ts';
import { local } from './test/office.ts';
import { vietnamCalendar } from './vietnam-calendar.ts';
import { isWorkingDay, workingDaysAfter } from './working-day.ts';

const calendar = compileCalendar(vietnamCalendar());

test.each([
  ['a Monday', '2026-11-16 09:00', ['2026-11-17', '2026-11-18', '2026-11-19']],
  ['before a weekend and the day of culture', '2026-11-20 09:00', ['2026-11-23', '2026-11-25', '2026-11-26']],
  ['before a make-up Saturday, late at night', '2026-08-21 23:30', ['2026-08-22', '2026-08-24', '2026-08-25']],
  ['before Tết', '2026-02-13 09:00', ['2026-02-23', '2026-02-24', '2026-02-25']],
])('the working days after %s', (_, from, days) => {
  expect(workingDaysAfter(calendar, local(from), 3)).toEqual(days);
});

test('a working day is one at any hour; a Sunday and a holiday are none', () => {
  expect(isWorkingDay(calendar, local('2026-11-16 22:00'))).toBe(true);
  expect(isWorkingDay(calendar, local('2026-11-22 09:00'))).toBe(false);
  expect(isWorkingDay(calendar, local('2026-11-24 09:00'))).toBe(false);
});
