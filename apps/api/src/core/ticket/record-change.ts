import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Audience } from '../../db/generated/enums.ts';
import { type Actor, actingUnit } from '../actor.ts';
import { newId } from '../ids.ts';
import type { JobQueue } from '../job-names.ts';
import type { LiveEvent } from '../outbox.ts';
import type { LockedTicket } from './locked-ticket.ts';
import { queuePlace } from './queue-place.ts';

/** What happened, as the history and the audit trail name it. */
export type TicketEventKind =
  | 'submitted'
  | 'taken'
  | 'assigned'
  | 'answer_submitted'
  | 'answer_returned'
  | 'answered'
  | 'handed_over'
  | 'returned'
  | 'transferred'
  | 'referred'
  | 'clarification_asked'
  | 'replied'
  | 'asked_back'
  | 'follow_up_answered'
  | 'noted'
  | 'withdrawn'
  | 'accepted'
  | 'reopened'
  | 'resumed'
  | 'auto_closed';

export type TicketChange = {
  kind: TicketEventKind;
  audience: Audience;
  at: Date;
  /** What the history shows of it. Internal words go into internal events only. */
  data?: Prisma.InputJsonObject;
  /** Columns that change, besides version and queue place. */
  changes?: Prisma.TicketUncheckedUpdateInput &
    Partial<
      Pick<
        LockedTicket,
        'state' | 'ownerUnitId' | 'ownerUserId' | 'cycle' | 'involvedUnitIds' | 'postUnitId' | 'ministryCode'
      >
    >;
  /** A second event that only staff read: the internal words of the same act. */
  internal?: Prisma.InputJsonObject;
};

/**
 * Writes a transition: the ticket's new version and queue place, its event, the audit entry, the live event and the job that tells
 * people, all in the transaction of the act. The ticket at hand takes the new values.
 */
export async function recordChange(
  tx: Tx,
  jobs: JobQueue,
  actor: Actor,
  requestId: string,
  ticket: LockedTicket,
  change: TicketChange,
): Promise<void> {
  const before = placeOf(ticket);
  const unitId = actingUnit(actor, [ticket.ownerUnitId, ticket.postUnitId ?? '', `commune:${ticket.communeCode}`]);
  // A note changes nothing that another act builds on: it must not make somebody's answer stale.
  const version = change.kind === 'noted' ? ticket.version : ticket.version + 1;
  if (change.kind !== 'noted') {
    const place = queuePlace(change.changes?.state ?? ticket.state, ticket.clocks, change.at);
    const moves = place.queueRank !== 2 || ticket.queueRank !== 2; // what is done keeps the place of when it was done
    const data = { ...change.changes, ...(moves && place), version, updatedAt: change.at };
    Object.assign(ticket, await tx.ticket.update({ where: { id: ticket.id }, data }));
  }

  const base = { ticketId: ticket.id, at: change.at, actorId: actor.userId, actorUnitId: unitId, version };
  const events = [{ ...base, id: newId(), kind: change.kind, audience: change.audience, data: change.data ?? {} }];
  if (change.internal)
    events.push({ ...base, id: newId(), kind: change.kind, audience: 'internal', data: change.internal });
  const live: LiveEvent = {
    type: 'ticket.changed',
    place: placeOf(ticket),
    ticketId: ticket.id,
    code: ticket.code,
    version,
    dossierId: ticket.dossierId,
    kind: change.kind,
    internal: change.audience === 'internal',
    actorId: actor.userId,
  };
  // Whoever loses sight of it is told once more, so that it leaves their queue.
  const told: LiveEvent[] = ticket.ministryCode === before.ministryCode ? [live] : [live, { ...live, place: before }];
  await tx.ticketEvent.createMany({ data: events });
  await tx.$executeRaw(Prisma.sql`
    WITH entry AS (
      INSERT INTO audit_entry (at, actor_id, action, subject, subject_id, data, request_id)
      VALUES (${change.at}, ${actor.userId}::uuid, ${`ticket.${change.kind}`}, 'ticket', ${ticket.id},
              ${JSON.stringify({ ...change.data, ...change.internal, version })}::jsonb, ${requestId}))
    INSERT INTO outbox (type, payload) SELECT e ->> 'type', e FROM jsonb_array_elements(${JSON.stringify(told)}::jsonb) AS e`);
  await jobs.send(tx, 'notify-people', {
    events: events.slice(0, 1).map(({ id }) => ({ eventId: id, ticketId: ticket.id })),
  });
}

export const placeOf = (ticket: LiveTicket) => ({
  communeCode: ticket.communeCode,
  provinceCode: ticket.provinceCode,
  ministryCode: ticket.ministryCode,
  postUnitId: ticket.postUnitId,
  ownerUnitId: ticket.ownerUnitId,
  involvedUnitIds: ticket.involvedUnitIds,
  loggedById: ticket.loggedById,
});
type LiveTicket = Pick<
  LockedTicket,
  'communeCode' | 'provinceCode' | 'ministryCode' | 'postUnitId' | 'ownerUnitId' | 'involvedUnitIds' | 'loggedById'
>;
