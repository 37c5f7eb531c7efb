import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { demand, type FieldError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { withinDays } from '../../core/local-days.ts';
import { visibleCorrections } from '../../core/routing/correction-sight.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { CorrectionChoice } from './corrections.schemas.ts';

type Changing = Pick<Ctx, 'db' | 'clock'>;

/**
 * Lets corrections teach nothing from the next training on: nothing is deleted, and it is undone by restoring them. Throws `not-found`
 * when the actor sees none of them.
 */
export const setAsideCorrections = (
  ctx: Changing,
  actor: Actor,
  choice: CorrectionChoice,
  once: Once | undefined,
  requestId: string,
) =>
  changeCorrections(ctx, { actor, choice, once, requestId }, 'routing_correction.set_aside', (tx, where, at) =>
    tx.$queryRaw<{ id: string }[]>(Prisma.sql`
      UPDATE routing_correction c
      SET set_aside_at = ${at}, set_aside_by = ${actor.userId}::uuid, set_aside_reason = ${choice.reason.trim()}
      WHERE ${where} AND c.set_aside_at IS NULL RETURNING c.id`),
  );

/** Lets them teach again. Throws `not-found` when the actor sees none of them. */
export const restoreCorrections = (
  ctx: Changing,
  actor: Actor,
  choice: CorrectionChoice,
  once: Once | undefined,
  requestId: string,
) =>
  changeCorrections(ctx, { actor, choice, once, requestId }, 'routing_correction.restored', (tx, where) =>
    tx.$queryRaw<{ id: string }[]>(Prisma.sql`
      UPDATE routing_correction c SET set_aside_at = NULL, set_aside_by = NULL, set_aside_reason = NULL
      WHERE ${where} AND c.set_aside_at IS NOT NULL RETURNING c.id`),
  );

async function changeCorrections(
  ctx: Changing,
  act: { actor: Actor; choice: CorrectionChoice; once: Once | undefined; requestId: string },
  action: string,
  change: (tx: Tx, where: Prisma.Sql, at: Date) => Promise<{ id: string }[]>,
): Promise<{ corrections: number }> {
  const { actor, choice, once, requestId } = act;
  demandValid(choiceErrors(choice));
  const where = Prisma.sql`${visibleCorrections(actor)} AND ${chosen(choice)}`;
  return transact(ctx, once, async (tx) => {
    const at = ctx.clock.now();
    const changed = await change(tx, where, at);
    if (changed.length === 0) {
      const [seen] = await tx.$queryRaw<{ n: number }[]>(
        Prisma.sql`SELECT 1 AS n FROM routing_correction c WHERE ${where} LIMIT 1`,
      );
      demand(seen, 'not-found');
      return { corrections: 0 };
    }
    const { actorId = null, from = null, to = null, reason } = choice;
    await audit(tx, {
      at,
      actorId: actor.userId,
      action,
      subject: 'routing_correction',
      subjectId: actorId ?? changed[0]?.id ?? '',
      data: { reason: reason.trim(), actorId, from, to, ids: changed.map(({ id }) => id) },
      requestId,
    });
    return { corrections: changed.length };
  });
}

/** Whose, or which: exactly one of them; a period belongs to a person. */
function choiceErrors({ ids, actorId, from, to }: CorrectionChoice): FieldError[] {
  const errors: FieldError[] = [];
  if (ids === undefined && actorId === undefined) errors.push({ pointer: '/actorId', code: 'required' });
  if (ids !== undefined && actorId !== undefined) errors.push({ pointer: '/ids', code: 'invalid' });
  if (ids !== undefined && from !== undefined) errors.push({ pointer: '/from', code: 'invalid' });
  if (ids !== undefined && to !== undefined) errors.push({ pointer: '/to', code: 'invalid' });
  if (from !== undefined && to !== undefined && to < from) errors.push({ pointer: '/to', code: 'before-start' });
  return errors;
}

const chosen = ({ ids, actorId, from, to }: CorrectionChoice): Prisma.Sql =>
  ids === undefined
    ? Prisma.sql`c.actor_id = ${actorId}::uuid AND ${withinDays(Prisma.sql`c.at`, {
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      })}`
    : Prisma.sql`c.id = ANY(${ids}::uuid[])`;
