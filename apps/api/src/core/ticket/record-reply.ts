import { newId } from '../ids.ts';
import type { Scene } from './act-on-ticket.ts';
import type { TicketChange } from './record-change.ts';
import { resumeClocks, startClock } from './ticket-clocks.ts';

/**
 * What the requester sends, on any channel: it resumes a paused clock; on an answered ticket it asks back, and the follow-up clock
 * starts while the state stays. Returns the change and the message's id for its files.
 */
export async function recordReply(scene: Scene, body: string): Promise<{ messageId: string; change: TicketChange }> {
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
      createdAt: at,
    },
  });
  await resumeClocks(tx, reference, ticket, at);
  const runs = ticket.clocks.some((clock) => clock.kind === 'follow_up' && !clock.stoppedAt && !clock.voidedAt);
  const asksBack = ticket.state === 'answered' && !runs;
  if (asksBack)
    await startClock(tx, reference, ticket, { kind: 'follow_up', startedAt: at, unitId: ticket.ownerUnitId });
  return {
    messageId,
    change: {
      kind: asksBack ? 'asked_back' : 'replied',
      audience: 'public',
      at,
      data: { messageId },
      changes: { state: ticket.state === 'waiting_requester' ? 'in_progress' : ticket.state },
    },
  };
}
