import type { WorkingCalendar } from '@caunoi/sla/calendar';
import { dueAt, type Target, verdictAt } from '@caunoi/sla/clock';
import { workingMinutesBetween } from '@caunoi/sla/working-time';
import type { Clock, ClockPause } from '../../db/generated/client.ts';
import type { Channel, ClockKind, Urgency } from '../../db/generated/enums.ts';
import type { EffectiveCalendar } from '../calendars.ts';
import { newId } from '../ids.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { chooseTarget } from './clock-target.ts';

/** `expectedAt` is when the commune's information is expected: of a clock that this act pauses. */
export type TicketClock = Clock & { pauses: ClockPause[]; expectedAt?: Date };

/**
 * A ticket at hand with the clocks of its present cycle. Acts change them here; `touched` are those that the end of the act writes, all
 * at once, each with its pending steps.
 */
export type Clocked = {
  id: string;
  ministryCode: string;
  provinceCode: string;
  channel: Channel;
  urgency: Urgency;
  cycle: number;
  clocks: TicketClock[];
  touched: Set<TicketClock>;
};

/** `answer` counts by the ministry's calendar and the closures of the asking province; the others by the calendar of the owning unit. */
export const calendarOf = (
  reference: Pick<ReferenceSnapshot, 'calendar'>,
  kind: ClockKind,
  place: { ministryCode: string; provinceCode: string },
  unitId: string,
): EffectiveCalendar =>
  kind === 'answer'
    ? reference.calendar(place.ministryCode, place.provinceCode)
    : reference.calendar(place.ministryCode, '', unitId);

export const isRunning = (clock: Clock): boolean => !clock.stoppedAt && !clock.voidedAt;

export const openClocks = (ticket: Pick<Clocked, 'clocks'>, ...kinds: ClockKind[]): TicketClock[] =>
  ticket.clocks.filter((clock) => isRunning(clock) && (kinds.length === 0 || kinds.includes(clock.kind)));

/** Working minutes that `answer` has left; what a department's share is cut from. */
export function answerMinutesLeft(ticket: Clocked, reference: ReferenceSnapshot, now: Date): number {
  const [answer] = openClocks(ticket, 'answer');
  if (!answer) return 0;
  const { calendar } = calendarOf(reference, 'answer', ticket, answer.unitId);
  return workingMinutesBetween(calendar, answer.pausedAt ?? now, answer.dueAt);
}

/** Facts of a new clock, due computed, with the target of the policy in force. `answerMinutesLeft` is for a department's share. */
export function newClock(
  reference: ReferenceSnapshot,
  ticket: Omit<Clocked, 'clocks' | 'touched'>,
  facts: { kind: ClockKind; run?: number; startedAt: Date; unitId: string; answerMinutesLeft?: number },
): Clock & { target: Target } {
  const { key, version, closureVersion, calendar } = calendarOf(reference, facts.kind, ticket, facts.unitId);
  const { startedAt, answerMinutesLeft = 0 } = facts;
  const policy = reference.policy(ticket.ministryCode, ticket.channel, ticket.urgency, startedAt);
  const { target, policyId } = chooseTarget(policy, facts.kind, { calendar, startedAt, answerMinutesLeft });
  return {
    id: newId(),
    ticketId: ticket.id,
    kind: facts.kind,
    cycle: ticket.cycle,
    run: facts.run ?? 1,
    unitId: facts.unitId,
    startedAt,
    target,
    policyId,
    calendarKey: key,
    calendarVersion: version,
    closureVersion,
    dueAt: new Date(dueWithout(calendar, startedAt, target, [])),
    dueVersion: 1,
    pausedAt: null,
    stoppedAt: null,
    voidedAt: null,
    verdict: null,
  };
}

/** Starts a clock; a second one of its kind in the same cycle is the next run. */
export function startClock(
  reference: ReferenceSnapshot,
  ticket: Clocked,
  facts: { kind: ClockKind; startedAt: Date; unitId: string; answerMinutesLeft?: number },
): void {
  const runs = ticket.clocks.filter((clock) => clock.kind === facts.kind && clock.cycle === ticket.cycle);
  const clock = { ...newClock(reference, ticket, { ...facts, run: runs.length + 1 }), pauses: [] };
  ticket.clocks.push(clock);
  ticket.touched.add(clock);
}

/**
 * The department's own share of the day: what `answer` has left less an hour, at least half an hour; less where a policy says so. While
 * the commune owes information it stands still like the day it is cut from.
 */
export function startDepartmentClock(reference: ReferenceSnapshot, ticket: Clocked, unitId: string, at: Date): void {
  const left = answerMinutesLeft(ticket, reference, at);
  startClock(reference, ticket, { kind: 'department', startedAt: at, unitId, answerMinutesLeft: left });
  const waitedFor = openClocks(ticket, 'answer').flatMap(({ pauses }) => pauses.find(({ to }) => to === null) ?? []);
  for (const { messageId } of waitedFor) pauseClocks(ticket, { id: messageId }, at);
}

/** Stops the running clocks of these kinds; the verdict is final. */
export function stopClocks(reference: ReferenceSnapshot, ticket: Clocked, kinds: ClockKind[], at: Date): void {
  for (const clock of openClocks(ticket, ...kinds)) {
    if (clock.pausedAt) closePause(reference, ticket, clock, at);
    Object.assign(clock, { stoppedAt: at, verdict: verdictAt(clock.dueAt, at) });
    ticket.touched.add(clock);
  }
}

/** Pauses what may pause while the commune owes information: with the question that was put to it. */
export function pauseClocks(ticket: Clocked, question: { id: string; expectedAt?: Date }, at: Date): void {
  for (const clock of openClocks(ticket, 'answer', 'department', 'follow_up')) {
    if (clock.pausedAt) continue;
    clock.pausedAt = at;
    clock.pauses.push({ id: newId(), clockId: clock.id, messageId: question.id, from: at, to: null });
    Object.assign(clock, question.expectedAt && { expectedAt: question.expectedAt });
    ticket.touched.add(clock);
  }
}

/** Anything that the requester sends resumes; what is left of the target runs on from `at`. */
export function resumeClocks(reference: ReferenceSnapshot, ticket: Clocked, at: Date): void {
  for (const clock of openClocks(ticket)) {
    if (!clock.pausedAt) continue;
    closePause(reference, ticket, clock, at);
    clock.dueVersion += 1;
    ticket.touched.add(clock);
  }
}

/** A withdrawn question has no verdict. */
export function voidClocks(ticket: Clocked, at: Date): void {
  for (const clock of openClocks(ticket)) {
    clock.voidedAt = at;
    ticket.touched.add(clock);
  }
}

function closePause(reference: ReferenceSnapshot, ticket: Clocked, clock: TicketClock, at: Date): void {
  const breachedBefore = clock.pausedAt !== null && clock.pausedAt > clock.dueAt;
  // one that began behind `at`, the limit of another that a worker noticed late, has lasted no time
  for (const pause of clock.pauses) pause.to ??= pause.from > at ? pause.from : at;
  clock.pausedAt = null;
  if (!breachedBefore) computeDue(reference, ticket, clock); // a pause never un-breaches
}

function computeDue(
  reference: ReferenceSnapshot,
  place: { ministryCode: string; provinceCode: string },
  clock: TicketClock,
): void {
  const { key, version, closureVersion, calendar } = calendarOf(reference, clock.kind, place, clock.unitId);
  const target = clock.target as Target; // written by newClock
  const due = new Date(dueWithout(calendar, clock.startedAt, target, clock.pauses));
  Object.assign(clock, { dueAt: due, calendarKey: key, calendarVersion: version, closureVersion });
}

/** The due of a clock that is not paused. */
function dueWithout(
  calendar: WorkingCalendar,
  startedAt: Date,
  target: Target,
  pauses: readonly { from: Date; to: Date | null }[],
): number {
  const due = dueAt(calendar, startedAt, target, pauses);
  if (due === null) throw new Error('A pause of a running clock is still open');
  return due;
}
