import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { voidClocks } from '../../core/ticket/ticket-clocks.ts';
import type { AcceptAnswer } from './tickets.schemas.ts';

/** The commune says that it is solved. What it had asked back on is no longer waited for. */
export const acceptAnswer = (ctx: ActCtx, act: TicketAct, input: AcceptAnswer) =>
  actOnTicket(ctx, act, 'accept', async ({ ticket, at }) => {
    voidClocks(ticket, at);
    return {
      kind: 'accepted',
      audience: 'public',
      at,
      data: input.comment ? { comment: input.comment } : {},
      changes: { state: 'closed', closedAt: at },
    };
  });
