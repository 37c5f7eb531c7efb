import { compileCalendar, type WorkingCalendar } from '@caunoi/sla/calendar';
import type { Pause } from '@caunoi/sla/due';
import { type DueExplanation, explainDue } from '@caunoi/sla/explain';
import { vietnamCalendar } from '@caunoi/sla/vietnam-calendar';
import { workingMinutesBetween } from '@caunoi/sla/working-time';
import type { Ticket } from '../ticket.queries.ts';
import type { Place, TimeSpan } from './time-spans.ts';

export type MeasuredSpan = TimeSpan & { minutes: number };
export type MeasuredTime = {
  spans: MeasuredSpan[];
  /** Working minutes by place. */
  totals: Record<Place, number>;
  /** What the clock was given. */
  targetMinutes: number;
  explanation: DueExplanation;
};

/** A minute of rounding on either side. */
const TOLERANCE_MINUTES = 2;

let compiled: WorkingCalendar | undefined;

/**
 * Working time of each stretch and how the due came about, by the civil service's calendar. Null where the server counts
 * otherwise, because a province was closed or the calendar was edited: better no figure than a wrong one.
 */
export const measureTime = (ticket: Pick<Ticket, 'clock'>, spans: readonly TimeSpan[]): MeasuredTime | null => {
  compiled ??= compileCalendar(vietnamCalendar());
  const calendar = compiled;
  const { clock } = ticket;
  const measured = spans.map((span) => ({
    ...span,
    // What is left is rounded down, so what is used is not: together they are the whole day.
    minutes: Math.round(workingMinutesBetween(calendar, span.from, span.to)),
  }));
  const totals = { site: 0, unit: 0, wait: 0 };
  for (const { place, minutes } of measured) totals[place] += minutes;

  const start = Date.parse(clock.startedAt);
  const pauses: Pause[] = spans
    .filter(({ place }) => place === 'wait')
    // The last one is open while the clock still waits.
    .map(({ from, to }) => ({ from, to: clock.state === 'paused' && to === spans.at(-1)?.to ? null : to }));
  const asOf = clock.stoppedAt ? Date.parse(clock.stoppedAt) : Date.parse(clock.asOf);
  const used = measured
    .filter(({ place }) => place !== 'wait')
    .reduce((sum, { from, to }) => sum + workingMinutesBetween(calendar, from, Math.min(to, Math.max(from, asOf))), 0);
  const targetMinutes = Math.round(used + clock.remainingWorkingMinutes);
  if (targetMinutes <= 0) return null;
  const explanation = explainDue(
    calendar,
    start,
    { kind: 'working_duration', minutes: wholeTarget(targetMinutes) },
    pauses,
  );
  if (clock.dueAt !== null) {
    const apart = Math.abs(Date.parse(explanation.dueAt ?? clock.dueAt) - Date.parse(clock.dueAt)) / 60_000;
    if (apart > TOLERANCE_MINUTES) return null;
  }
  return { spans: measured, totals, targetMinutes: wholeTarget(targetMinutes), explanation };
};

/** Targets are whole quarters of an hour; what is left was rounded to the minute. */
const wholeTarget = (minutes: number): number => {
  const quarter = Math.round(minutes / 15) * 15;
  return Math.abs(quarter - minutes) <= TOLERANCE_MINUTES ? quarter : minutes;
};
