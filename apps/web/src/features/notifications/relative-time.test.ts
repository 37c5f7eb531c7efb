import { expect, test } from 'vitest';
import { relativeTime } from './relative-time.ts';

const NOW = Date.parse('2026-11-19T03:24:00.000Z');

test.each([
  ['2026-11-19T03:24:02.000Z', { unit: 'now' }],
  ['2026-11-19T03:23:00.001Z', { unit: 'now' }],
  ['2026-11-19T03:23:00.000Z', { unit: 'minutes', count: 1 }],
  ['2026-11-19T02:24:00.001Z', { unit: 'minutes', count: 59 }],
  ['2026-11-19T02:24:00.000Z', { unit: 'hours', count: 1 }],
  ['2026-11-18T03:24:00.001Z', { unit: 'hours', count: 23 }],
  ['2026-11-16T03:00:00.000Z', { unit: 'days', count: 3 }],
])('%s reads %o', (instant, expected) => {
  expect(relativeTime(instant, NOW)).toEqual(expected);
});
