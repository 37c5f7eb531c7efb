import { recordCorrection } from '../../core/routing/record-correction.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { findWhole, toldOnWhole } from '../../core/ticket/parts.ts';
import { stopClocks } from '../../core/ticket/ticket-clocks.ts';
import type { ReturnTicket } from './tickets.schemas.ts';

/** Gives the question back to the post, a part to whoever holds the whole, with a reason that only staff read. Nothing restarts; the receiver's own share ends. */
export const returnTicket = (ctx: ActCtx, act: TicketAct, input: ReturnTicket) =>
  actOnTicket(ctx, act, 'return', async (scene) => {
    const { tx, ticket, reference, at } = scene;
    // a Sở that gives it back says nothing of the department that was suggested
    if (reference.unit(ticket.ownerUnitId)?.kind === 'department')
      await recordCorrection(scene, { kind: 'return', reason: input.correction, from: ticket.ownerUnitId, to: null });
    const whole = await findWhole(tx, ticket);
    // a part goes back to whoever puts the answer together
    const holder = whole && whole.ownerUnitId !== ticket.ownerUnitId ? whole.ownerUnitId : ticket.postUnitId;
    stopClocks(reference, ticket, ['department'], at);
    const unit = reference.unit(ticket.ownerUnitId)?.nameVi ?? ticket.ownerUnitId;
    return {
      kind: 'returned',
      audience: 'public',
      at,
      data: { unitId: ticket.ownerUnitId, unit },
      internal: { unitId: ticket.ownerUnitId, unit, reason: input.reason },
      also: await toldOnWhole(scene, 'part_returned', { reason: input.reason }),
      changes: {
        ownerUnitId: holder ?? ticket.ownerUnitId,
        ownerUserId: null,
        departmentConfirmed: false,
        ...(whole && { involvedUnitIds: [...new Set([...ticket.involvedUnitIds, whole.ownerUnitId])] }),
      },
    };
  });
