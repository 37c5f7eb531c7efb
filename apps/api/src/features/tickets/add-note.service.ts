import { actingUnit } from '../../core/actor.ts';
import { attachFiles } from '../../core/attach-files.ts';
import { newId } from '../../core/ids.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import type { AddNote } from './tickets.schemas.ts';

/** An internal note: it and its files never reach the asking side. */
export const addNote = (ctx: ActCtx, act: TicketAct, input: AddNote) =>
  actOnTicket(ctx, act, 'note', async ({ tx, actor, ticket, at }) => {
    const messageId = newId();
    await tx.message.create({
      data: {
        id: messageId,
        ticketId: ticket.id,
        kind: 'note',
        cycle: ticket.cycle,
        authorId: actor.userId,
        unitId: actingUnit(actor, [ticket.ownerUnitId]),
        body: input.body,
        createdAt: at,
      },
    });
    await attachFiles(tx, actor, input.attachmentIds ?? [], { ticketId: ticket.id, messageId, audience: 'internal' });
    return { kind: 'noted', audience: 'internal', at, data: { messageId } };
  });
