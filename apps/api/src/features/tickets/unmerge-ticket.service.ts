import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { partedChange, releasedChange } from '../../core/ticket/carried-tickets.ts';
import { leaveSurvivor } from '../../core/ticket/ticket-group.ts';
import type { UnmergeTicket } from './tickets.schemas.ts';

/** It was no such question after all: the post has it back, its one-day clock never stopped. */
export const unmergeTicket = (ctx: ActCtx, act: TicketAct, input: UnmergeTicket) =>
  actOnTicket(ctx, act, 'unmerge', async ({ tx, ticket, at }) => {
    const survivor = await leaveSurvivor(tx, ticket);
    if (!survivor) throw new Error(`Ticket ${ticket.id} is merged into nothing`);
    const reason = input.reason ? { reason: input.reason } : {};
    return {
      ...partedChange(ticket, at, { ticketId: survivor.id, code: survivor.code, ...reason }),
      also: [{ ticket: survivor, change: releasedChange(ticket, at, 'unmerged', input.reason) }],
    };
  });
