import { describe, expect, test } from 'vitest';
import { dayOff, local, localText, officeCalendar } from './test/office.ts';
import { type Place, type PlaceSpan, splitTime } from './time-split.ts';

// Friday 20/11/2026; Tuesday 24/11 is a holiday.
const office = officeCalendar(dayOff('2026-11-24'));
const stay = (place: PlaceSpan['place'], from: string, to?: string): PlaceSpan => ({
  place,
  from: local(from),
  to: to === undefined ? null : local(to),
});

type Row = readonly [place: Place, from: string, to: string, minutes: number];

test.each<[string, string, string, readonly PlaceSpan[], number, readonly Row[]]>([
  [
    'all on site',
    '2026-11-20 16:00',
    '2026-11-23 16:00',
    [],
    480,
    [['on_site', '2026-11-20 16:00', '2026-11-23 16:00', 480]],
  ],
  [
    'one after another',
    '2026-11-20 07:30',
    '2026-11-23 09:00',
    [
      stay('department', '2026-11-20 08:30', '2026-11-20 14:00'),
      stay('review', '2026-11-20 16:00', '2026-11-23 08:00'),
    ],
    570,
    [
      ['on_site', '2026-11-20 07:30', '2026-11-20 08:30', 60],
      ['department', '2026-11-20 08:30', '2026-11-20 14:00', 240],
      ['on_site', '2026-11-20 14:00', '2026-11-20 16:00', 120],
      ['review', '2026-11-20 16:00', '2026-11-23 08:00', 90],
      ['on_site', '2026-11-23 08:00', '2026-11-23 09:00', 60],
    ],
  ],
  [
    'waiting is stronger than review, review than department',
    '2026-11-20 07:30',
    '2026-11-20 17:00',
    [
      stay('department', '2026-11-20 08:30'),
      stay('review', '2026-11-20 09:30', '2026-11-20 16:00'),
      stay('waiting', '2026-11-20 10:30', '2026-11-20 13:30'),
    ],
    480,
    [
      ['on_site', '2026-11-20 07:30', '2026-11-20 08:30', 60],
      ['department', '2026-11-20 08:30', '2026-11-20 09:30', 60],
      ['review', '2026-11-20 09:30', '2026-11-20 10:30', 60],
      ['waiting', '2026-11-20 10:30', '2026-11-20 13:30', 90],
      ['review', '2026-11-20 13:30', '2026-11-20 16:00', 150],
      ['department', '2026-11-20 16:00', '2026-11-20 17:00', 60],
    ],
  ],
  [
    'stays are clipped to the period, and those of one place that touch or overlap are one',
    '2026-11-20 08:00',
    '2026-11-20 10:00',
    [
      stay('department', '2026-11-19 08:00', '2026-11-20 08:30'),
      stay('department', '2026-11-20 08:20', '2026-11-20 09:00'),
      stay('department', '2026-11-20 09:00', '2026-11-20 09:30'),
      stay('review', '2026-11-20 10:00', '2026-11-20 11:00'),
      stay('waiting', '2026-11-20 11:00'),
    ],
    120,
    [
      ['department', '2026-11-20 08:00', '2026-11-20 09:30', 90],
      ['on_site', '2026-11-20 09:30', '2026-11-20 10:00', 30],
    ],
  ],
  [
    'a stay outside hours has no segment',
    '2026-11-20 16:00',
    '2026-11-23 08:30',
    [stay('waiting', '2026-11-20 17:00', '2026-11-23 07:30')],
    120,
    [
      ['on_site', '2026-11-20 16:00', '2026-11-20 17:00', 60],
      ['on_site', '2026-11-23 07:30', '2026-11-23 08:30', 60],
    ],
  ],
  [
    'unless there is nothing else',
    '2026-11-21 08:00',
    '2026-11-21 18:00',
    [stay('waiting', '2026-11-21 09:00')],
    0,
    [
      ['on_site', '2026-11-21 08:00', '2026-11-21 09:00', 0],
      ['waiting', '2026-11-21 09:00', '2026-11-21 18:00', 0],
    ],
  ],
  ['no time at all', '2026-11-20 16:00', '2026-11-20 16:00', [stay('review', '2026-11-20 15:00')], 0, []],
  [
    'seconds are rounded down as a running total',
    '2026-11-20 08:00:20',
    '2026-11-20 08:03:10',
    [
      stay('department', '2026-11-20 08:00:50', '2026-11-20 08:01:30'),
      stay('review', '2026-11-20 08:01:30', '2026-11-20 08:02:20'),
    ],
    2,
    [
      ['department', '2026-11-20 08:00', '2026-11-20 08:01', 1],
      ['review', '2026-11-20 08:01', '2026-11-20 08:02', 1],
    ],
  ],
])('%s', (_, from, to, spans, totalMinutes, rows) => {
  const split = splitTime(office, local(from), local(to), spans);
  const found = split.segments.map((segment) => [
    segment.place,
    localText(Date.parse(segment.from)),
    localText(Date.parse(segment.to)),
    segment.minutes,
  ]);
  expect({ totalMinutes: split.totalMinutes, rows: found }).toEqual({ totalMinutes, rows });
});

describe('splitTime refuses', () => {
  test('an inverted period', () => {
    expect(() => splitTime(office, local('2026-11-20 16:00'), local('2026-11-20 15:00'), [])).toThrow(RangeError);
  });
  test('an inverted stay, and names it', () => {
    const spans = [stay('waiting', '2026-11-20 08:00'), stay('review', '2026-11-20 09:00', '2026-11-20 08:00')];
    const split = () => splitTime(office, local('2026-11-20 07:30'), local('2026-11-20 15:00'), spans);
    expect(split).toThrow('spans[1] ends before it starts');
  });
});
