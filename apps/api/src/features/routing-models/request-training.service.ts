import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { lockSwitch, tryTrainingLock } from './model-locks.ts';
import { openTraining } from './open-training.ts';
import { presentOne } from './routing-models.queries.ts';
import type { RoutingModel, TrainRoutingModel } from './routing-models.schemas.ts';

/** Has the next version trained in the background. Throws `model-in-training` while another one is. */
export const requestTraining = (
  ctx: Pick<Ctx, 'db' | 'clock' | 'jobs'>,
  actor: Actor,
  input: TrainRoutingModel,
  once: Once | undefined,
  requestId: string,
): Promise<RoutingModel> =>
  transact(ctx, once, async (tx) => {
    const at = ctx.clock.now();
    await lockSwitch(tx);
    await demandNoneTrained(tx, at);
    const note = input.note?.trim() || null;
    const { id, version } = await openTraining(tx, { at, requestedBy: actor.userId, note });
    await audit(tx, {
      at,
      actorId: actor.userId,
      action: 'routing_model.training_requested',
      subject: 'routing_model',
      subjectId: id,
      data: { version, note },
      requestId,
    });
    await ctx.jobs.send(tx, 'train-routing-model', {});
    return presentOne(tx, id);
  });

/** One that began and that nobody works on any more went down with its process: it has failed, and makes room. */
async function demandNoneTrained(tx: Tx, at: Date): Promise<void> {
  const training = await tx.routingModel.findFirst({
    where: { state: 'training' },
    select: { id: true, version: true, startedAt: true },
  });
  if (!training) return;
  const isDead = training.startedAt !== null && (await tryTrainingLock(tx));
  if (!isDead)
    throw new AppError('model-in-training', { params: { version: training.version }, extra: { modelId: training.id } });
  await tx.routingModel.update({
    where: { id: training.id },
    data: { state: 'failed', outcome: 'interrupted', trainedAt: at },
  });
  await audit(tx, {
    at,
    actorId: null,
    action: 'routing_model.failed',
    subject: 'routing_model',
    subjectId: training.id,
    data: { outcome: 'interrupted' },
  });
}
