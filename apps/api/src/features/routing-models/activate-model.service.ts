import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { makeCurrent } from './make-current.ts';
import { lockSwitch } from './model-locks.ts';
import { presentOne } from './routing-models.queries.ts';
import type { RoutingModel } from './routing-models.schemas.ts';

/** Goes back to (or on to) a version that was kept. Repeating it changes nothing. Throws `not-found`, `model-not-usable`. */
export async function activateModel(
  ctx: Pick<Ctx, 'db' | 'clock' | 'reference'>,
  actor: Actor,
  id: string,
  once: Once | undefined,
  requestId: string,
): Promise<RoutingModel> {
  const model = await transact(ctx, once, async (tx) => {
    const at = ctx.clock.now();
    await lockSwitch(tx);
    const chosen = await presentOne(tx, id);
    if (chosen.state === 'current') return chosen;
    if (!chosen.usable) throw new AppError('model-not-usable', { params: { version: chosen.version } });
    const replaced = await makeCurrent(tx, { id, at, by: actor.userId });
    await audit(tx, {
      at,
      actorId: actor.userId,
      action: 'routing_model.activated',
      subject: 'routing_model',
      subjectId: id,
      data: { version: chosen.version, replaced },
      requestId,
    });
    return presentOne(tx, id);
  });
  ctx.reference.invalidate();
  return model;
}
