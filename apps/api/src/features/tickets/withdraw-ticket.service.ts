import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { releaseCarried, releasedChange } from '../../core/ticket/carried-tickets.ts';
import { endParts } from '../../core/ticket/parts.ts';
import { voidClocks } from '../../core/ticket/ticket-clocks.ts';
import { leaveSurvivor } from '../../core/ticket/ticket-group.ts';
import type { WithdrawTicket } from './tickets.schemas.ts';

/**
 * The commune takes its question back; its clocks end without a verdict. Merged into another it leaves that one alone; what it carries
 * goes on.
 */
export const withdrawTicket = (ctx: ActCtx, act: TicketAct, input: WithdrawTicket) =>
  actOnTicket(ctx, act, 'withdraw', async (scene) => {
    const { tx, ticket, at } = scene;
    const survivor = await leaveSurvivor(tx, ticket);
    voidClocks(ticket, at);
    await tx.answer.updateMany({ where: { ticketId: ticket.id, state: 'submitted' }, data: { state: 'returned' } });
    return {
      kind: 'withdrawn',
      audience: 'public',
      at,
      data: input.reason ? { reason: input.reason } : {},
      changes: { state: 'withdrawn', closedAt: at, mergedIntoId: null },
      also: survivor
        ? [{ ticket: survivor, change: releasedChange(ticket, at, 'withdrawn') }]
        : [...(await releaseCarried(scene, 'withdrawn')), ...(await endParts(scene, 'withdrawn'))],
    };
  });
