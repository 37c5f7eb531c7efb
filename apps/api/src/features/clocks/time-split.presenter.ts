import type { WorkingCalendar } from '@caunoi/sla/calendar';
import { type PlaceSpan, splitTime, type TimeSegment } from '@caunoi/sla/time-split';
import { workingMinutesBetween } from '@caunoi/sla/working-time';
import type { TicketClock } from '../../core/ticket/ticket-clocks.ts';
import type { TimeSplit } from './clocks.schemas.ts';

type Run = { place: 'department' | 'review'; unitId: string; from: Date; to: Date | null };
type Unit = NonNullable<TimeSplit['segments'][number]['unit']>;

const endOf = (clock: TicketClock): Date | null => clock.stoppedAt ?? clock.voidedAt;

/** To the asking side a review is part of the department's work. */
const runsOf = (clocks: readonly TicketClock[], internal: boolean): Run[] =>
  clocks.flatMap((clock) => {
    const { kind, unitId, startedAt: from } = clock;
    if (kind === 'department') return { place: kind, unitId, from, to: endOf(clock) };
    if (kind === 'review') return { place: internal ? kind : 'department', unitId, from, to: endOf(clock) };
    return [];
  });

/**
 * Where the working time of a cycle went, from the start of its `answer` to its stop or to now: the departments' runs, the reviews,
 * the pauses, and the rest on site. `clocks` are those of the cycle.
 */
export function presentSplit(
  calendar: WorkingCalendar,
  answer: TicketClock,
  clocks: readonly TicketClock[],
  { internal, now, unitOf }: { internal: boolean; now: Date; unitOf: (unitId: string) => Unit },
): TimeSplit {
  // From the minute that is shown: then all segments are as long as the times beside them say.
  const from = new Date(answer.startedAt.getTime() - (answer.startedAt.getTime() % 60_000));
  const to = endOf(answer) ?? (now > from ? now : from);
  const runs = runsOf(clocks, internal);
  const spans: PlaceSpan[] = [
    ...runs.map(({ place, ...span }) => ({ place, from: span.from, to: span.to })),
    ...answer.pauses.map((pause) => ({ place: 'waiting' as const, from: pause.from, to: pause.to })),
  ];
  const split = splitTime(calendar, from, to, spans);
  let told = 0;
  const segments = split.segments.flatMap((segment) => {
    const parts = cutByUnit(segment, runs, answer.unitId).map(({ unitId, ...part }) => {
      // As the whole is counted: rounded down as a running total, so that the parts sum to it.
      const minutes = Math.floor(workingMinutesBetween(calendar, from, Date.parse(part.to))) - told;
      told += minutes;
      return { place: segment.place, unit: unitId === null ? null : unitOf(unitId), ...part, minutes };
    });
    return parts.some(({ minutes }) => minutes > 0) ? parts.filter(({ minutes }) => minutes > 0) : parts;
  });
  return {
    cycle: answer.cycle,
    from: from.toISOString(),
    to: to.toISOString(),
    totalMinutes: split.totalMinutes,
    segments,
  };
}

type Part = { unitId: string | null; from: string; to: string };

/** A question that went from one department straight to the next lay in two places of one kind. */
function cutByUnit({ place, from, to }: TimeSegment, runs: readonly Run[], onSite: string): Part[] {
  if (place === 'waiting') return [{ unitId: null, from, to }];
  if (place === 'on_site') return [{ unitId: onSite, from, to }];
  const here = runs
    .filter((run) => run.place === place && run.from.toISOString() < to && (run.to?.toISOString() ?? to) > from)
    .sort((a, b) => a.from.getTime() - b.from.getTime());
  const parts: Part[] = [];
  for (const run of here) {
    const last = parts.at(-1);
    if (last?.unitId === run.unitId) continue;
    const start = last ? run.from.toISOString() : from;
    if (last) last.to = start;
    parts.push({ unitId: run.unitId, from: start, to });
  }
  return parts;
}
