import type { Actor } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { demand } from '../../core/app-error.ts';
import type { DayRange } from '../../core/day-range.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { managedMinistries } from '../../core/people-sight.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { type GetRoutingReport, LONGEST_REPORT_DAYS } from './routing-report.schemas.ts';

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 84;

const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The days of a report, both included: twelve weeks up to today where nothing is said. */
export function reportPeriod({ from, to }: GetRoutingReport, now: Date): DayRange {
  const last = to ?? localDay(now);
  const period = { from: from ?? daysFrom(last, 1 - DEFAULT_DAYS), to: last };
  const days = (Date.parse(period.to) - Date.parse(period.from)) / DAY_MS + 1;
  if (days < 1) demandValid([{ pointer: '/to', code: 'before-start' }]);
  if (days > LONGEST_REPORT_DAYS)
    demandValid([{ pointer: '/to', code: 'range-too-long', params: { limit: LONGEST_REPORT_DAYS } }]);
  return period;
}

/** Ministries that the report is about: those that the actor reads, or the one of them that is asked for. Throws `not-found`. */
export function reportMinistries(actor: Actor, reference: ReferenceSnapshot, wanted: string | undefined) {
  const managed = managedMinistries(actor);
  const read = reference.ministries.filter(({ code }) => managed === 'all' || managed.includes(code));
  const chosen = read.filter(({ code }) => wanted === undefined || code === wanted);
  demand(chosen.length > 0, 'not-found');
  return chosen.map(({ code, nameVi }) => ({ code, name: nameVi }));
}
