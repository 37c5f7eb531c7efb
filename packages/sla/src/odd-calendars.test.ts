import { afterEach, describe, expect, test } from 'vitest';
import { type CalendarDay, compileCalendar, type TimeInterval, type WorkingCalendar } from './calendar.ts';
import { dueAt, type Target } from './due.ts';
import { explainDue, explainSentence } from './explain.ts';
import { defaultSteps, stepInstants } from './steps.ts';
import { dayOff, everyDay, local, localText, officeCalendar, officeHours, weekOf } from './test/office.ts';
import { splitTime } from './time-split.ts';
import { HorizonError, nextChange } from './working-time.ts';

const oneDay: Target = { kind: 'working_duration', minutes: 480 };
const endOfNextDay: Target = { kind: 'end_of_working_day', days: 1 };
const aDayAroundTheClock: Target = { kind: 'elapsed', minutes: 1_440 };

describe('29 February and the turn of the year', () => {
  test.each<[string, string, Target, string]>([
    ['one day into 29 February', '2028-02-28 16:00', oneDay, '2028-02-29 16:00'],
    ['one day out of 29 February', '2028-02-29 16:00', oneDay, '2028-03-01 16:00'],
    ['the end of the day after 29 February', '2028-02-29 08:00', endOfNextDay, '2028-03-01 17:00'],
    ['around the clock over 29 February', '2028-02-28 16:00', aDayAroundTheClock, '2028-02-29 16:00'],
    ['the year 2100 has no 29 February', '2100-02-26 16:00', oneDay, '2100-03-01 16:00'],
    ['over the year’s end', '2026-12-31 16:00', oneDay, '2027-01-01 16:00'],
    ['the end of the first working day of the year', '2027-12-31 16:59', endOfNextDay, '2028-01-03 17:00'],
    ['the last second of a year', '2026-12-31 23:59:59', oneDay, '2027-01-01 17:00'],
  ])('%s', (_, received, target, due) => {
    expect(localText(dueAt(officeCalendar(), local(received), target))).toBe(due);
  });

  test('a holiday on 29 February', () => {
    const calendar = officeCalendar(dayOff('2028-02-29'));
    expect(localText(dueAt(calendar, local('2028-02-28 16:00'), oneDay))).toBe('2028-03-01 16:00');
  });
});

const calendarOf = (zone: string, ...hours: readonly TimeInterval[]): WorkingCalendar =>
  compileCalendar({ zone, weekly: weekOf(hours, everyDay), days: [] });

describe('zones with daylight saving', () => {
  const office: TimeInterval = ['09:00', '17:00'];
  const nights: TimeInterval = ['01:00', '04:00'];
  const always: TimeInterval = ['00:00', '24:00'];

  // Offsets of the instants say which side of the change they are on.
  test.each<[string, WorkingCalendar, string, Target, string]>([
    [
      'Berlin springs forward: an office day keeps its wall clock',
      calendarOf('Europe/Berlin', office),
      '2026-03-28T12:00+01:00',
      oneDay,
      '2026-03-29T12:00+02:00',
    ],
    [
      'Berlin springs forward: a night of three hours has two',
      calendarOf('Europe/Berlin', nights),
      '2026-03-29T00:00+01:00',
      { kind: 'working_duration', minutes: 120 },
      '2026-03-29T04:00+02:00',
    ],
    [
      'Berlin falls back: a night of three hours has four',
      calendarOf('Europe/Berlin', nights),
      '2026-10-25T00:00+02:00',
      { kind: 'working_duration', minutes: 240 },
      '2026-10-25T04:00+01:00',
    ],
    [
      'Berlin falls back: a day around the clock is 24 hours',
      calendarOf('Europe/Berlin', always),
      '2026-10-24T12:00+02:00',
      { kind: 'working_duration', minutes: 1_440 },
      '2026-10-25T11:00+01:00',
    ],
    [
      'São Paulo skips midnight: the day begins at 01:00',
      calendarOf('America/Sao_Paulo', always),
      '2018-11-03T12:00-03:00',
      { kind: 'working_duration', minutes: 780 },
      '2018-11-04T02:00-02:00',
    ],
    [
      'São Paulo skips midnight: the end of the day stays its end',
      calendarOf('America/Sao_Paulo', always),
      '2018-11-02T12:00-03:00',
      endOfNextDay,
      '2018-11-04T01:00-02:00',
    ],
    [
      'São Paulo repeats the hour before midnight',
      calendarOf('America/Sao_Paulo', ['22:00', '24:00']),
      '2018-02-17T12:00-02:00',
      { kind: 'working_duration', minutes: 180 },
      '2018-02-18T00:00-03:00',
    ],
    [
      'Lord Howe moves by half an hour: forward',
      calendarOf('Australia/Lord_Howe', nights),
      '2026-10-04T00:00+10:30',
      { kind: 'working_duration', minutes: 150 },
      '2026-10-04T04:00+11:00',
    ],
    [
      'Lord Howe moves by half an hour: back',
      calendarOf('Australia/Lord_Howe', nights),
      '2026-04-05T00:00+11:00',
      { kind: 'working_duration', minutes: 210 },
      '2026-04-05T04:00+10:30',
    ],
    [
      'Lord Howe: an office day keeps its wall clock',
      calendarOf('Australia/Lord_Howe', office),
      '2026-04-04T12:00+11:00',
      oneDay,
      '2026-04-05T12:00+10:30',
    ],
  ])('%s', (_, calendar, received, target, due) => {
    expect(dueAt(calendar, new Date(received), target)).toBe(Date.parse(due));
  });
});

describe('a calendar that is closed for months', () => {
  const closedFor = (days: number): WorkingCalendar =>
    officeCalendar(
      ...Array.from({ length: days }, (_, i): CalendarDay => {
        return dayOff(new Date(Date.UTC(2026, 10, 21 + i)).toISOString().slice(0, 10), 'closure');
      }),
    );
  const friday = local('2026-11-20 16:00');

  test('is waited for, all of it', () => {
    expect(localText(dueAt(closedFor(240), friday, oneDay))).toBe('2027-07-19 16:00');
    expect(localText(dueAt(closedFor(240), friday, endOfNextDay))).toBe('2027-07-19 17:00');
    expect(localText(nextChange(closedFor(240), local('2026-11-20 17:00')))).toBe('2027-07-19 07:30');
  });

  test.each<[string, Target]>([
    ['working time', oneDay],
    ['days', endOfNextDay],
  ])('longer than three years is a loud, bounded error for a target of %s', (_, target) => {
    const calendar = closedFor(1_200);
    expect(() => dueAt(calendar, friday, target)).toThrow(HorizonError);
    expect(() => explainDue(calendar, friday, target)).toThrow(/1096 days/);
    expect(() => stepInstants(calendar, { startedAt: friday, target, pauses: [] }, defaultSteps)).toThrow(HorizonError);
    expect(nextChange(calendar, local('2026-11-20 17:00'))).toBeNull();
  });

  test('opening but once, long ago, is the same error', () => {
    const onceOnly = { ...dayOff('2020-11-20', 'make_up'), intervals: officeHours };
    const calendar = compileCalendar({ zone: 'Asia/Ho_Chi_Minh', weekly: {}, days: [onceOnly] });
    expect(() => dueAt(calendar, friday, oneDay)).toThrow(HorizonError);
  });
});

describe('any machine', () => {
  const ownZone = process.env.TZ;
  afterEach(() => {
    if (ownZone === undefined) delete process.env.TZ;
    else process.env.TZ = ownZone;
  });

  const reckon = (): string => {
    const calendar = officeCalendar(dayOff('2026-11-24'));
    const startedAt = local('2026-10-24 16:00');
    const clock = {
      startedAt,
      target: { kind: 'end_of_working_day', days: 5 } as const,
      pauses: [{ from: local('2026-10-26 08:00'), to: local('2026-11-23 08:00') }],
    };
    const explained = explainDue(calendar, startedAt, clock.target, clock.pauses);
    return JSON.stringify([
      explained,
      explainSentence(explained, 'vi'),
      explainSentence(explained, 'en'),
      stepInstants(calendar, clock, defaultSteps),
      splitTime(calendar, startedAt, local('2026-11-27 09:00'), [
        { place: 'waiting', from: local('2026-10-26 08:00'), to: null },
      ]),
    ]);
  };

  test('reckons the same, whatever its own zone', () => {
    const offsets = new Set<number>();
    const results = ['UTC', 'Asia/Ho_Chi_Minh', 'America/St_Johns', 'Australia/Lord_Howe'].map((zone) => {
      process.env.TZ = zone;
      offsets.add(new Date('2026-10-24T12:00:00Z').getTimezoneOffset());
      return reckon();
    });
    expect(offsets.size).toBe(4); // The zone did change.
    expect(new Set(results).size).toBe(1);
  });
});
