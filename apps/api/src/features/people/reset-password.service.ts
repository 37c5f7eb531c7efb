import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { forgetActor } from '../../core/actor-directory.ts';
import { accountKey, forgive } from '../../core/login-throttle.ts';
import { hashPassword, initialPassword } from '../../core/password.ts';
import { revokeSessions } from '../../core/sessions.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { getPerson } from './people.queries.ts';
import type { Person } from './people.schemas.ts';
import { lockPerson, recordPersonChange } from './person-change.ts';

/** Gives a new one-time password, ends every session, and lets the person in again at once after too many wrong attempts. */
export async function resetPassword(
  ctx: Ctx,
  actor: Actor,
  id: string,
  once: Once | undefined,
  requestId: string,
): Promise<{ person: Person; initialPassword: string }> {
  const password = initialPassword(ctx.config.jwtSecret, once);
  const passwordHash = await hashPassword(password);
  const person = await transact(ctx, once, async (tx) => {
    const { username } = await lockPerson(tx, id);
    const now = ctx.clock.now();
    await tx.user.update({
      where: { id },
      data: { passwordHash, mustChangePassword: true, version: { increment: 1 } },
    });
    const sessionsEnded = await revokeSessions(tx, { userId: id }, now);
    await forgive(tx, accountKey(username));
    await recordPersonChange(ctx, tx, {
      actor,
      requestId,
      userId: id,
      action: 'user.reset_password',
      data: { sessionsEnded },
    });
    return getPerson(ctx, tx, actor, id);
  });
  forgetActor(ctx, id);
  return { person, initialPassword: password };
}
