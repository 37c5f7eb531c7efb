import { type ClockKind, type ClockView, defaultTargets } from './clock.ts';
import { type CountdownMessage, countdownMessages, fillMessage, type MessageValues } from './countdown-messages.ts';
import {
  formatMoment,
  formatTime,
  isSameDay,
  type Locale,
  spokenMoment,
  spokenTime,
  vietnamWallClock,
} from './moment-text.ts';

export type { Locale } from './moment-text.ts';

/** How a clock is drawn: `off` is outside working hours, `ok` and `oklate` are stopped clocks. */
export type CountdownState = 'plenty' | 'soon' | 'lasthour' | 'overdue' | 'paused' | 'ok' | 'oklate' | 'off';

/** The two lines of a countdown and its spoken label; `detail` is empty where there is nothing to add. */
export interface CountdownText {
  readonly state: CountdownState;
  readonly main: string;
  readonly detail: string;
  readonly ariaLabel: string;
}

export interface CountdownOptions {
  /** What the clock had in working minutes, for "after 3 h 05 min"; without it the default of the clock's kind. */
  readonly targetMinutes?: number;
}

const WORKING_DAY = 480;

/** Precedence: stopped > paused > overdue > off > what is left. A void clock counts nothing and is drawn as `off`. */
export const countdownState = (view: ClockView): CountdownState => {
  const { state, remainingWorkingMinutes: left } = view;
  if (state === 'void') return 'off';
  if (state === 'met') return 'ok';
  if (view.stoppedAt) return 'oklate';
  if (state === 'paused') return 'paused';
  if (state === 'breached') return 'overdue';
  if (!view.isWorkingTimeNow) return 'off';
  if (left > 120) return 'plenty';
  return left > 60 ? 'soon' : 'lasthour';
};

type Words = (count: number, unit: 'day' | 'hour' | 'minute', afterHours?: boolean) => string;

const twoDigits = (count: number, wanted: boolean): string => String(count).padStart(wanted ? 2 : 1, '0');
const inFull: Words = (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`;
const short = { hour: 'h', minute: 'min' } as const;
const vietnamese = { day: 'ngày', hour: 'giờ', minute: 'phút' } as const;

const written: Record<Locale, Words> = {
  vi: (count, unit, afterHours = false) => `${twoDigits(count, afterHours)} ${vietnamese[unit]}`,
  en: (count, unit, afterHours = false) =>
    unit === 'day' ? inFull(count, unit) : `${twoDigits(count, afterHours)} ${short[unit]}`,
};
const spoken: Record<Locale, Words> = { vi: written.vi, en: inFull };

const durationText = (minutes: number, locale: Locale, words: Words, daysAbove = WORKING_DAY): string => {
  const whole = Math.floor(Math.abs(minutes));
  if (whole < 1) return `${locale === 'vi' ? 'dưới' : 'under'} ${words(1, 'minute')}`;
  if (whole > Math.max(daysAbove, 3 * WORKING_DAY)) return words(Math.floor(whole / WORKING_DAY), 'day');
  const days = whole > daysAbove ? Math.floor(whole / WORKING_DAY) : 0;
  const hours = Math.floor((whole - days * WORKING_DAY) / 60);
  const rest = days > 0 ? 0 : whole % 60;
  const parts = [
    days > 0 && words(days, 'day'),
    hours > 0 && words(hours, 'hour'),
    rest > 0 && words(rest, 'minute', hours > 0),
  ];
  return parts.filter(Boolean).join(' ');
};

/**
 * Working minutes as text, rounded down, their sign left out: "31 phút", "3 giờ 05 phút", "3 giờ"; above a working day of 480 minutes
 * "1 ngày 2 giờ", above three "5 ngày"; below a minute "dưới 1 phút".
 */
export const formatWorkingDuration = (minutes: number, locale: Locale): string =>
  durationText(minutes, locale, written[locale]);

/** The same in hours however many: "24 giờ". */
export const formatHours = (minutes: number, locale: Locale): string =>
  durationText(minutes, locale, written[locale], Number.POSITIVE_INFINITY);

/** "hạn 15:06 hôm nay", "due 08:05 Mon 23 Nov": the due on Vietnam's wall clock, seen from `now`. */
export const formatDueLine = (dueAt: Date | number | string, now: Date | number | string, locale: Locale): string =>
  `${locale === 'vi' ? 'hạn' : 'due'} ${formatMoment(vietnamWallClock(dueAt), vietnamWallClock(now), locale)}`;

const endsWithoutAnswer = (kind: ClockKind): boolean => kind === 'triage' || kind === 'review';

const messageOf = (view: ClockView, state: CountdownState): CountdownMessage => {
  if (view.state === 'void') return 'void';
  if (state === 'ok') return endsWithoutAnswer(view.kind) ? 'done' : 'ok';
  if (state === 'oklate') return endsWithoutAnswer(view.kind) ? 'donelate' : 'oklate';
  return state === 'overdue' || state === 'paused' || state === 'off' ? state : 'running';
};

const valuesOf = (
  view: ClockView,
  locale: Locale,
  targetMinutes: number | undefined,
  aloud: boolean,
): MessageValues => {
  const words = aloud ? spoken[locale] : written[locale];
  const now = vietnamWallClock(view.asOf);
  const moment = (at: string | null | undefined, timeAloneToday: boolean): string | undefined => {
    if (!at) return undefined;
    const wall = vietnamWallClock(at);
    if (timeAloneToday && isSameDay(wall, now)) return aloud ? spokenTime(wall, locale) : formatTime(wall);
    return aloud ? spokenMoment(wall, now, locale) : formatMoment(wall, now, locale);
  };
  return {
    left: () => durationText(view.remainingWorkingMinutes, locale, words),
    // "9 giờ 20 phút" says more of a late answer than "1 ngày 1 giờ".
    spent: () =>
      targetMinutes === undefined
        ? undefined
        : durationText(targetMinutes - view.remainingWorkingMinutes, locale, words, 2 * WORKING_DAY),
    due: () => moment(view.dueAt, false),
    since: () => moment(view.pausedAt, true),
    resume: () => moment(view.nextChangeAt, true),
  };
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of a countdown at `view.asOf`, on Vietnam's wall clock. */
export const formatCountdown = (view: ClockView, locale: Locale, options: CountdownOptions = {}): CountdownText => {
  const state = countdownState(view);
  const target = options.targetMinutes ?? (view.kind === 'department' ? undefined : defaultTargets[view.kind].minutes);
  const [main, detail, label] = countdownMessages[locale][messageOf(view, state)];
  const seen = valuesOf(view, locale, target, false);
  return {
    state,
    main: fillMessage(main, seen),
    detail: fillMessage(detail, seen),
    ariaLabel: capitalised(fillMessage(label, valuesOf(view, locale, target, true))),
  };
};
