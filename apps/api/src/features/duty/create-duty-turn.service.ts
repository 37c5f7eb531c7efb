import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError, demand, type FieldError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { rangeErrors, rangeOf, writtenRange } from '../../core/day-range.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { newId } from '../../core/ids.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { isOfUnit, type UnitPerson } from '../../core/unit-people.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { getDutyUnit } from './duty.queries.ts';
import type { CreateDutyTurn, DutyTurn } from './duty.schemas.ts';

/** Puts somebody of the unit on duty. Being away on some of the days does not forbid it: the chain of people passes the absent by. */
export const createDutyTurn = (
  ctx: Ctx,
  actor: Actor,
  unitId: string,
  { userId, from, to }: CreateDutyTurn,
  once: Once | undefined,
  requestId: string,
): Promise<DutyTurn> =>
  transact(ctx, once, async (tx) => {
    const unit = await getDutyUnit(tx, actor, unitId);
    demand(unit.canManage, 'forbidden');
    // Two turns at once: the second sees the first.
    await tx.$queryRaw(Prisma.sql`SELECT id FROM unit WHERE id = ${unitId} FOR UPDATE`);
    const now = ctx.clock.now();
    const ranged = rangeErrors({ from, to }, now);
    const user = await workerOf(tx, unitId, userId, from, to < from ? from : to);
    demandValid([...('code' in user ? [user] : []), ...ranged]);
    demand(!('code' in user), 'not-found'); // refused above; for the compiler
    const taken = await tx.dutyTurn.findFirst({
      where: { unitId, from: { lte: new Date(to) }, to: { gte: new Date(from) } },
      orderBy: { from: 'asc' },
    });
    if (taken) {
      const { name } = await tx.user.findUniqueOrThrow({ where: { id: taken.userId }, select: { name: true } });
      throw new AppError('duty-overlaps', {
        params: { name, period: writtenRange(rangeOf(taken)) },
        extra: { turnId: taken.id },
      });
    }
    const id = newId();
    const turn = { id, unitId, userId: user.id, from: new Date(from), to: new Date(to) };
    await tx.dutyTurn.create({ data: { ...turn, createdBy: actor.userId, createdAt: now } });
    await audit(tx, {
      at: now,
      actorId: actor.userId,
      action: 'duty.create',
      subject: 'unit',
      subjectId: unitId,
      data: { turnId: id, userId: user.id, from, to },
      requestId,
    });
    return { id, user, from, to, createdAt: now.toISOString() };
  });

/** The person, when they work there on the first day and on the last. */
async function workerOf(
  tx: Tx,
  unitId: string,
  userId: string,
  from: string,
  to: string,
): Promise<UnitPerson | FieldError> {
  const first = await isOfUnit(tx, userId, unitId, new Date(from));
  const last = await isOfUnit(tx, userId, unitId, new Date(to));
  return first && last ? first : { pointer: '/userId', code: 'not-of-duty-unit' };
}
