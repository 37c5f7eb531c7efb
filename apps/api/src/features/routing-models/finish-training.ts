import type { Ctx } from '../../context.ts';
import { audit } from '../../core/audit.ts';
import { gate } from '../../core/routing/model-gate.ts';
import type { ModelOutcome } from '../../core/routing/model-outcome.ts';
import { TRAINING_RULES } from '../../core/routing/training-rules.ts';
import type { TrainingResult } from '../../core/routing/training-work.ts';
import type { Tx } from '../../db/client.ts';
import type { RoutingModelState } from '../../db/generated/enums.ts';
import { makeCurrent } from './make-current.ts';
import { lockSwitch } from './model-locks.ts';

type Started = { id: string; version: number; byNight: boolean; currentId: string | null };
type Trained = NonNullable<TrainingResult['trained']> & { fingerprint: string };

/** Judges a trained version and keeps it with its figures; it becomes current unless something speaks against it. */
export const finishTraining = ({ db, clock }: Pick<Ctx, 'db' | 'clock'>, model: Started, trained: Trained) =>
  db.$transaction(async (tx) => {
    await lockSwitch(tx);
    const at = clock.now();
    const verdict = gate(trained);
    const outcome = verdict ?? (await whyNotYet(tx, model));
    const state: RoutingModelState = verdict === null ? 'kept' : 'rejected';
    await tx.routingModel.update({
      where: { id: model.id },
      data: {
        state,
        outcome,
        trainedAt: at,
        trainedOn: { ...trained.counts, fingerprint: trained.fingerprint },
        evaluation: JSON.parse(JSON.stringify(trained.evaluation)), // as JSON has it
        baseline: JSON.parse(JSON.stringify(trained.baseline)),
        // A rejected one can never be gone back to.
        weights: state === 'rejected' ? null : new Uint8Array(trained.weights),
      },
    });
    if (outcome === null) await makeCurrent(tx, { id: model.id, at, by: null });
    await dropOldWeights(tx);
    await audit(tx, {
      at,
      actorId: null,
      action: 'routing_model.trained',
      subject: 'routing_model',
      subjectId: model.id,
      data: { version: model.version, outcome, examples: trained.counts },
    });
  });

/** What speaks against a good model becoming current right now. */
async function whyNotYet(tx: Tx, { byNight, currentId }: Started): Promise<ModelOutcome | null> {
  const current = await tx.routingModel.findFirst({
    where: { state: 'current' },
    select: { id: true, version: true, activatedBy: true },
  });
  if ((current?.id ?? null) !== currentId) return 'overtaken';
  if (!current || !byNight || current.activatedBy === null) return null;
  const newer = await tx.routingModel.count({ where: { version: { gt: current.version }, state: 'kept' } });
  return newer > 0 ? 'held_back' : null;
}

/** The last ones may be gone back to; of the others the figures stay for good. */
async function dropOldWeights(tx: Tx): Promise<void> {
  const kept = await tx.routingModel.findMany({
    where: { weights: { not: null }, state: { not: 'current' } },
    orderBy: { version: 'desc' },
    skip: TRAINING_RULES.weightsKept - 1,
    select: { id: true },
  });
  if (kept.length > 0)
    await tx.routingModel.updateMany({ where: { id: { in: kept.map(({ id }) => id) } }, data: { weights: null } });
}
