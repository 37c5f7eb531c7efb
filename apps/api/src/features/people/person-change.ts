import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError, demand, type FieldError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { emit } from '../../core/outbox.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

/** A change of a person's account: who, by whom, and what the audit trail says of it. */
export type PersonChange = {
  actor: Actor;
  requestId: string;
  userId: string;
  action: string;
  data?: Prisma.InputJsonObject;
};

/** Audit row and live event of a change, in its transaction. */
export async function recordPersonChange(ctx: Pick<Ctx, 'clock'>, tx: Tx, change: PersonChange): Promise<void> {
  const { actor, requestId, userId, action, data = {} } = change;
  await audit(tx, {
    at: ctx.clock.now(),
    actorId: actor.userId,
    action,
    subject: 'user',
    subjectId: userId,
    data,
    requestId,
  });
  await emit(tx, [{ type: 'people.changed', userId }]);
}

export const demandValid = (errors: readonly FieldError[]): void => {
  if (errors.length > 0) throw new AppError('validation-failed', { params: { count: errors.length }, errors });
};

/** Locks the account's row. Throws `not-found`; an administrator, who alone changes accounts, sees every one. */
export async function lockPerson(
  tx: Tx,
  id: string,
): Promise<{ username: string; version: number; disabled: boolean }> {
  const [person] = await tx.$queryRaw<{ username: string; version: number; disabled: boolean }[]>(Prisma.sql`
    SELECT username, version, disabled_at IS NOT NULL AS disabled FROM app_user WHERE id = ${id}::uuid FOR UPDATE`);
  demand(person, 'not-found');
  return person;
}

/**
 * After a change of a person who may have been an administrator: somebody must be left who is one for good. Two who remove each other
 * at once wait here for one another.
 */
export async function demandAnAdministrator(tx: Tx, userId: string, today: string): Promise<void> {
  const [changed] = await tx.$queryRaw<{ admin: boolean }[]>(Prisma.sql`
    SELECT EXISTS (SELECT 1 FROM role_assignment WHERE user_id = ${userId}::uuid AND role = 'admin') AS admin`);
  if (!changed?.admin) return;
  // A statement of its own: the count below must see what the one before us committed.
  await tx.$queryRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtext('last administrator'))::text`);
  const [left] = await tx.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(*)::int AS count FROM role_assignment a JOIN app_user p ON p.id = a.user_id
    WHERE a.role = 'admin' AND a.valid_from <= ${today}::date AND a.valid_to IS NULL AND p.disabled_at IS NULL`);
  demand(left && left.count > 0, 'last-administrator');
}
