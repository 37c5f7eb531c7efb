import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { audit } from '../../core/audit.ts';
import { rangeErrors, rangeOf, rangesOverlap, writtenRange } from '../../core/day-range.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { newId } from '../../core/ids.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { Prisma } from '../../db/generated/client.ts';
import { demandManaged } from './absences.queries.ts';
import type { Absence, CreateAbsence } from './absences.schemas.ts';

/** Enters days on which a person is away, by themselves or by who manages them. */
export const createAbsence = (
  ctx: Ctx,
  actor: Actor,
  userId: string,
  input: CreateAbsence,
  once: Once | undefined,
  requestId: string,
): Promise<Absence> =>
  transact(ctx, once, async (tx) => {
    if (userId !== actor.userId) await demandManaged(ctx, tx, actor, userId);
    // Two entries at once: the second sees the first.
    await tx.$queryRaw(Prisma.sql`SELECT id FROM app_user WHERE id = ${userId}::uuid FOR UPDATE`);
    const now = ctx.clock.now();
    const { from, to } = input;
    const others = await tx.absence.findMany({ where: { userId, to: { gte: new Date(from) } } });
    const same = from <= to && others.map(rangeOf).find((other) => rangesOverlap(other, { from, to }));
    demandValid([
      ...rangeErrors({ from, to }, now),
      ...(same ? [{ pointer: '/from', code: 'absent-already', params: { period: writtenRange(same) } }] : []),
    ]);
    const note = input.note?.trim() || null;
    const id = newId();
    await tx.absence.create({
      data: { id, userId, from: new Date(from), to: new Date(to), note, createdBy: actor.userId, createdAt: now },
    });
    await audit(tx, {
      at: now,
      actorId: actor.userId,
      action: 'absence.create',
      subject: 'user',
      subjectId: userId,
      data: { absenceId: id, from, to, note },
      requestId,
    });
    const by = userId === actor.userId ? null : { id: actor.userId, name: actor.name };
    return { id, from, to, note, by, createdAt: now.toISOString() };
  });
