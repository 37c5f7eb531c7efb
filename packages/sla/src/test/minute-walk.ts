import type { CalendarDay, CalendarDefinition, TimeInterval, Weekday } from '../calendar.ts';
import type { Target } from '../due.ts';

/**
 * The engine's judge: it reads the wall clock of every single minute from Intl and walks minute by minute. Slow, obvious, and sharing
 * nothing with the engine but its types. Instants are minutes since the window's start.
 */
export interface WalkedWindow {
  readonly zone: string;
  readonly startsAt: number;
  readonly length: number;
  readonly dates: readonly string[];
  readonly weekdays: readonly Weekday[];
  readonly times: readonly string[];
}

const MINUTE = 60_000;

export const readWindow = (zone: string, firstDay: string, days: number): WalkedWindow => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const startsAt = Date.parse(`${firstDay}T00:00:00Z`);
  const length = days * 1_440;
  const dates: string[] = [];
  const weekdays: Weekday[] = [];
  const times: string[] = [];
  for (let minute = 0; minute < length; minute++) {
    // "Fri, 20/11/2026, 16:00"
    const text = format.format(startsAt + minute * MINUTE);
    dates.push(`${text.slice(11, 15)}-${text.slice(8, 10)}-${text.slice(5, 7)}`);
    weekdays.push(text.slice(0, 3).toLowerCase() as Weekday); // Intl's English short names are ours
    times.push(text.slice(17, 22));
  }
  return { zone, startsAt, length, dates, weekdays, times };
};

const contains = (intervals: readonly TimeInterval[], time: string): boolean =>
  intervals.some(([from, to]) => from <= time && time < to);

/** The hours of a date: every list must contain a time for it to be open. */
const hoursOf = (
  definition: CalendarDefinition,
  date: string,
  weekday: Weekday,
): readonly (readonly TimeInterval[])[] => {
  const of = (kind: CalendarDay['kind']) => definition.days.filter((day) => day.date === date && day.kind === kind);
  const usual = [...of('make_up'), ...of('holiday')][0]?.intervals ?? definition.weekly[weekday] ?? [];
  return [usual, ...of('closure').map((day) => day.intervals)];
};

export interface WalkedCalendar {
  /** Whether each minute of the window is working time. */
  readonly open: readonly boolean[];
  /** The minute each working date closes for good, in order of dates; without the window's last, which may go on beyond it. */
  readonly closings: readonly (readonly [date: string, minute: number])[];
}

export const walkCalendar = (window: WalkedWindow, definition: CalendarDefinition): WalkedCalendar => {
  const hours = new Map<string, readonly (readonly TimeInterval[])[]>();
  const closings = new Map<string, number>();
  const open = window.dates.map((date, minute) => {
    const weekday = window.weekdays[minute];
    const time = window.times[minute];
    if (weekday === undefined || time === undefined) return false;
    const today = hours.get(date) ?? hoursOf(definition, date, weekday);
    hours.set(date, today);
    const isOpen = today.every((intervals) => contains(intervals, time));
    if (isOpen) closings.set(date, minute + 1);
    return isOpen;
  });
  closings.delete(window.dates.at(-1) ?? '');
  return { open, closings: [...closings].sort(([a], [b]) => (a < b ? -1 : 1)) };
};

export interface MinutePause {
  readonly from: number;
  readonly to: number | null;
}

/** When a target of whole days ends without pauses. */
const closingMinute = (
  window: WalkedWindow,
  { closings }: WalkedCalendar,
  start: number,
  days: number,
): number | null => {
  const dateZero = window.dates[start] ?? '';
  const today = closings.find(([date]) => date === dateZero);
  if (days === 0 && today && today[1] > start) return today[1];
  return closings.filter(([date]) => date > dateZero)[Math.max(1, days) - 1]?.[1] ?? null;
};

/** How many minutes a target gives at receipt; undefined when its days end outside the window. */
export const walkBudget = (
  window: WalkedWindow,
  working: WalkedCalendar,
  start: number,
  target: Target,
): number | undefined => {
  if (target.kind !== 'end_of_working_day') return target.minutes;
  const closing = closingMinute(window, working, start, target.days);
  return closing === null ? undefined : working.open.slice(start, closing).filter(Boolean).length;
};

/** When so many minutes, whole or not, are spent; null while an open pause holds the clock, undefined when it falls outside the window. */
export const walkSpent = (
  window: WalkedWindow,
  working: WalkedCalendar,
  start: number,
  minutes: number,
  elapsed: boolean,
  pauses: readonly MinutePause[],
): number | null | undefined => {
  let left = minutes;
  if (left === 0) return start;
  for (let minute = start; minute < window.length; minute++) {
    const held = pauses.filter((pause) => pause.from <= minute && (pause.to === null || minute < pause.to));
    if (held.some((pause) => pause.to === null)) return null;
    if (held.length > 0 || !(elapsed || working.open[minute])) continue;
    if (left <= 1) return minute + left;
    left--;
  }
  return undefined;
};

/** The due minute; null while an open pause holds the clock, undefined when it falls outside the window. */
export const walkDue = (
  window: WalkedWindow,
  working: WalkedCalendar,
  start: number,
  target: Target,
  pauses: readonly MinutePause[],
): number | null | undefined => {
  const budget = walkBudget(window, working, start, target);
  return budget === undefined
    ? undefined
    : walkSpent(window, working, start, budget, target.kind === 'elapsed', pauses);
};
