import { dueAt, type Target } from '@caunoi/sla/clock';
import { workingMinutesBetween } from '@caunoi/sla/working-time';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { chooseTarget } from './clock-target.ts';
import { type Clocked, calendarOf, openClocks, type TicketClock } from './ticket-clocks.ts';

/** What of a ticket an act changes, that its open clocks follow from. */
export type NewFacts = Partial<Pick<Clocked, 'ministryCode' | 'urgency'>> & {
  /** Of the receipt; the clocks that began with it begin then. */
  receivedAt?: Date;
  /** The unit that has the question from now on. */
  unitId?: string;
};

/**
 * Gives the open clocks what follows from the ticket's new facts: calendar, target by the policy of their start, due. Pauses are kept,
 * and so is the start, unless it is the receipt that was corrected. Only clocks of the present cycle are at hand.
 */
export function recountClocks(
  reference: ReferenceSnapshot,
  ticket: Clocked & { receivedAt: Date },
  { receivedAt, unitId, ...facts }: NewFacts,
): void {
  const place = { ...ticket, ...facts };
  // `answer` first: a department's share is cut from it
  const open = openClocks(ticket).sort((a, b) => Number(b.kind === 'answer') - Number(a.kind === 'answer'));
  for (const clock of open) {
    const began = clock.startedAt.getTime() === ticket.receivedAt.getTime();
    const startedAt = receivedAt && began ? receivedAt : clock.startedAt;
    const owner = unitId ?? clock.unitId;
    const { key, version, closureVersion, calendar } = calendarOf(reference, clock.kind, place, owner);
    const policy = reference.policy(place.ministryCode, place.channel, place.urgency, startedAt);
    const answerMinutesLeft = clock.kind === 'department' ? answerLeftAt(reference, place, startedAt) : 0;
    const { target, policyId } = chooseTarget(policy, clock.kind, { calendar, startedAt, answerMinutesLeft });
    Object.assign(clock, {
      unitId: owner,
      startedAt,
      target,
      policyId,
      calendarKey: key,
      calendarVersion: version,
      closureVersion,
      // of a clock that is paused, as it stood when the pause began
      dueAt: new Date(dueAt(calendar, startedAt, target, endedPauses(clock)) ?? 0), // null only while a pause is open
      dueVersion: clock.dueVersion + 1,
    });
    ticket.touched.add(clock);
  }
}

const endedPauses = ({ pauses }: Pick<TicketClock, 'pauses'>) => pauses.filter(({ to }) => to !== null);

/** Working minutes that `answer` had left at an instant; what later pauses added to its due does not count. */
function answerLeftAt(reference: ReferenceSnapshot, ticket: Clocked, at: Date): number {
  const [answer] = openClocks(ticket, 'answer');
  if (!answer) return 0;
  const { calendar } = calendarOf(reference, 'answer', ticket, answer.unitId);
  const holding = answer.pauses.find(({ from, to }) => from <= at && (to === null || to > at));
  const standsAt = holding?.from ?? at;
  const before = endedPauses(answer).filter(({ to }) => to !== null && to <= standsAt);
  const due = dueAt(calendar, answer.startedAt, answer.target as Target, before); // written by newClock
  return due === null ? 0 : workingMinutesBetween(calendar, standsAt, due);
}
