import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { stopClocks } from '../../core/ticket/ticket-clocks.ts';
import type { ReturnDraft } from './tickets.schemas.ts';

/** The head gives the text back to its author; the one day runs on. */
export const returnAnswer = (ctx: ActCtx, act: TicketAct, input: ReturnDraft) =>
  actOnTicket(ctx, act, 'approve', async ({ tx, ticket, reference, at }) => {
    const draft = await tx.answer.findFirstOrThrow({ where: { ticketId: ticket.id, state: 'submitted' } });
    await tx.answer.update({ where: { id: draft.id }, data: { state: 'returned' } });
    stopClocks(reference, ticket, ['review'], at);
    return {
      kind: 'answer_returned',
      audience: 'internal',
      at,
      data: { answerId: draft.id, reason: input.reason },
      // What was asked back on an answer leaves it answered.
      changes: { state: draft.kind === 'follow_up' ? 'answered' : 'in_progress', ownerUserId: draft.authorId },
    };
  });
