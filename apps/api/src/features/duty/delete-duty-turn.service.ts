import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { rangeOf } from '../../core/day-range.ts';
import { getDutyUnit } from './duty.queries.ts';

/** Takes a turn off the list; the audit trail keeps whose it was. */
export const deleteDutyTurn = (ctx: Ctx, actor: Actor, unitId: string, id: string, requestId: string): Promise<void> =>
  ctx.db.$transaction(async (tx) => {
    const unit = await getDutyUnit(tx, actor, unitId);
    demand(unit.canManage, 'forbidden');
    const turn = await tx.dutyTurn.findFirst({ where: { id, unitId } });
    demand(turn, 'not-found');
    const { count } = await tx.dutyTurn.deleteMany({ where: { id } });
    if (count === 0) return; // somebody else was faster
    await audit(tx, {
      at: ctx.clock.now(),
      actorId: actor.userId,
      action: 'duty.delete',
      subject: 'unit',
      subjectId: unitId,
      data: { turnId: id, userId: turn.userId, ...rangeOf(turn) },
      requestId,
    });
  });
