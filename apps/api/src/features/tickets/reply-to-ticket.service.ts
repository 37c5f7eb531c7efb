import { attachFiles } from '../../core/attach-files.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { recordReply } from '../../core/ticket/record-reply.ts';
import type { ReplyToTicket } from './tickets.schemas.ts';

/** The commune's answer to a clarification, an addition, or asking back on an answer. */
export const replyToTicket = (ctx: ActCtx, act: TicketAct, input: ReplyToTicket) =>
  actOnTicket(ctx, act, 'reply', async (scene) => {
    const { messageId, change } = await recordReply(scene, input.body);
    await attachFiles(scene.tx, scene.actor, input.attachmentIds ?? [], {
      ticketId: scene.ticket.id,
      messageId,
      audience: 'public',
    });
    return change;
  });
