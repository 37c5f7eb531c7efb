import type { WorkingCalendar } from '@caunoi/sla/calendar';
import { defaultTargets, departmentTarget, dueAt, type Target, verdictAt } from '@caunoi/sla/clock';
import { workingMinutesBetween } from '@caunoi/sla/working-time';
import type { Tx } from '../../db/client.ts';
import type { Clock, ClockPause } from '../../db/generated/client.ts';
import type { Channel, ClockKind, Urgency } from '../../db/generated/enums.ts';
import type { EffectiveCalendar } from '../calendars.ts';
import { newId } from '../ids.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';

/** Targets of sla.md where no policy says otherwise; a department's share is always given. */
const defaultTarget = (kind: ClockKind): Target => (kind === 'department' ? departmentTarget(0) : defaultTargets[kind]);

export type TicketClock = Clock & { pauses: ClockPause[] };
type Subject = {
  id: string;
  ministryCode: string;
  provinceCode: string;
  channel: Channel;
  urgency: Urgency;
  cycle: number;
  clocks: TicketClock[];
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

export const openClocks = (ticket: Subject, ...kinds: ClockKind[]): TicketClock[] =>
  ticket.clocks.filter((clock) => isRunning(clock) && (kinds.length === 0 || kinds.includes(clock.kind)));

/** Working minutes that `answer` has left; what a department's share is cut from. */
export function answerMinutesLeft(ticket: Subject, reference: ReferenceSnapshot, now: Date): number {
  const [answer] = openClocks(ticket, 'answer');
  if (!answer) return 0;
  const { calendar } = calendarOf(reference, 'answer', ticket, answer.unitId);
  return workingMinutesBetween(calendar, answer.pausedAt ?? now, answer.dueAt);
}

/** Facts of a new clock, due computed. Without a target of its own it has the one of the policy in force, else the product's. */
export function newClock(
  reference: ReferenceSnapshot,
  ticket: Omit<Subject, 'clocks'>,
  facts: { kind: ClockKind; run?: number; startedAt: Date; unitId: string; target?: Target },
): Clock & { target: Target } {
  const { key, version, closureVersion, calendar } = calendarOf(reference, facts.kind, ticket, facts.unitId);
  const policy = facts.target
    ? undefined
    : reference.policy(ticket.ministryCode, ticket.channel, ticket.urgency, facts.startedAt);
  const target = facts.target ?? policy?.targets[facts.kind] ?? defaultTarget(facts.kind);
  return {
    id: newId(),
    ticketId: ticket.id,
    kind: facts.kind,
    cycle: ticket.cycle,
    run: facts.run ?? 1,
    unitId: facts.unitId,
    startedAt: facts.startedAt,
    target,
    policyId: policy?.id ?? null,
    calendarKey: key,
    calendarVersion: version,
    closureVersion,
    dueAt: new Date(dueWithout(calendar, facts.startedAt, target, [])),
    dueVersion: 1,
    pausedAt: null,
    stoppedAt: null,
    voidedAt: null,
    verdict: null,
  };
}

/** Starts a clock; a second one of its kind in the same cycle is the next run. */
export async function startClock(
  tx: Tx,
  reference: ReferenceSnapshot,
  ticket: Subject,
  facts: { kind: ClockKind; startedAt: Date; unitId: string; target?: Target },
): Promise<void> {
  const runs = ticket.clocks.filter((clock) => clock.kind === facts.kind && clock.cycle === ticket.cycle);
  const clock = newClock(reference, ticket, { ...facts, run: runs.length + 1 });
  await tx.clock.create({ data: clock });
  ticket.clocks.push({ ...clock, pauses: [] });
}

/**
 * The department's own share of the day: what `answer` has left less an hour, at least half an hour. While the commune owes
 * information it stands still like the day it is cut from.
 */
export async function startDepartmentClock(
  tx: Tx,
  reference: ReferenceSnapshot,
  ticket: Subject,
  unitId: string,
  at: Date,
): Promise<void> {
  const target = departmentTarget(Math.floor(answerMinutesLeft(ticket, reference, at)));
  await startClock(tx, reference, ticket, { kind: 'department', startedAt: at, unitId, target });
  const waitedFor = openClocks(ticket, 'answer').flatMap(({ pauses }) => pauses.find(({ to }) => to === null) ?? []);
  for (const { messageId } of waitedFor) await pauseClocks(tx, ticket, messageId, at);
}

/** Stops the running clocks of these kinds; the verdict is final. */
export async function stopClocks(
  tx: Tx,
  reference: ReferenceSnapshot,
  ticket: Subject,
  kinds: ClockKind[],
  at: Date,
): Promise<void> {
  for (const clock of openClocks(ticket, ...kinds)) {
    const resumed = clock.pausedAt ? await closePause(tx, reference, ticket, clock, at) : { dueAt: clock.dueAt };
    const facts = { ...resumed, pausedAt: null, stoppedAt: at, verdict: verdictAt(resumed.dueAt, at) };
    await tx.clock.update({ where: { id: clock.id }, data: facts });
    Object.assign(clock, facts);
  }
}

/** Pauses what may pause while the commune owes information: with the question that was put to it. */
export async function pauseClocks(tx: Tx, ticket: Subject, messageId: string, at: Date): Promise<void> {
  for (const clock of openClocks(ticket, 'answer', 'department', 'follow_up')) {
    if (clock.pausedAt) continue;
    const pause = { id: newId(), clockId: clock.id, messageId, from: at, to: null };
    await tx.clockPause.create({ data: pause });
    await tx.clock.update({ where: { id: clock.id }, data: { pausedAt: at } });
    clock.pausedAt = at;
    clock.pauses.push(pause);
  }
}

/** Anything that the requester sends resumes; what is left of the target runs on from `at`. */
export async function resumeClocks(tx: Tx, reference: ReferenceSnapshot, ticket: Subject, at: Date): Promise<void> {
  for (const clock of openClocks(ticket)) {
    if (!clock.pausedAt) continue;
    const facts = {
      ...(await closePause(tx, reference, ticket, clock, at)),
      pausedAt: null,
      dueVersion: clock.dueVersion + 1,
    };
    await tx.clock.update({ where: { id: clock.id }, data: facts });
    Object.assign(clock, facts);
  }
}

/** A withdrawn question has no verdict. */
export async function voidClocks(tx: Tx, ticket: Subject, at: Date): Promise<void> {
  for (const clock of openClocks(ticket)) {
    await tx.clock.update({ where: { id: clock.id }, data: { voidedAt: at } });
    clock.voidedAt = at;
  }
}

/** Ends the pause that holds a clock: its due from now on, with the calendar that it was computed from. */
async function closePause(
  tx: Tx,
  reference: ReferenceSnapshot,
  ticket: Subject,
  clock: TicketClock,
  at: Date,
): Promise<Pick<Clock, 'dueAt'> & Partial<Pick<Clock, 'calendarKey' | 'calendarVersion' | 'closureVersion'>>> {
  await tx.clockPause.updateMany({ where: { clockId: clock.id, to: null }, data: { to: at } });
  for (const pause of clock.pauses) pause.to ??= at;
  if (clock.pausedAt && clock.pausedAt > clock.dueAt) return { dueAt: clock.dueAt }; // a pause never un-breaches
  const { key, version, closureVersion, calendar } = calendarOf(reference, clock.kind, ticket, clock.unitId);
  return {
    dueAt: new Date(dueWithout(calendar, clock.startedAt, clock.target as Target, clock.pauses)), // written by newClock
    calendarKey: key,
    calendarVersion: version,
    closureVersion,
  };
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
