import type { CalendarDay } from './calendar.ts';
import type { Target } from './due.ts';
import { formatHours, formatWorkingDuration } from './duration-text.ts';
import { explainPhrases } from './explain-phrases.ts';
import { type CountedInterval, type DueExplanation, type ExplainedPause, wholeMinutes } from './explanation.ts';
import { DAY, parseDate } from './local-time.ts';
import { formatDay, formatTime, type Locale, type WallClock } from './moment-text.ts';
import { offsetAt } from './zone-offsets.ts';

/** A sentence names each day that counted while there are this many at most; beyond that the first two and the last. */
const DAYS_NAMED = 5;

const dayOf = (wall: WallClock): number => Math.floor(wall / DAY);

/** Splits a list where neighbours no longer belong together. */
const runsOf = <T>(items: readonly T[], together: (left: T, right: T) => boolean): readonly (readonly T[])[] => {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && together(last, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
};

/** What a sentence may say beyond the arithmetic; names are in the sentence's language. */
export interface SentenceContext {
  /** A clock other than the day of the question does not start with a receipt. */
  readonly starts?: 'received' | 'begun';
  /** Whose calendar, in which version, was counted by; of a target around the clock it is not told. */
  readonly calendar?: { readonly owner: string; readonly version: number };
  /** Closures that were laid over it. */
  readonly closures?: { readonly owner: string; readonly version: number } | null;
}

/** One sentence, in the zone of the calendar: the same explanation reads the same on any machine. */
export const explainSentence = (
  explanation: DueExplanation,
  locale: Locale,
  { starts = 'received', calendar, closures }: SentenceContext = {},
): string => {
  const { zone, receivedAt, target, countedMinutes, pauses, days, dueAt } = explanation;
  const shown = wholeMinutes(explanation);
  const intervals = explanation.intervals.map((interval, i) => ({ ...interval, minutes: shown[i] ?? 0 }));
  const phrases = explainPhrases[locale];
  const roundTheClock = target.kind === 'elapsed';
  const duration = (minutes: number): string => (roundTheClock ? formatHours : formatWorkingDuration)(minutes, locale);
  const wallOf = (iso: string): WallClock => Date.parse(iso) + offsetAt(zone, Date.parse(iso));
  const moment = (iso: string, withYear = false): string =>
    `${formatTime(wallOf(iso))} ${formatDay(wallOf(iso), locale, withYear)}`;
  const list = (parts: readonly string[]): string =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${phrases.and}${parts.at(-1)}`;

  const targetText = (wanted: Target): string => {
    if (wanted.kind === 'end_of_working_day') return phrases.endOfWorkingDay(wanted.days);
    return (roundTheClock ? phrases.elapsed : phrases.workingTime)(duration(wanted.minutes));
  };
  const spanText = ({ from, to, minutes }: CountedInterval | ExplainedPause): string =>
    to === null
      ? phrases.since(moment(from))
      : phrases.fromTo(moment(from), moment(to)) + (minutes ? ` (${duration(minutes)})` : '');
  // An interval ends at 24:00 of its day, not at 00:00 of the next.
  const hoursText = ({ from, to }: CountedInterval): string =>
    `${formatTime(wallOf(from))}–${wallOf(to) % DAY === 0 ? '24:00' : formatTime(wallOf(to))}`;
  const countedText = (): string => {
    if (roundTheClock) return list(intervals.map(spanText));
    const texts = runsOf(intervals, (a, b) => dayOf(wallOf(a.from)) === dayOf(wallOf(b.from))).map((day) => {
      const minutes = day.reduce((sum, interval) => sum + interval.minutes, 0);
      const date = day[0] ? formatDay(wallOf(day[0].from), locale) : '';
      return `${date} ${list(day.map(hoursText))} (${duration(minutes)})`;
    });
    const named =
      texts.length > DAYS_NAMED
        ? [...texts.slice(0, 2), phrases.moreDays(texts.length - 3), ...texts.slice(-1)]
        : texts;
    return named.join(phrases.afterwards);
  };
  const dateText = ({ date }: CalendarDay): string => formatDay((parseDate(date) ?? 0) * DAY, locale);
  const namedDays = (wanted: readonly CalendarDay[]): string =>
    list(
      runsOf(wanted, (a, b) => a.name === b.name && a.status === b.status).map((run) => {
        const [first, last] = [run[0], run.at(-1)];
        if (!first || !last) return '';
        const dates = first === last ? dateText(first) : phrases.fromTo(dateText(first), dateText(last));
        return `${dates} (${first.name}${first.status === 'provisional' ? phrases.provisional : ''})`;
      }),
    );

  const closed = roundTheClock ? [] : days.filter((day) => day.intervals.length === 0);
  const special = roundTheClock ? [] : days.filter((day) => day.intervals.length > 0);
  const source =
    calendar && !roundTheClock
      ? phrases.byCalendar(calendar.owner, calendar.version) +
        (closures ? phrases.withClosures(closures.owner, closures.version) : '')
      : '';
  const parts = [
    phrases[starts](moment(receivedAt, true)),
    phrases.target(targetText(target)) + source,
    intervals.length > 0 && phrases.counted(countedText()),
    closed.length > 0 && phrases.daysOff(namedDays(closed)),
    special.length > 0 && phrases.specialHours(namedDays(special)),
    pauses.length > 0 && phrases.waiting(list(pauses.map(spanText))),
    dueAt === null ? phrases.paused(duration(countedMinutes)) : phrases.due(moment(dueAt, true)),
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
};
