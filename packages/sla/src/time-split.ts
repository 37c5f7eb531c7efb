import type { WorkingCalendar } from './calendar.ts';
import { toInstant } from './horizon.ts';
import { MINUTE } from './local-time.ts';
import { workingMillisecondsBetween } from './working-time.ts';

/** Where a question lies: at the desk that took it, in a department, at the reviewer's, or with the requester. */
export type Place = 'on_site' | 'department' | 'review' | 'waiting';

/** A stay somewhere else than at the desk, half-open; null while it lasts. Spans may overlap: the stronger place counts. */
export interface PlaceSpan {
  readonly place: Exclude<Place, 'on_site'>;
  readonly from: Date;
  readonly to: Date | null;
}

/** ISO instants; `minutes` is the working time in it, whole. */
export interface TimeSegment {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** `minutes` of the segments sum to `totalMinutes` exactly. */
export interface TimeSplit {
  readonly totalMinutes: number;
  readonly segments: readonly TimeSegment[];
}

/** Strongest first. */
const precedence = ['waiting', 'review', 'department'] as const;

interface Stay {
  readonly place: Place;
  readonly from: number;
  to: number;
}

const clip = (spans: readonly PlaceSpan[], start: number, end: number) =>
  spans
    .map(({ place, from, to }, i) => {
      const closed = to === null ? end : toInstant(to);
      if (closed < toInstant(from) && to !== null) throw new RangeError(`spans[${i}] ends before it starts`);
      return { place, from: Math.max(start, toInstant(from)), to: Math.min(end, closed) };
    })
    .filter(({ from, to }) => from < to);

/** From the start to the end without a gap, neighbours being different places. */
const staysBetween = (start: number, end: number, spans: readonly PlaceSpan[]): readonly Stay[] => {
  const clipped = clip(spans, start, end);
  const edges = [...new Set([start, end, ...clipped.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const stays: Stay[] = [];
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1];
    if (to === undefined) break;
    const here = clipped.filter((span) => span.from <= from && from < span.to);
    const place = precedence.find((strong) => here.some((span) => span.place === strong)) ?? 'on_site';
    const last = stays.at(-1);
    if (last?.place === place) last.to = to;
    else stays.push({ place, from, to });
  }
  return stays;
};

/**
 * Where the working time from `from` to `to` went. Whole minutes, rounded down as a running total, so that the parts sum to the whole.
 * Segments without working time are left out unless all of them are without. Throws RangeError for an inverted span or period.
 */
export const splitTime = (
  calendar: WorkingCalendar,
  from: Date | number,
  to: Date | number,
  spans: readonly PlaceSpan[],
): TimeSplit => {
  const start = toInstant(from);
  const end = toInstant(to);
  if (end < start) throw new RangeError('the period ends before it starts');
  let worked = 0;
  let told = 0;
  const segments = staysBetween(start, end, spans).map((stay): TimeSegment => {
    worked += workingMillisecondsBetween(calendar, stay.from, stay.to);
    const minutes = Math.floor(worked / MINUTE) - told;
    told += minutes;
    return { place: stay.place, from: new Date(stay.from).toISOString(), to: new Date(stay.to).toISOString(), minutes };
  });
  const counted = segments.filter(({ minutes }) => minutes > 0);
  return { totalMinutes: told, segments: counted.length > 0 ? counted : segments };
};
