import { expect, test } from 'vitest';
import { compileCalendar } from './calendar.ts';
import { local, localText } from './test/office.ts';
import { vietnamCalendar, vietnamHolidays } from './vietnam-calendar.ts';
import { addWorkingMinutes } from './working-time.ts';

const calendar = compileCalendar(vietnamCalendar());

test.each([
  ['before the day of culture', '2026-11-23 16:00', '2026-11-25 16:00'],
  ['before Tết 2026', '2026-02-13 16:00', '2026-02-23 16:00'],
  ['before a make-up Saturday', '2026-08-21 16:00', '2026-08-22 16:00'],
  ['on a swapped day off', '2026-08-31 09:00', '2026-09-03 17:00'],
  ['before the make-up Saturday of New Year', '2026-01-09 16:00', '2026-01-10 16:00'],
  ['before the long New Year of 2026', '2025-12-31 16:00', '2026-01-05 16:00'],
  ['before the compensating day of Hùng Kings', '2026-04-24 16:00', '2026-04-28 16:00'],
  ['before Tết 2027, as far as guessed', '2027-02-04 16:00', '2027-02-12 16:00'],
])('one day received %s', (_, received, due) => {
  expect(localText(addWorkingMinutes(calendar, local(received), 480))).toBe(due);
});

test('a day says what it is and how sure that is', () => {
  expect(calendar.day('2026-11-24').exception).toMatchObject({ name: 'Ngày Văn hóa Việt Nam', status: 'official' });
  expect(calendar.day('2027-02-05').exception?.status).toBe('provisional');
  expect(calendar.day('2027-11-24').exception?.status).toBe('statutory');
  expect(calendar.day('2026-08-22').exception?.kind).toBe('make_up');
});

test('days off fall on weekdays and make-up days on Saturdays, in order', () => {
  const days = vietnamHolidays();
  const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
  expect(days.filter(({ kind }) => kind === 'make_up').map(({ date }) => weekday(date))).toEqual([6, 6, 6]);
  expect(days.filter(({ kind, date }) => kind === 'holiday' && [0, 6].includes(weekday(date)))).toEqual([]);
  expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
});
