import { expect, test } from 'vitest';
import { draftedDays, EMPTY_DRAFT, importedDays, withDays, withOthers } from '../calendar-draft.ts';
import type { Day, Weekly } from '../calendars.queries.ts';
import { hoursText, readHours } from '../edit/hours-text.ts';
import { datesBetween, daysOfMonth, resolver, weekdayOf } from './resolved-day.ts';

const office: Weekly['mon'] = [
  ['07:30', '11:30'],
  ['13:00', '17:00'],
];
const weekly: Weekly = { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] };
const day = (date: string, kind: Day['kind'] = 'holiday', intervals: Day['intervals'] = []): Day => ({
  date,
  kind,
  intervals,
  name: 'Nghỉ',
  status: 'official',
});

test('months and weeks', () => {
  expect(daysOfMonth(2028, 2)).toHaveLength(29);
  expect(weekdayOf('2026-11-16')).toBe(0);
  expect(datesBetween('2026-10-30', '2026-11-02')).toEqual(['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02']);
  expect(datesBetween('2026-11-02', '2026-10-30')).toEqual([]);
  expect(datesBetween('', '2026-10-30')).toEqual([]);
});

test('the strongest entry of a date is shown', () => {
  const resolve = resolver(
    [day('2026-11-21', 'make_up', office), day('2026-11-21', 'closure'), day('2026-11-17')],
    weekly,
  );
  expect(resolve('2026-11-21').look).toBe('closure');
  expect(resolve('2026-11-17')).toMatchObject({ look: 'holiday', hours: [] });
  expect(resolve('2026-11-18')).toMatchObject({ look: 'working', hours: office });
  expect(resolve('2026-11-22').look).toBe('off');
});

test('a day that is put back as it was is no change', () => {
  const base = [day('2026-09-02')];
  const removed = withDays(EMPTY_DRAFT, base, { '2026-09-02': [] });
  expect(draftedDays(base, removed)).toEqual([]);
  expect(withDays(removed, base, { '2026-09-02': [day('2026-09-02')] })).toEqual(EMPTY_DRAFT);
});

test('a file says what its dates are and leaves closures', () => {
  const drafted = [day('2026-09-02'), day('2026-09-02', 'closure')];
  const fresh = { ...day('2026-09-02'), name: 'Quốc khánh' };
  expect(importedDays(drafted, [fresh])).toEqual({ '2026-09-02': [drafted[1], fresh] });
});

test('an edited entry takes the place of itself, not of what else the date is', () => {
  const holiday = day('2026-09-02');
  const closure = day('2026-09-02', 'closure');
  const longer = { ...closure, name: 'Lũ lụt' };
  const drafted = [holiday, closure, day('2026-09-03')];
  expect(withOthers(drafted, '2026-09-02', [longer], 'closure')).toEqual([holiday, longer]);
  expect(withOthers(drafted, '2026-09-02', [], 'closure')).toEqual([holiday]);
  expect(withOthers(drafted, '2026-09-02', [holiday], 'closure')).toEqual([holiday]);
  expect(withOthers(drafted, '2026-09-04', [day('2026-09-04')], undefined)).toEqual([day('2026-09-04')]);
});

test('hours as they are typed', () => {
  expect(readHours('07:30–11:30, 13:00-17:00')).toEqual(office);
  expect(readHours('7h30 – 11h30; 13 - 24:00')).toEqual([
    ['07:30', '11:30'],
    ['13:00', '24:00'],
  ]);
  expect(readHours(' ')).toEqual([]);
  expect(readHours('sáng')).toBeNull();
  expect(readHours('07:30')).toBeNull();
  expect(hoursText(office)).toBe('07:30–11:30, 13:00–17:00');
});
