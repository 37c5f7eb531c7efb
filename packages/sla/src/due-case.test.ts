import { expect, test } from 'vitest';
import { createDueCaseReader } from './due-case.ts';
import { officeHours, weekOf } from './test/office.ts';

const calendar = {
  zone: 'Asia/Ho_Chi_Minh',
  weekly: weekOf(officeHours),
  days: { '2026-11-24': [], '2026-08-22': [['07:30', '11:30']] },
};
const oneDay = { workingMinutes: 480 };
const readCase = createDueCaseReader();

test.each<[string, object, string | null]>([
  ['a working day', { receivedAt: '2026-11-20T09:00:00Z', target: oneDay }, '2026-11-23T09:00:00.000Z'],
  ['an offset instead of Z', { receivedAt: '2026-11-20T16:00:00+07:00', target: oneDay }, '2026-11-23T09:00:00.000Z'],
  ['a date that closes', { receivedAt: '2026-11-23T09:00:00Z', target: oneDay }, '2026-11-25T09:00:00.000Z'],
  ['a date that opens', { receivedAt: '2026-08-21T09:00:00Z', target: oneDay }, '2026-08-24T03:30:00.000Z'],
  ['days', { receivedAt: '2026-11-20T09:00:00Z', target: { endOfWorkingDay: 1 } }, '2026-11-23T10:00:00.000Z'],
  [
    'elapsed minutes',
    { receivedAt: '2026-11-20T09:00:00Z', target: { elapsedMinutes: 1440 } },
    '2026-11-21T09:00:00.000Z',
  ],
  [
    'a pause',
    { receivedAt: '2026-11-20T09:00:00Z', target: oneDay, pauses: [['2026-11-20T09:30:00Z', '2026-11-23T01:30:00Z']] },
    '2026-11-25T01:00:00.000Z',
  ],
  ['an open pause', { receivedAt: '2026-11-20T09:00:00Z', target: oneDay, pauses: [['2026-11-20T09:30:00Z']] }, null],
  [
    'an open pause with a null',
    { receivedAt: '2026-11-20T09:00:00Z', target: oneDay, pauses: [['2026-11-20T09:30:00Z', null]] },
    null,
  ],
])('%s', (_, fields, dueAt) => {
  expect(readCase(JSON.stringify({ calendar, ...fields }))).toEqual({ dueAt });
});

const good = { calendar, receivedAt: '2026-11-20T09:00:00Z', target: oneDay };

test.each<[string, unknown, string]>([
  ['a list', [], 'case: must be an object'],
  ['no calendar', { ...good, calendar: undefined }, 'calendar: must be an object'],
  ['no zone', { ...good, calendar: { weekly: {} } }, 'calendar.zone: must be the name of a time zone'],
  [
    'an unknown zone',
    { ...good, calendar: { ...calendar, zone: 'Mars/Olympus' } },
    'calendar.zone: “Mars/Olympus” is not a known time zone',
  ],
  [
    'an interval of one time',
    { ...good, calendar: { ...calendar, weekly: { mon: [['07:30']] } } },
    'calendar.weekly.mon[0]: must be a pair',
  ],
  [
    'hours that are no list',
    { ...good, calendar: { ...calendar, weekly: { mon: '07:30' } } },
    'calendar.weekly.mon: must be a list',
  ],
  [
    'an overlap',
    {
      ...good,
      calendar: {
        ...calendar,
        weekly: {
          mon: [
            ['07:30', '11:30'],
            ['11:00', '12:00'],
          ],
        },
      },
    },
    'calendar.weekly.mon[1]: 11:00 lies within 07:30–11:30',
  ],
  [
    'an impossible date',
    { ...good, calendar: { ...calendar, days: { '2026-02-30': [] } } },
    'calendar.days.2026-02-30.date: “2026-02-30” is not a date',
  ],
  ['no opening', { ...good, calendar: { zone: 'UTC', weekly: {} } }, 'calendar.weekly: the calendar never opens'],
  ['no zone on the instant', { ...good, receivedAt: '2026-11-20T09:00:00' }, 'receivedAt: must be an instant'],
  ['30 February', { ...good, receivedAt: '2026-02-30T09:00:00Z' }, 'receivedAt: must be an instant'],
  ['no target', { ...good, target: {} }, 'target: must be workingMinutes, endOfWorkingDay or elapsedMinutes'],
  ['two targets', { ...good, target: { workingMinutes: 1, elapsedMinutes: 1 } }, 'target: must be one target only'],
  [
    'negative minutes',
    { ...good, target: { workingMinutes: -1 } },
    'target.workingMinutes: must be a number, 0 or more',
  ],
  ['minutes in a string', { ...good, target: { workingMinutes: '480' } }, 'target.workingMinutes: must be a number'],
  ['half a day', { ...good, target: { endOfWorkingDay: 0.5 } }, 'target.endOfWorkingDay: must be a whole number'],
  ['a pause without a start', { ...good, pauses: [[]] }, 'pauses[0][0]: must be an instant'],
  [
    'an inverted pause',
    { ...good, pauses: [['2026-11-20T10:00:00Z', '2026-11-20T09:30:00Z']] },
    'pauses[0]: ends before it starts',
  ],
  [
    'a target nobody lives to see',
    { ...good, target: { workingMinutes: 1e9 } },
    'target: 1000000000 working minutes are not spent within 1096 days',
  ],
  [
    'a target of centuries around the clock',
    { ...good, target: { elapsedMinutes: 1e12 } },
    'target: an instant must lie between 1900 and 2199',
  ],
  [
    'an instant of another century',
    { ...good, receivedAt: '1800-01-01T00:00:00Z' },
    'receivedAt: an instant must lie between 1900 and 2199',
  ],
  [
    'an inverted interval',
    { ...good, calendar: { ...calendar, weekly: { mon: [['11:30', '07:30']] } } },
    'calendar.weekly.mon[0]: 11:30 is not before 07:30',
  ],
  [
    'an inverted interval on a date',
    { ...good, calendar: { ...calendar, days: { '2026-11-24': [], '2026-11-25': [['11:30', '07:30']] } } },
    'calendar.days.2026-11-25.intervals[0]: 11:30 is not before 07:30',
  ],
  ['an unknown target', { ...good, target: { days: 1 } }, 'target: must be workingMinutes'],
  [
    'a pause of three instants',
    { ...good, pauses: [[good.receivedAt, good.receivedAt, good.receivedAt]] },
    'pauses[0]: must be a pair of instants',
  ],
  ['a pause that is no list', { ...good, pauses: [{}] }, 'pauses[0]: must be a list'],
  ['pauses that are no list', { ...good, pauses: {} }, 'pauses: must be a list'],
])('%s is an error that names the place', (_, fields, message) => {
  expect(readCase(JSON.stringify(fields))).toEqual({ error: expect.stringContaining(message) });
});

test.each([
  ['{', 'case: is not JSON: '],
  ['no JSON', 'case: is not JSON: '],
  ['  ', 'case: the line is empty'],
])('the line “%s” is an error, and the next line is read', (line, message) => {
  expect(readCase(line)).toEqual({ error: expect.stringContaining(message) });
  expect(readCase(JSON.stringify(good))).toEqual({ dueAt: '2026-11-23T09:00:00.000Z' });
});

test('fields that a case does not need are let be', () => {
  expect(readCase(JSON.stringify({ ...good, id: 7, pauses: null }))).toEqual({ dueAt: '2026-11-23T09:00:00.000Z' });
});
