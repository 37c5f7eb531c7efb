import type { WorkingCalendar } from '@caunoi/sla/calendar';
import { type StepClock, type StepRule, stepInstants } from '@caunoi/sla/steps';
import type { ClockStep } from './clocks.schemas.ts';

type Clock = StepClock & { over: boolean };
export type StepRow = { kind: string; fireAt: Date; doneAt: Date | null; outcome: string | null };

/** Of the rows what was done and what comes next, of the rules what follows; in order of time. */
export function presentSteps(
  calendar: WorkingCalendar,
  clock: Clock,
  rules: readonly StepRule[],
  rows: readonly StepRow[],
): ClockStep[] {
  const instants = stepInstants(calendar, clock, rules);
  // A step that turned out moot may come again, so that it counts as not done.
  const written = rows.filter(({ outcome }) => outcome !== 'moot');
  const pending = written.filter(({ doneAt }) => doneAt === null).map(({ fireAt }) => fireAt.getTime());
  // As the worker goes by them: what a recompute moved before a step already reached is not told any more.
  const reached = instants.findLastIndex(({ key }) => written.some(({ kind }) => kind === key));

  const stateOf = ({ doneAt, outcome, fireAt }: StepRow): ClockStep['state'] => {
    if (doneAt) return outcome === 'coalesced' ? 'coalesced' : 'told';
    if (clock.over) return 'moot';
    return fireAt.getTime() === Math.min(...pending) ? 'next' : 'planned';
  };
  const step = (kind: string, at: number, state: ClockStep['state'], doneAt: Date | null): ClockStep => ({
    kind,
    at: new Date(at).toISOString(),
    state,
    doneAt: doneAt?.toISOString() ?? null,
    tell: [...(rules.find(({ key }) => key === kind)?.tell ?? [])],
  });
  return [
    ...written.map((row) => step(row.kind, row.fireAt.getTime(), stateOf(row), row.doneAt)),
    ...instants.flatMap(({ key, at }, place) =>
      written.some(({ kind }) => kind === key)
        ? []
        : step(key, at, clock.over || place < reached ? 'moot' : 'planned', null),
    ),
  ].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
