import { expect, test } from 'vitest';
import type { ClockDetail, TimeSplit } from '../ticket.queries.ts';
import { splitNow } from './split-now.ts';

const at = (time: string) => `2026-11-19T${time}.000Z`;
const segment = (place: 'on_site' | 'department', from: string, to: string, minutes: number) => ({
  place,
  unit: null,
  from: at(from),
  to: at(to),
  minutes,
});
const split: TimeSplit = {
  cycle: 1,
  from: at('01:00:00'),
  to: at('02:00:00'),
  totalMinutes: 60,
  segments: [segment('on_site', '01:00:00', '01:20:00', 20), segment('department', '01:20:00', '02:00:00', 40)],
};
// Only what the split follows from.
const clock = (facts: Partial<ClockDetail> = {}): ClockDetail =>
  ({ asOf: at('02:00:00'), nextChangeAt: at('04:30:00'), isWorkingTimeNow: true, ...facts }) as ClockDetail;
const minutesOf = (shown: TimeSplit) => shown.segments.map(({ minutes }) => minutes);

test('the stay that lasts grows with the clock, and so does the whole', () => {
  const shown = splitNow(split, clock(), Date.parse(at('02:07:30')));
  expect(minutesOf(shown)).toEqual([20, 47]);
  expect(shown.totalMinutes).toBe(67);
});

test('no further than the next change', () => {
  expect(minutesOf(splitNow(split, clock(), Date.parse(at('06:00:00'))))).toEqual([20, 190]);
});

test('nothing grows outside office hours, after the stop, or before a whole minute', () => {
  const later = Date.parse(at('02:30:00'));
  expect(splitNow(split, clock({ isWorkingTimeNow: false }), later)).toBe(split);
  expect(splitNow(split, clock({ stoppedAt: at('02:00:00') }), later)).toBe(split);
  expect(splitNow(split, clock({ voidedAt: at('02:00:00') }), later)).toBe(split);
  expect(splitNow(split, clock(), Date.parse(at('02:00:40')))).toBe(split);
});

test('nothing is put to a place that the ticket has just left', () => {
  const left = { ...split, to: at('02:00:20') };
  expect(splitNow(left, clock(), Date.parse(at('02:30:00')))).toBe(left);
});
