import type { WorkingCalendar } from '@caunoi/sla/calendar';
import { type StepClock, type StepRule, stepInstants } from '@caunoi/sla/steps';
import type { Step } from '../../db/generated/client.ts';
import type { ClockStep } from './clocks.schemas.ts';

type Clock = StepClock & { over: boolean };

const STATES: Record<string, ClockStep['state']> = {
  told: 'told',
  acted: 'told',
  coalesced: 'coalesced',
  moot: 'moot',
};

/** Of the rows what was done and what comes next, of the rules what follows; in order of time. */
export function presentSteps(
  calendar: WorkingCalendar,
  clock: Clock,
  rules: readonly StepRule[],
  rows: readonly Step[],
): ClockStep[] {
  const tellOf = (key: string) => [...(rules.find((rule) => rule.key === key)?.tell ?? [])];
  const nextAt = Math.min(...rows.filter(({ doneAt }) => doneAt === null).map(({ fireAt }) => fireAt.getTime()));
  const pending = (at: Date): ClockStep['state'] => {
    if (clock.over) return 'moot';
    return at.getTime() === nextAt ? 'next' : 'planned';
  };
  const written = rows.map((row): ClockStep & { order: number } => ({
    kind: row.kind,
    at: row.fireAt.toISOString(),
    state: row.doneAt ? (STATES[row.outcome ?? ''] ?? 'told') : pending(row.fireAt),
    doneAt: row.doneAt?.toISOString() ?? null,
    tell: tellOf(row.kind),
    order: row.fireAt.getTime(),
  }));
  // As the worker goes by them: what a recompute moved before a step already told is not told any more.
  const reached = Math.max(...written.map(({ order }) => order), Number.NEGATIVE_INFINITY);
  const planned = stepInstants(calendar, clock, rules)
    .filter(({ key }) => !rows.some((row) => row.kind === key))
    .map(({ key, at }): ClockStep & { order: number } => ({
      kind: key,
      at: new Date(at).toISOString(),
      state: clock.over || at < reached ? 'moot' : 'planned',
      doneAt: null,
      tell: tellOf(key),
      order: at,
    }));
  return [...written, ...planned].sort((a, b) => a.order - b.order).map(({ order: _, ...step }) => step);
}
