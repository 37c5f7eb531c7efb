import { newId } from '../ids.ts';
import type { Scene } from './act-on-ticket.ts';
import { keepPace } from './parts.ts';
import type { TicketChange } from './record-change.ts';
import { resumeClocks, startClock } from './ticket-clocks.ts';
import { findSurvivor, type LockedTicket } from './ticket-group.ts';

/**
 * What the requester sends, on any channel: it resumes a paused clock; on an answered ticket it asks back, and the follow-up clock
 * starts while the state stays. Who answers for a merged ticket hears it on the survivor. `groupId` stands on one reply to several
 * questions. Returns the change and the message's id for its files.
 */
export async function recordReply(
  scene: Scene,
  body: string,
  groupId: string | null = null,
): Promise<{ messageId: string; change: TicketChange }> {
  const { tx, actor, ticket, reference, at } = scene;
  const messageId = newId();
  await tx.message.create({
    data: {
      id: messageId,
      ticketId: ticket.id,
      kind: 'reply',
      cycle: ticket.cycle,
      authorId: actor.userId,
      unitId: `commune:${ticket.communeCode}`,
      body,
      groupId,
      createdAt: at,
    },
  });
  resumeClocks(reference, ticket, at);
  const runs = ticket.clocks.some((clock) => clock.kind === 'follow_up' && !clock.stoppedAt && !clock.voidedAt);
  const asksBack = ticket.state === 'answered' && !runs;
  if (asksBack) startClock(reference, ticket, { kind: 'follow_up', startedAt: at, unitId: ticket.ownerUnitId });
  const survivor = await findSurvivor(tx, ticket);
  return {
    messageId,
    change: {
      kind: asksBack ? 'asked_back' : 'replied',
      audience: 'public',
      at,
      data: { messageId, ...(groupId && { groupId }) },
      changes: { state: ticket.state === 'waiting_requester' ? 'in_progress' : ticket.state },
      also: [
        ...(survivor ? [{ ticket: survivor, change: await heardChange(scene, survivor, messageId) }] : []),
        ...(await keepPace(scene, 'resumed', (part) => resumeClocks(reference, part, at))),
      ],
    },
  };
}

/** Another commune's words do not end what a survivor waits for; those of its own do, on whichever of its tickets. */
async function heardChange(scene: Scene, survivor: LockedTicket, messageId: string): Promise<TicketChange> {
  const { ticket, reference, at } = scene;
  const owed = survivor.state === 'waiting_requester' && survivor.communeCode === ticket.communeCode;
  if (owed) resumeClocks(reference, survivor, at);
  return {
    kind: 'merged_reply',
    audience: 'internal',
    at,
    data: { ticketId: ticket.id, code: ticket.code, messageId },
    ...(owed && {
      changes: { state: 'in_progress' },
      also: await keepPace({ ...scene, ticket: survivor }, 'resumed', (part) => resumeClocks(reference, part, at)),
    }),
  };
}
