import { attachFiles, copyFiles } from '../../core/attach-files.ts';
import { newId } from '../../core/ids.ts';
import { inabilityOn } from '../../core/ticket/abilities.ts';
import { type ActCtx, actOnTicket, type Scene, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { findAskedTogether } from '../../core/ticket/clarification-group.ts';
import type { TicketChange } from '../../core/ticket/record-change.ts';
import { recordReply } from '../../core/ticket/record-reply.ts';
import { findSeen } from '../../core/ticket/ticket-group.ts';
import type { ReplyToTicket } from './tickets.schemas.ts';

/**
 * The commune's answer to a clarification, an addition, or asking back on an answer. `wholeGroup`: the one reply goes to every question
 * that still waits for it, each in its own history with its own clock.
 */
export async function replyToTicket(ctx: ActCtx, act: TicketAct, input: ReplyToTicket) {
  const others = input.wholeGroup ? await findAskedTogether(ctx.db, act.actor, act.ticketId) : [];
  return actOnTicket(
    ctx,
    act,
    'reply',
    async (scene) => {
      const { tx, actor, ticket } = scene;
      // one that was answered while its lock was waited for waits for nothing any more; one that was asked since is not locked
      const asked = others.length === 0 ? [] : await findAskedTogether(tx, actor, ticket.id);
      const together = asked.filter((id) => others.includes(id));
      const groupId = together.length > 0 ? newId() : null;
      const { messageId, change } = await recordReply(scene, input.body, groupId);
      await attachFiles(tx, actor, input.attachmentIds ?? [], { ticketId: ticket.id, messageId, audience: 'public' });
      const also = await replyToOthers(scene, together, { body: input.body, groupId, messageId });
      return { ...change, also: [...(change.also ?? []), ...also] };
    },
    { beside: others },
  );
}

type Said = { body: string; groupId: string | null; messageId: string };

/** The same words with the same files on each of the other tickets, which are locked. */
async function replyToOthers(scene: Scene, ids: readonly string[], said: Said) {
  const also: NonNullable<TicketChange['also']>[number][] = [];
  if (ids.length === 0) return also;
  const { tx, actor } = scene;
  const files = await tx.attachment.findMany({ where: { messageId: said.messageId } });
  for (const id of ids) {
    const ticket = await findSeen(tx, actor, id);
    if (!ticket || inabilityOn(actor, { ...ticket, isOpen: ticket.queueRank < 2 }, 'reply') !== null) continue;
    const { messageId, change } = await recordReply({ ...scene, ticket }, said.body, said.groupId);
    await copyFiles(tx, files, { ticketId: ticket.id, messageId, audience: 'public' });
    also.push({ ticket, change });
  }
  return also;
}
