import { CalendarError } from './calendar-error.ts';
import { parseDate, type Weekday, weekdayIndex, weekdays } from './local-time.ts';
import { compileOpenings, formatOpenings, intersectOpenings, type TimeInterval } from './openings.ts';
import { buildSpanBlock, type MinuteSpan, type SpanBlock } from './span-block.ts';
import { isKnownZone } from './zone-offsets.ts';

export { CalendarError, type CalendarErrorCode } from './calendar-error.ts';
export type { Weekday } from './local-time.ts';
export type { TimeInterval } from './openings.ts';

/** A dated exception. `intervals` are the hours that are open that day: none for a day off, some for half a day or a make-up day. */
export interface CalendarDay {
  readonly date: string;
  readonly kind: 'holiday' | 'make_up' | 'closure';
  readonly intervals: readonly TimeInterval[];
  readonly name: string;
  /** Decided and published, fixed by law but not yet announced, or a guess that the app shows as such. */
  readonly status: 'official' | 'statutory' | 'provisional';
}

export interface CalendarDefinition {
  /** IANA name, e.g. `Asia/Ho_Chi_Minh`. */
  readonly zone: string;
  readonly weekly: Partial<Record<Weekday, readonly TimeInterval[]>>;
  readonly days: readonly CalendarDay[];
}

/** What a date is: its hours, and the exception that made them so, if any. */
export interface ResolvedDay {
  readonly intervals: readonly TimeInterval[];
  readonly exception: CalendarDay | null;
}

/** A compiled calendar; it keeps the working time of the periods it was asked about, so compile once and share. */
export interface WorkingCalendar {
  readonly zone: string;
  /** What a date (`YYYY-MM-DD`) is. Throws CalendarError for a date that does not exist. */
  readonly day: (date: string) => ResolvedDay;
  /** By local day number (days since 1970-01-01), for the modules of this package. */
  readonly exceptionOn: (dayNumber: number) => CalendarDay | null;
  readonly openingsOn: (dayNumber: number) => readonly MinuteSpan[];
  readonly spanBlock: (index: number) => SpanBlock;
}

interface Exception {
  readonly day: CalendarDay;
  readonly openings: readonly MinuteSpan[];
}

type WeeklyOpenings = readonly (readonly MinuteSpan[])[];

const precedence = { holiday: 0, make_up: 1, closure: 2 } as const;

const toDayNumber = (date: string, place: string): number => {
  const dayNumber = parseDate(date);
  if (dayNumber === undefined) throw new CalendarError('invalid_date', place, `“${date}” is not a date (YYYY-MM-DD)`);
  return dayNumber;
};

const compileWeekly = (weekly: CalendarDefinition['weekly']): WeeklyOpenings => {
  for (const key of Object.keys(weekly)) {
    if (weekdays.some((weekday) => weekday === key)) continue;
    throw new CalendarError('unknown_weekday', `weekly.${key}`, `not one of ${weekdays.join(', ')}`);
  }
  return weekdays.map((weekday) => compileOpenings(weekly[weekday] ?? [], `weekly.${weekday}`));
};

const compileExceptions = (
  weekly: WeeklyOpenings,
  days: readonly CalendarDay[],
  closures: readonly CalendarDay[],
): ReadonlyMap<number, Exception> => {
  const exceptions = new Map<number, Exception>();
  const placed = [
    ...days.map((day, i) => ({ day, place: `days[${i}]` })),
    ...closures.map((day, i) => ({ day, place: `closures[${i}]` })),
  ];
  // Weakest first, so that each stronger kind overrides what lies beneath it.
  for (const { day, place } of placed.sort((a, b) => precedence[a.day.kind] - precedence[b.day.kind])) {
    const dayNumber = toDayNumber(day.date, `${place}.date`);
    const openings = compileOpenings(day.intervals, `${place}.intervals`);
    const beneath = exceptions.get(dayNumber);
    if (day.kind === 'closure') {
      // A closure only takes hours away: two on one date leave what both leave, and none opens a Sunday.
      const before = beneath?.openings ?? weekly[weekdayIndex(dayNumber)] ?? [];
      exceptions.set(dayNumber, { day, openings: intersectOpenings(before, openings) });
      continue;
    }
    if (beneath?.day.kind === day.kind) {
      throw new CalendarError('duplicate_day', `${place}.date`, `${day.date} is given twice as ${day.kind}`);
    }
    exceptions.set(dayNumber, { day, openings });
  }
  return exceptions;
};

/**
 * Checks a definition and makes it computable. `closures` are added to its days (the asking province's, say).
 * Precedence for a date: closure > make_up > holiday > weekly. Throws CalendarError.
 */
export const compileCalendar = (
  definition: CalendarDefinition,
  closures: readonly CalendarDay[] = [],
): WorkingCalendar => {
  const { zone } = definition;
  if (!isKnownZone(zone)) throw new CalendarError('unknown_zone', 'zone', `“${zone}” is not a known time zone`);
  for (const [i, day] of closures.entries()) {
    if (day.kind !== 'closure') throw new CalendarError('not_a_closure', `closures[${i}].kind`, `is a ${day.kind}`);
  }
  const weekly = compileWeekly(definition.weekly);
  const exceptions = compileExceptions(weekly, definition.days, closures);
  const opens = [...weekly, ...[...exceptions.values()].map((day) => day.openings)].some((spans) => spans.length > 0);
  if (!opens) throw new CalendarError('no_opening', 'weekly', 'the calendar never opens');

  const openingsOn = (dayNumber: number): readonly MinuteSpan[] =>
    exceptions.get(dayNumber)?.openings ?? weekly[weekdayIndex(dayNumber)] ?? [];
  const exceptionOn = (dayNumber: number): CalendarDay | null => exceptions.get(dayNumber)?.day ?? null;
  const blocks = new Map<number, SpanBlock>();
  return {
    zone,
    openingsOn,
    exceptionOn,
    day: (date) => {
      const dayNumber = toDayNumber(date, 'date');
      return { intervals: formatOpenings(openingsOn(dayNumber)), exception: exceptionOn(dayNumber) };
    },
    spanBlock: (index) => {
      let block = blocks.get(index);
      if (!block) {
        block = buildSpanBlock(zone, index, openingsOn);
        blocks.set(index, block);
      }
      return block;
    },
  };
};
