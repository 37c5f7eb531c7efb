import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Audience } from '../../db/generated/enums.ts';
import { type Actor, actingUnit } from '../actor.ts';
import { newId } from '../ids.ts';
import type { JobQueue } from '../job-names.ts';
import type { LiveEvent } from '../outbox.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import type { TicketPlace } from '../visibility.ts';
import { followSurvivor } from './carried-tickets.ts';
import { endedConsultations } from './ended-consultations.ts';
import type { LockedTicket } from './locked-ticket.ts';
import { queuePlace } from './queue-place.ts';
import { clocksOfGroup } from './ticket-group.ts';
import { clockStatements } from './write-clocks.ts';

/** What happened, as the history and the audit trail name it. */
export type TicketEventKind =
  | 'submitted'
  | 'taken'
  | 'assigned'
  | 'answer_submitted'
  | 'answer_returned'
  | 'answered'
  | 'handed_over'
  | 'rerouted'
  | 'returned'
  | 'transferred'
  | 'referred'
  | 'clarification_asked'
  | 'replied'
  | 'asked_back'
  | 'follow_up_answered'
  | 'noted'
  | 'consulted'
  | 'advised'
  | 'consultation_ended'
  | 'split'
  | 'part_opened'
  | 'part_answered'
  | 'part_returned'
  | 'part_ended'
  | 'kept_pace'
  | 'withdrawn'
  | 'accepted'
  | 'reopened'
  | 'merged'
  | 'absorbed'
  | 'followed'
  | 'merged_reply'
  | 'unmerged'
  | 'released'
  | 'resumed'
  | 'auto_closed'
  | 'urgency_set'
  | 'received_at_corrected';

/** They change nothing that another act builds on: none of them makes somebody's answer stale. */
export const BESIDE_KINDS: ReadonlySet<string> = new Set<TicketEventKind>([
  'noted',
  'consulted',
  'advised',
  'consultation_ended',
  'part_answered',
  'part_returned',
]);

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
        | 'state'
        | 'ownerUnitId'
        | 'ownerUserId'
        | 'cycle'
        | 'involvedUnitIds'
        | 'consultedUnitIds'
        | 'postUnitId'
        | 'ministryCode'
      >
    >;
  /** A second event that only staff read: the internal words of the same act. */
  internal?: Prisma.InputJsonObject;
  /** When the authority that it was referred to is to be asked. */
  chaseAt?: Date;
  /** What the same act does to tickets that are merged with this one, to its parts, or to its whole. */
  also?: readonly { ticket: LockedTicket; change: TicketChange }[];
  /** Nobody is told: they learn it from another ticket. */
  quietly?: boolean;
  /** Who did it is not for the readers of this ticket's history. The audit trail knows. */
  unsigned?: boolean;
};

/** Who did it; null for what the system does by itself. */
export type Doer = { actor: Actor; requestId: string } | null;

/**
 * Writes a transition: the ticket's new version and queue place, its clocks and their steps, its event, the audit entry, the live event
 * and the job that tells people, all in the transaction of the act. The ticket at hand takes the new values.
 */
export async function recordChange(
  tx: Tx,
  { jobs, reference }: { jobs: JobQueue; reference: ReferenceSnapshot },
  doer: Doer,
  ticket: LockedTicket,
  change: TicketChange,
): Promise<void> {
  const before = placeOf(ticket);
  const signer = change.unsigned ? null : doer;
  const actorId = signer?.actor.userId ?? null;
  const places = [ticket.ownerUnitId, ticket.postUnitId ?? '', `commune:${ticket.communeCode}`];
  const unitId = signer && actingUnit(signer.actor, places);
  const beside = BESIDE_KINDS.has(change.kind);
  const version = beside ? ticket.version : ticket.version + 1;
  const changes = { ...change.changes, ...(await endedConsultations(tx, ticket, change)) };
  if (!beside) {
    const place = queuePlace(changes.state ?? ticket.state, clocksOfGroup(ticket), change.at);
    const moves = place.queueRank !== 2 || ticket.queueRank !== 2; // what is done keeps the place of when it was done
    const data = { ...changes, ...(moves && place), version, updatedAt: change.at };
    Object.assign(ticket, await tx.ticket.update({ where: { id: ticket.id }, data }));
  } else if (Object.keys(changes).length > 0) {
    Object.assign(ticket, await tx.ticket.update({ where: { id: ticket.id }, data: changes }));
  }

  // the asking side knows whole questions only
  const audience = ticket.partOfId === null ? change.audience : 'internal';
  const base = { ticketId: ticket.id, at: change.at, actorId, actorUnitId: unitId, version };
  const isPart = ticket.partOfId !== null;
  const data = { ...change.data, ...(isPart && change.internal) };
  const events = [{ ...base, id: newId(), kind: change.kind, audience, data }];
  if (change.internal && !isPart)
    events.push({ ...base, id: newId(), kind: change.kind, audience: 'internal', data: change.internal });
  const live: LiveEvent = {
    type: change.kind === 'part_opened' ? 'ticket.created' : 'ticket.changed',
    place: placeOf(ticket),
    ticketId: ticket.id,
    code: ticket.code,
    version,
    dossierId: ticket.dossierId,
    kind: change.kind,
    internal: audience === 'internal',
    actorId,
  };
  // Whoever loses sight of it is told once more, so that it leaves their queue.
  const leaves =
    ticket.ministryCode !== before.ministryCode ||
    before.consultedUnitIds.some((unitId) => !ticket.consultedUnitIds.includes(unitId));
  const told: LiveEvent[] = leaves ? [live, { ...live, place: before }] : [live];
  await tx.$executeRaw(Prisma.sql`
    WITH ${clockStatements(reference, ticket, change)},
    history AS (
      INSERT INTO ticket_event (id, ticket_id, at, kind, audience, actor_id, actor_unit_id, version, data)
      SELECT id, "ticketId", at, kind, audience::audience, "actorId", "actorUnitId", version, data
      FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS x(id uuid, "ticketId" uuid, at timestamptz, kind text, audience text,
        "actorId" uuid, "actorUnitId" text, version int, data jsonb)),
    entry AS (
      INSERT INTO audit_entry (at, actor_id, action, subject, subject_id, data, request_id)
      VALUES (${change.at}, ${doer?.actor.userId ?? null}::uuid, ${`ticket.${change.kind}`}, 'ticket', ${ticket.id},
              ${JSON.stringify({ ...change.data, ...change.internal, version })}::jsonb, ${doer?.requestId ?? null}))
    INSERT INTO outbox (type, payload) SELECT e ->> 'type', e FROM jsonb_array_elements(${JSON.stringify(told)}::jsonb) AS e`);
  ticket.touched.clear();
  if (!change.quietly)
    await jobs.send(tx, 'notify-people', {
      events: events.slice(0, 1).map(({ id }) => ({ eventId: id, ticketId: ticket.id })),
    });
  for (const other of change.also ?? []) await recordChange(tx, { jobs, reference }, doer, other.ticket, other.change);
  for (const other of followSurvivor(ticket, change))
    await recordChange(tx, { jobs, reference }, doer, other.ticket, other.change);
}

export const placeOf = (ticket: LiveTicket): TicketPlace => ({
  communeCode: ticket.communeCode,
  provinceCode: ticket.provinceCode,
  ministryCode: ticket.ministryCode,
  postUnitId: ticket.postUnitId,
  ownerUnitId: ticket.ownerUnitId,
  involvedUnitIds: ticket.involvedUnitIds,
  consultedUnitIds: ticket.consultedUnitIds,
  loggedById: ticket.loggedById,
  partOfId: ticket.partOfId,
});
type LiveTicket = Pick<LockedTicket, keyof TicketPlace>;
