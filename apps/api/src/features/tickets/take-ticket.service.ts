import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { stopClocks } from '../../core/ticket/ticket-clocks.ts';

/** Takes the question into one's own hands; the triage ends, the one-day clock runs on. */
export const takeTicket = (ctx: ActCtx, act: TicketAct) =>
  actOnTicket(ctx, act, 'take', async ({ actor, ticket, reference, at }) => {
    stopClocks(reference, ticket, ['triage'], at);
    return {
      kind: 'taken',
      audience: 'public',
      at,
      changes: { ownerUserId: actor.userId, state: ticket.state === 'received' ? 'in_progress' : ticket.state },
    };
  });
