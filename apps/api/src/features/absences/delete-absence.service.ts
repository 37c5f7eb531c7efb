import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { rangeOf } from '../../core/day-range.ts';
import { demandManaged } from './absences.queries.ts';

/** Takes an absence back; the audit trail keeps what it was. */
export const deleteAbsence = (ctx: Ctx, actor: Actor, userId: string, id: string, requestId: string): Promise<void> =>
  ctx.db.$transaction(async (tx) => {
    if (userId !== actor.userId) await demandManaged(ctx, tx, actor, userId);
    const absence = await tx.absence.findFirst({ where: { id, userId } });
    demand(absence, 'not-found');
    const { count } = await tx.absence.deleteMany({ where: { id } });
    if (count === 0) return; // somebody else was faster
    await audit(tx, {
      at: ctx.clock.now(),
      actorId: actor.userId,
      action: 'absence.delete',
      subject: 'user',
      subjectId: userId,
      data: { absenceId: id, ...rangeOf(absence), note: absence.note },
      requestId,
    });
  });
