import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { sentAnswer } from '../../core/ticket/written-answer.ts';

/** The head approves the text that waits: it is sent as it stands, and its files become the asking side's to read. */
export const approveAnswer = (ctx: ActCtx, act: TicketAct) =>
  actOnTicket(ctx, act, 'approve', async (scene) => {
    const { tx, actor, ticket, at } = scene;
    const draft = await tx.answer.findFirstOrThrow({ where: { ticketId: ticket.id, state: 'submitted' } });
    await tx.answer.update({
      where: { id: draft.id },
      data: { state: 'sent', sentAt: at, approvedById: actor.userId },
    });
    await tx.attachment.updateMany({ where: { answerId: draft.id }, data: { audience: 'public' } });
    return sentAnswer(scene, draft);
  });
