import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { forgetActor } from '../../core/actor-directory.ts';
import { AppError, type FieldError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { accountKey, countAttempt, forgive } from '../../core/login-throttle.ts';
import { hashPassword, verifyPassword, weaknessOf } from '../../core/password.ts';
import { revokeSessions } from '../../core/sessions.ts';
import type { Origin } from './refresh-token.ts';
import type { ChangePassword } from './session.schemas.ts';

/** Sets the person's own password and ends their other sessions. Guessing the current one is throttled like a login. */
export async function changePassword(
  ctx: Ctx,
  actor: Actor,
  sessionId: string,
  { current, next }: ChangePassword,
  origin: Origin,
): Promise<void> {
  const now = ctx.clock.now();
  const account = accountKey(actor.username);
  await countAttempt(ctx.db, account, now);
  const { passwordHash } = await ctx.db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { passwordHash: true },
  });
  const errors: FieldError[] = [];
  const right = await verifyPassword(passwordHash, current);
  if (!right) errors.push({ pointer: '/current', code: 'wrong-password' });
  const weakness = next === current ? 'same-password' : weaknessOf(next, actor.username);
  if (weakness) errors.push({ pointer: '/next', code: weakness });
  if (right) await forgive(ctx.db, account);
  if (errors.length > 0) throw new AppError('validation-failed', { params: { count: errors.length }, errors });

  const newHash = await hashPassword(next);
  await ctx.db.$transaction(async (tx) => {
    await tx.user.update({
      where: { id: actor.userId },
      data: { passwordHash: newHash, mustChangePassword: false, version: { increment: 1 } },
    });
    const sessions = await revokeSessions(tx, { userId: actor.userId, except: sessionId }, now);
    await audit(tx, {
      at: now,
      actorId: actor.userId,
      action: 'user.change_password',
      subject: 'user',
      subjectId: actor.userId,
      data: { sessionsEnded: sessions },
      requestId: origin.requestId,
    });
  });
  forgetActor(ctx, actor.userId);
}
