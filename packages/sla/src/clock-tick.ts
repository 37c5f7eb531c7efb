import type { ClockView } from './clock.ts';
import { MINUTE } from './local-time.ts';

/** The seconds that the whole minutes of a view leave out. Openings and closings lie on whole minutes, so they are the due's. */
const fractionOf = (from: number, to: number): number => (((to - from) % MINUTE) + MINUTE) % MINUTE;

/**
 * A view as the browser shows it at `now` (server time, epoch ms) without a calendar: counts down, or up when overdue, from `asOf` while
 * it is working time, and turns `breached` after the due. Exact to the minute until `nextChangeAt`, where it stands still: refetch then.
 */
export const tickClockView = (view: ClockView, now: number): ClockView => {
  const { state, dueAt, nextChangeAt, isWorkingTimeNow } = view;
  const asOf = Date.parse(view.asOf);
  const until = nextChangeAt === null ? now : Math.min(now, Date.parse(nextChangeAt));
  if ((state !== 'running' && state !== 'breached') || view.stoppedAt || dueAt === null || until <= asOf) return view;
  const due = Date.parse(dueAt);
  const overdue = due < asOf;
  const fraction = isWorkingTimeNow ? (overdue ? -fractionOf(due, asOf) : fractionOf(asOf, due)) : 0;
  const elapsed = isWorkingTimeNow ? until - asOf : 0;
  const remaining = view.remainingWorkingMinutes * MINUTE + fraction - elapsed;
  return {
    ...view,
    state: now > due ? 'breached' : state,
    remainingWorkingMinutes: Math.trunc(remaining / MINUTE) || 0,
    asOf: new Date(now).toISOString(),
  };
};
