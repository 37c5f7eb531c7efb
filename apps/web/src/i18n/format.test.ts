import { expect, test } from 'vitest';
import * as format from './format.ts';

/** Thursday 19/11/2026 10:24 in Vietnam. */
const NOW = '2026-11-19T03:24:00Z';

test('numbers and shares', () => {
  expect(format.formatNumber(3321, 'vi')).toBe('3.321');
  expect(format.formatNumber(3321, 'en')).toBe('3,321');
  expect(format.formatPercent(0.942, 'vi')).toBe('94,2%');
  expect(format.formatPercent(0.942, 'en')).toBe('94.2%');
  expect(format.formatPercent(0.91, 'vi')).toBe('91%');
});

test('dates and times are those of Vietnam wherever the device is', () => {
  expect(format.formatDate(NOW)).toBe('19/11/2026');
  expect(format.formatTime(NOW)).toBe('10:24');
  expect(format.formatTime('2026-11-18T17:00:00Z')).toBe('00:00');
  expect(format.formatDate('2026-11-18T17:00:00Z')).toBe('19/11/2026');
  expect(format.formatDayMonth(NOW)).toBe('19/11');
});

test('weekdays', () => {
  expect(format.formatWeekday(NOW, 'vi')).toBe('Thứ Năm');
  expect(format.formatWeekday('2026-11-22T03:00:00Z', 'vi')).toBe('Chủ Nhật');
  expect(format.formatWeekday(NOW, 'en')).toBe('Thursday');
});

test.each([
  ['2026-11-19T02:12:00Z', '09:12', '09:12'],
  ['2026-11-18T06:40:00Z', '13:40 hôm qua', '13:40 yesterday'],
  ['2026-11-17T06:40:00Z', '13:40 17/11', '13:40 17/11'],
  ['2025-11-19T03:00:00Z', '10:00 19/11/2025', '10:00 19/11/2025'],
])('the moment %s', (at, vi, en) => {
  expect(format.formatMoment(at, NOW, 'vi')).toBe(vi);
  expect(format.formatMoment(at, NOW, 'en')).toBe(en);
});

test('file sizes', () => {
  expect(format.formatBytes(48_200, 'vi')).toBe('48 kB');
  expect(format.formatBytes(1_240_000, 'vi')).toBe('1,2 MB');
});
