import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError, demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { transact } from '../../core/transaction.ts';
import { Prisma, type Unit } from '../../db/generated/client.ts';
import type { ChooseAssignment, ChosenAssignment } from './catalogue.schemas.ts';
import { mayChooseAssignment } from './catalogue-sight.ts';

/** Says how a department's questions find their person from now on; those that it has already stay where they are. */
export async function chooseAssignment(
  ctx: Pick<Ctx, 'db' | 'clock' | 'reference'>,
  actor: Actor,
  requestId: string,
  code: string,
  { mode, was }: ChooseAssignment,
): Promise<ChosenAssignment> {
  const reference = await ctx.reference.current();
  const known = reference.departmentByCode(code);
  demand(known, 'not-found');
  demand(mayChooseAssignment(actor, known.id), 'forbidden');
  const chosen = await transact(ctx, undefined, async (tx) => {
    const [unit] = await tx.$queryRaw<Pick<Unit, 'assignment'>[]>(
      Prisma.sql`SELECT assignment FROM unit WHERE id = ${known.id} FOR NO KEY UPDATE`,
    );
    demand(unit, 'not-found');
    if (was !== undefined && unit.assignment !== was)
      throw new AppError('stale-record', { extra: { current: { mode: unit.assignment } } });
    const department = { code, name: known.nameVi, shortName: known.shortName };
    if (unit.assignment === mode) return { department, mode };
    await tx.unit.update({ where: { id: known.id }, data: { assignment: mode } });
    await audit(tx, {
      at: ctx.clock.now(),
      actorId: actor.userId,
      action: 'department.assignment',
      subject: 'unit',
      subjectId: known.id,
      data: { from: unit.assignment, to: mode },
      requestId,
    });
    return { department, mode };
  });
  ctx.reference.invalidate();
  return chosen;
}
