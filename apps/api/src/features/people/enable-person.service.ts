import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { forgetActor } from '../../core/actor-directory.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { getPerson } from './people.queries.ts';
import type { Person } from './people.schemas.ts';
import { lockPerson, recordPersonChange } from './person-change.ts';

/** Opens a closed account again, with the roles that are in force. Nothing happens to an open one. */
export async function enablePerson(
  ctx: Ctx,
  actor: Actor,
  id: string,
  once: Once | undefined,
  requestId: string,
): Promise<Person> {
  const person = await transact(ctx, once, async (tx) => {
    const { disabled } = await lockPerson(tx, id);
    if (!disabled) return getPerson(ctx, tx, actor, id);
    await tx.user.update({ where: { id }, data: { disabledAt: null, version: { increment: 1 } } });
    await recordPersonChange(ctx, tx, { actor, requestId, userId: id, action: 'user.enable' });
    return getPerson(ctx, tx, actor, id);
  });
  forgetActor(ctx, id);
  return person;
}
