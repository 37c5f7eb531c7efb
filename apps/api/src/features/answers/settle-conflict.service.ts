import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { newId } from '../../core/ids.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { conflictSight, getConflict } from './answer-conflicts.queries.ts';
import type { SettleConflict } from './answers.schemas.ts';

type Caller = { actor: Actor; requestId: string; once: Once | undefined };

/**
 * The personnel officer says which of two answers is given from now on. Both questions have it in their histories, for staff. Settled
 * once: a second one gets `stale-record`. Throws `not-found`.
 */
export async function settleConflict(
  ctx: Pick<Ctx, 'db' | 'clock' | 'reference'>,
  { actor, requestId, once }: Caller,
  id: string,
  { settlement, stands }: SettleConflict,
) {
  const reference = await ctx.reference.current();
  return transact(ctx, once, async (tx) => {
    const at = ctx.clock.now();
    const sight = { ...conflictSight(actor), id };
    const { count } = await tx.answerConflict.updateMany({
      where: { ...sight, settledAt: null },
      data: { settledAt: at, settledBy: actor.userId, settlement, stands },
    });
    if (count === 0)
      throw new AppError((await tx.answerConflict.count({ where: sight })) > 0 ? 'stale-record' : 'not-found');
    const conflict = await getConflict(tx, actor, reference, id);
    const sides = [
      { own: conflict.answer, prevails: stands !== 'other' },
      { own: conflict.other, prevails: stands !== 'answer' },
    ];
    const role = actor.roles.find((held) => held.role === 'personnel_officer');
    for (const { own, prevails } of sides) {
      if (!own.ticket) continue;
      const ticket = await tx.ticket.findUniqueOrThrow({ where: { id: own.ticket.id }, select: { version: true } });
      await tx.ticketEvent.create({
        data: {
          id: newId(),
          ticketId: own.ticket.id,
          at,
          kind: 'conflict_settled',
          audience: 'internal',
          actorId: actor.userId,
          actorUnitId: role?.unitId ?? null,
          version: ticket.version,
          data: { settlement, stands: prevails, both: stands === 'both' },
        },
      });
    }
    await audit(tx, {
      at,
      actorId: actor.userId,
      action: 'answer_conflict.settle',
      subject: 'answer_conflict',
      subjectId: id,
      data: { settlement, stands },
      requestId,
    });
    return conflict;
  });
}
