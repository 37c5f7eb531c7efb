import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { forgetActor, localDay } from '../../core/actor-directory.ts';
import { demand } from '../../core/app-error.ts';
import { revokeSessions } from '../../core/sessions.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { getPerson } from './people.queries.ts';
import type { Person } from './people.schemas.ts';
import { demandAnAdministrator, lockPerson, recordPersonChange } from './person-change.ts';

/** Closes an account and ends its sessions. Its tickets stay with the unit that owns them. Nothing happens to a closed one. */
export async function disablePerson(
  ctx: Ctx,
  actor: Actor,
  id: string,
  once: Once | undefined,
  requestId: string,
): Promise<Person> {
  const person = await transact(ctx, once, async (tx) => {
    const { disabled } = await lockPerson(tx, id);
    demand(id.toLowerCase() !== actor.userId, 'own-account');
    if (disabled) return getPerson(ctx, tx, actor, id);
    const now = ctx.clock.now();
    await tx.user.update({ where: { id }, data: { disabledAt: now, version: { increment: 1 } } });
    await demandAnAdministrator(tx, id, localDay(now));
    const sessionsEnded = await revokeSessions(tx, { userId: id }, now);
    await recordPersonChange(ctx, tx, {
      actor,
      requestId,
      userId: id,
      action: 'user.disable',
      data: { sessionsEnded },
    });
    return getPerson(ctx, tx, actor, id);
  });
  forgetActor(ctx, id);
  return person;
}
