import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { demandAgreement, recordConflicts } from '../../core/ticket/answer-agreement.ts';
import type { Cited } from '../../core/ticket/answers-differ.ts';
import { sentAnswer } from '../../core/ticket/written-answer.ts';
import type { ApproveAnswer } from './tickets.schemas.ts';

/**
 * The head approves the text that waits: it is sent as it stands, and its files become the asking side's to read. The warning of another
 * unit's answer is the head's too: it may have been sent since.
 */
export const approveAnswer = (ctx: ActCtx, act: TicketAct, input?: ApproveAnswer | null) =>
  actOnTicket(ctx, act, 'approve', async (scene) => {
    const { tx, actor, ticket, at } = scene;
    const draft = await tx.answer.findFirstOrThrow({ where: { ticketId: ticket.id, state: 'submitted' } });
    const despite = input?.despite;
    const citations = draft.citations as Cited[]; // written through the Citation schema
    const differing =
      draft.kind === 'follow_up' ? [] : await demandAgreement(scene, { body: draft.body, citations }, despite);
    await tx.answer.update({
      where: { id: draft.id },
      data: { state: 'sent', sentAt: at, approvedById: actor.userId },
    });
    if (draft.kind !== 'part')
      await tx.attachment.updateMany({
        where: { ticketId: ticket.id, answerId: draft.id },
        data: { audience: 'public' },
      });
    if (despite !== undefined) await recordConflicts(scene, draft.id, differing, despite);
    const change = await sentAnswer(scene, draft);
    return { ...change, ...(differing.length > 0 && despite !== undefined && { internal: { despite } }) };
  });
