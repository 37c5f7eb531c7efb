import { expect, test } from 'vitest';
import { monthDays, readMonth, rowsOf, shiftMonth, stillToCome, touch } from './month.ts';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

test('a month of the URL, or that of today when it is none', () => {
  expect(readMonth('2027-02', '2026-11-22')).toBe('2027-02');
  for (const wrong of [null, '', '2027-13', '2027-2', '0000-01', 'x'])
    expect(readMonth(wrong, '2026-11-22')).toBe('2026-11');
});

test('the days of a month, and its neighbours over the year’s end', () => {
  expect(monthDays('2026-11')).toEqual(NOVEMBER);
  expect(monthDays('2028-02').to).toBe('2028-02-29');
  expect(shiftMonth('2026-12', 1)).toBe('2027-01');
  expect(shiftMonth('2026-01', -1)).toBe('2025-12');
});

test('days without anybody stand between the turns', () => {
  const turns = [
    { from: '2026-10-28', to: '2026-11-02' },
    { from: '2026-11-03', to: '2026-11-09' },
    { from: '2026-11-16', to: '2026-11-20' },
  ];
  expect(rowsOf(turns, NOVEMBER)).toEqual([
    { turn: turns[0] },
    { turn: turns[1] },
    { gap: { from: '2026-11-10', to: '2026-11-15' } },
    { turn: turns[2] },
    { gap: { from: '2026-11-21', to: '2026-11-30' } },
  ]);
  expect(rowsOf([], NOVEMBER)).toEqual([{ gap: NOVEMBER }]);
  expect(rowsOf([{ from: '2026-11-01', to: '2026-12-31' }], NOVEMBER)).toHaveLength(1);
});

test('only days that are not over can be given out', () => {
  expect(stillToCome(NOVEMBER, '2026-11-22')).toEqual({ from: '2026-11-22', to: '2026-11-30' });
  expect(stillToCome(NOVEMBER, '2026-10-01')).toEqual(NOVEMBER);
  expect(stillToCome(NOVEMBER, '2026-12-01')).toBeNull();
});

test('an absence touches a turn with a single day', () => {
  expect(touch({ from: '2026-11-20', to: '2026-11-25' }, { from: '2026-11-16', to: '2026-11-20' })).toBe(true);
  expect(touch({ from: '2026-11-21', to: '2026-11-25' }, { from: '2026-11-16', to: '2026-11-20' })).toBe(false);
});
