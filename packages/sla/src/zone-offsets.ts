import { DAY } from './local-time.ts';

/** A stretch of time during which a zone keeps one offset from UTC; milliseconds, half-open. */
export interface OffsetPeriod {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** Working time is computed in blocks of this length: long enough to be rare, short enough to be cheap for one deadline. */
export const BLOCK = 64 * DAY;

const formats = new Map<string, Intl.DateTimeFormat>();
const periodsByZone = new Map<string, Map<number, readonly OffsetPeriod[]>>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
};

export const isKnownZone = (zone: string): boolean => {
  try {
    return Boolean(formatOf(zone));
  } catch {
    return false;
  }
};

const askIntl = (zone: string, at: number): number => {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    formatOf(zone).format(at).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
};

/** The first second at which the offset differs from the one at `before`. */
const findTransition = (zone: string, before: number, after: number): number => {
  const offset = askIntl(zone, before);
  let low = before;
  let high = after;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (askIntl(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
};

const computePeriods = (zone: string, index: number): readonly OffsetPeriod[] => {
  const end = (index + 1) * BLOCK;
  const periods: OffsetPeriod[] = [];
  let from = index * BLOCK;
  let offset = askIntl(zone, from);
  // Every day is asked: Morocco keeps an offset for a month only, and some zones changed twice within a week.
  for (let at = from + DAY; at <= end; at += DAY) {
    const next = askIntl(zone, at);
    if (next === offset) continue;
    const transition = findTransition(zone, at - DAY, at);
    periods.push({ from, to: transition, offset });
    from = transition;
    offset = next;
  }
  if (from < end) periods.push({ from, to: end, offset });
  return periods;
};

/** The offsets of a zone in block number `index`; computed once a zone, shared by all calendars in it. */
export const offsetPeriods = (zone: string, index: number): readonly OffsetPeriod[] => {
  let blocks = periodsByZone.get(zone);
  if (!blocks) {
    blocks = new Map();
    periodsByZone.set(zone, blocks);
  }
  let periods = blocks.get(index);
  if (!periods) {
    periods = computePeriods(zone, index);
    blocks.set(index, periods);
  }
  return periods;
};

/** Milliseconds by which the zone's wall clock is ahead of UTC at an instant. */
export const offsetAt = (zone: string, at: number): number => {
  for (const period of offsetPeriods(zone, Math.floor(at / BLOCK))) if (at < period.to) return period.offset;
  return askIntl(zone, at);
};
