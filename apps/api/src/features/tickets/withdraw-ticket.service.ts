import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { voidClocks } from '../../core/ticket/ticket-clocks.ts';
import type { WithdrawTicket } from './tickets.schemas.ts';

/** The commune takes its question back; its clocks end without a verdict. */
export const withdrawTicket = (ctx: ActCtx, act: TicketAct, input: WithdrawTicket) =>
  actOnTicket(ctx, act, 'withdraw', async ({ tx, ticket, at }) => {
    await voidClocks(tx, ticket, at);
    await tx.answer.updateMany({ where: { ticketId: ticket.id, state: 'submitted' }, data: { state: 'returned' } });
    return {
      kind: 'withdrawn',
      audience: 'public',
      at,
      data: input.reason ? { reason: input.reason } : {},
      changes: { state: 'withdrawn', closedAt: at },
    };
  });
