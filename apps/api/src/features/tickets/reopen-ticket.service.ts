import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { startClock, startDepartmentClock, voidClocks } from '../../core/ticket/ticket-clocks.ts';
import type { ReopenTicket } from './tickets.schemas.ts';

/** Not solved: the unit that answered has it again, with a fresh day. The earlier verdict stays. */
export const reopenTicket = (ctx: ActCtx, act: TicketAct, input: ReopenTicket) =>
  actOnTicket(ctx, act, 'reopen', async ({ ticket, reference, at }) => {
    voidClocks(ticket, at);
    const cycle = ticket.cycle + 1;
    Object.assign(ticket, { cycle, clocks: [] });
    startClock(reference, ticket, { kind: 'answer', startedAt: at, unitId: ticket.ownerUnitId });
    if (ticket.ownerUnitId !== ticket.postUnitId && ticket.postUnitId !== null)
      startDepartmentClock(reference, ticket, ticket.ownerUnitId, at);
    return {
      kind: 'reopened',
      audience: 'public',
      at,
      data: { reason: input.reason, cycle },
      changes: { state: 'in_progress', cycle, answeredAt: null, closedAt: null, mergedIntoId: null },
    };
  });
