import {
  type CalendarDay,
  CalendarError,
  compileCalendar,
  type TimeInterval,
  type WorkingCalendar,
} from './calendar.ts';
import { dueAt, type Pause, type Target } from './due.ts';
import { HorizonError, toInstant as toKnownInstant } from './horizon.ts';

/** What a line of `clock:due` gives: the due as ISO instant, null while an open pause holds the clock, or what is wrong and where. */
export type DueCaseResult = { readonly dueAt: string | null } | { readonly error: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fail = (place: string, message: string): never => {
  throw new RangeError(`${place}: ${message}`);
};

/** What the engine refuses, with the place in the case that it is about. */
const placed = <T>(compute: () => T, place: string): T => {
  try {
    return compute();
  } catch (error) {
    if (error instanceof HorizonError || error instanceof RangeError) return fail(place, error.message);
    throw error;
  }
};

const toFields = (value: unknown, place: string): Fields =>
  isFields(value) ? value : fail(place, 'must be an object');

const toList = (value: unknown, place: string): readonly unknown[] =>
  Array.isArray(value) ? value : fail(place, 'must be a list');

const isoInstant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const toInstant = (value: unknown, place: string): number => {
  const date = typeof value === 'string' ? isoInstant.exec(value)?.[1] : undefined;
  const at = date === undefined ? Number.NaN : Date.parse(String(value));
  // Date.parse turns 30 February into 2 March.
  const exists = date !== undefined && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true;
  if (!exists || Number.isNaN(at)) return fail(place, 'must be an instant like 2026-11-20T09:00:00Z');
  return placed(() => toKnownInstant(at), place);
};

const toIntervals = (value: unknown, place: string): readonly TimeInterval[] =>
  toList(value, place).map((item, i): TimeInterval => {
    const [from, to, ...rest] = toList(item, `${place}[${i}]`);
    if (typeof from === 'string' && typeof to === 'string' && rest.length === 0) return [from, to];
    return fail(`${place}[${i}]`, 'must be a pair of times like ["07:30","11:30"]');
  });

/** Dates of a case override the week with whatever hours they give, so a kind says no more than open or closed. */
const toDay = (date: string, value: unknown): CalendarDay => {
  const intervals = toIntervals(value, `calendar.days.${date}`);
  return { date, kind: intervals.length > 0 ? 'make_up' : 'holiday', intervals, name: date, status: 'official' };
};

const toCalendar = (value: unknown): WorkingCalendar => {
  const { zone, weekly, days } = toFields(value, 'calendar');
  if (typeof zone !== 'string') return fail('calendar.zone', 'must be the name of a time zone');
  const week = Object.entries(toFields(weekly ?? {}, 'calendar.weekly'));
  const dates = Object.entries(toFields(days ?? {}, 'calendar.days'));
  try {
    return compileCalendar({
      zone,
      weekly: Object.fromEntries(week.map(([day, hours]) => [day, toIntervals(hours, `calendar.weekly.${day}`)])),
      days: dates.map(([date, hours]) => toDay(date, hours)),
    });
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    // A case names its days by date, a definition by position.
    const message = error.message.replace(/^days\[(\d+)\]/, (_, i: string) => `days.${dates[Number(i)]?.[0]}`);
    throw new RangeError(`calendar.${message}`);
  }
};

const toCount = (value: unknown, place: string): number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? value
    : fail(place, 'must be a number, 0 or more');

const toTarget = (value: unknown): Target => {
  const target = toFields(value, 'target');
  const [key, ...rest] = Object.keys(target);
  if (rest.length > 0) return fail('target', 'must be one target only');
  if (key === 'workingMinutes') return { kind: 'working_duration', minutes: toCount(target[key], `target.${key}`) };
  if (key === 'endOfWorkingDay') {
    const days = toCount(target[key], `target.${key}`);
    return Number.isInteger(days)
      ? { kind: 'end_of_working_day', days }
      : fail(`target.${key}`, 'must be a whole number');
  }
  if (key === 'elapsedMinutes') return { kind: 'elapsed', minutes: toCount(target[key], `target.${key}`) };
  return fail('target', 'must be workingMinutes, endOfWorkingDay or elapsedMinutes');
};

const toPause = (value: unknown, i: number): Pause => {
  const place = `pauses[${i}]`;
  const [from, to, ...rest] = toList(value, place);
  if (rest.length > 0) return fail(place, 'must be a pair of instants, or one while it is open');
  const start = toInstant(from, `${place}[0]`);
  const end = to === undefined || to === null ? null : toInstant(to, `${place}[1]`);
  return end !== null && end < start ? fail(place, 'ends before it starts') : { from: start, to: end };
};

const parseLine = (line: string): unknown => {
  if (line.trim() === '') return fail('case', 'the line is empty');
  try {
    return JSON.parse(line);
  } catch (error) {
    return fail('case', `is not JSON: ${error instanceof Error ? error.message : error}`);
  }
};

const CALENDARS_KEPT = 500;

/** A reader of cases; calendars are compiled once for all the lines that repeat them. */
export const createDueCaseReader = (): ((line: string) => DueCaseResult) => {
  const calendars = new Map<string, WorkingCalendar>();
  const calendarOf = (value: unknown): WorkingCalendar => {
    const key = JSON.stringify(value);
    let calendar = calendars.get(key);
    if (!calendar) {
      calendar = toCalendar(value);
      // A file may bring a calendar of its own in every line.
      if (calendars.size === CALENDARS_KEPT) calendars.clear();
      calendars.set(key, calendar);
    }
    return calendar;
  };
  return (line) => {
    try {
      const fields = toFields(parseLine(line), 'case');
      const calendar = calendarOf(fields.calendar);
      const receivedAt = toInstant(fields.receivedAt, 'receivedAt');
      const target = toTarget(fields.target);
      const pauses = toList(fields.pauses ?? [], 'pauses').map(toPause);
      const due = placed(() => dueAt(calendar, receivedAt, target, pauses), 'target');
      return { dueAt: due === null ? null : new Date(due).toISOString() };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
};
