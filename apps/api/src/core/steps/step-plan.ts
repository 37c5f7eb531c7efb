import type { WorkingCalendar } from '@caunoi/sla/calendar';
import { defaultAutoClose, defaultMaximumPause, type Target } from '@caunoi/sla/clock';
import { defaultSteps, type StepClock, type StepInstant, type StepRule, stepInstants } from '@caunoi/sla/steps';
import { isWorkingDay } from '@caunoi/sla/working-day';
import { addWorkingMinutes, isWorkingTime, nextChange } from '@caunoi/sla/working-time';
import type { Clock, ClockPause } from '../../db/generated/client.ts';
import type { Channel, Urgency } from '../../db/generated/enums.ts';
import type { Policy } from '../policies.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';

/** A clock with what its steps follow from. `expectedAt` is known in the act that pauses it. */
export type PlannedClock = Clock & { pauses: readonly Pick<ClockPause, 'from' | 'to'>[]; expectedAt?: Date };
export type PlannedTicket = { ministryCode: string; provinceCode: string; channel: Channel; urgency: Urgency };

/** What has to be pending for a clock; see {@link stepStatements}. */
export type StepPlan = {
  ticketId: string;
  clockId: string;
  cycle: number;
  dueVersion: number;
  /** In order of time; the first that lies behind every one done is the pending one. */
  next: readonly StepInstant[];
  /** Pending whatever was done before. */
  fixed: readonly { kind: string; at: number }[];
  /** Left as they are. */
  kept: readonly string[];
};

/** What a pause ends by is asked of these; a department's clock stands and runs with `answer`. */
export const WAITING_KINDS: readonly Clock['kind'][] = ['answer', 'follow_up'];

type PolicySource = Pick<ReferenceSnapshot, 'policy' | 'policyById'>;

/** The policy of a clock: the one its target came from, else the one in force when it started. */
export const policyOfClock = (
  reference: PolicySource,
  ticket: Omit<PlannedTicket, 'provinceCode'>,
  clock: Pick<Clock, 'policyId' | 'startedAt'>,
): Policy | undefined =>
  clock.policyId
    ? reference.policyById(clock.policyId)
    : reference.policy(ticket.ministryCode, ticket.channel, ticket.urgency, clock.startedAt);

export const stepRulesOf = (policy: Policy | undefined): readonly StepRule[] => policy?.steps ?? defaultSteps;

/** The clock as the engine reads it. */
export const stepClockOf = ({ startedAt, target, pauses }: PlannedClock): StepClock => ({
  startedAt,
  target: target as Target, // written by newClock
  pauses,
});

/** When a pause that began at `pausedAt` has lasted as long as it may. */
export const pauseLimitAt = (calendar: WorkingCalendar, policy: Policy | undefined, pausedAt: Date): number =>
  addWorkingMinutes(calendar, pausedAt, policy?.maximumPauseMinutes ?? defaultMaximumPause.minutes);

/** When a ticket that was answered at `answeredAt` closes by itself. */
export const autoCloseAt = (calendar: WorkingCalendar, policy: Policy | undefined, answeredAt: Date): number =>
  addWorkingMinutes(calendar, answeredAt, policy?.autoCloseMinutes ?? defaultAutoClose.minutes);

/** When somebody is reminded of what was to happen at `at`: then, or when the next working day begins, where that day is none. */
export const reminderAt = (calendar: WorkingCalendar, at: Date): number =>
  isWorkingDay(calendar, at) ? at.getTime() : openingFrom(calendar, at);

/** The next instant, from `at` on, at which somebody works. */
const openingFrom = (calendar: WorkingCalendar, at: Date): number =>
  isWorkingTime(calendar, at) ? at.getTime() : (nextChange(calendar, at) ?? at.getTime());

/** A pause holds a clock, unless it began after the due: overdue it stays. */
export const isHeld = ({ pausedAt, dueAt }: Pick<Clock, 'pausedAt' | 'dueAt'>): boolean =>
  pausedAt !== null && pausedAt <= dueAt;

/**
 * A clock that runs waits for its next step; one that stands still, for the end of its pause, and for what
 * was reached of an overdue one before it; one that is over, for nothing.
 */
export function planSteps(
  reference: PolicySource,
  ticket: Omit<PlannedTicket, 'provinceCode'>,
  clock: PlannedClock,
  calendar: WorkingCalendar,
): StepPlan {
  const { id: clockId, ticketId, cycle, dueVersion } = clock;
  const plan: StepPlan = { ticketId, clockId, cycle, dueVersion, next: [], fixed: [], kept: [] };
  if (clock.stoppedAt || clock.voidedAt) return plan;
  const policy = policyOfClock(reference, ticket, clock);
  const next = isHeld(clock) ? [] : stepInstants(calendar, stepClockOf(clock), stepRulesOf(policy));
  if (!clock.pausedAt || !WAITING_KINDS.includes(clock.kind)) return { ...plan, next };
  const limit = { kind: 'pause_limit', at: pauseLimitAt(calendar, policy, clock.pausedAt) };
  if (!clock.expectedAt) return { ...plan, next, fixed: [limit], kept: ['pause_reminder'] };
  const reminder = { kind: 'pause_reminder', at: openingFrom(calendar, clock.expectedAt) };
  return { ...plan, next, fixed: reminder.at < limit.at ? [limit, reminder] : [limit] };
}
