import type { Ctx } from '../../context.ts';
import { localDay } from '../../core/actor-directory.ts';
import { audit } from '../../core/audit.ts';
import { routerInput } from '../../core/catalogue.ts';
import { readCatalogue } from '../../core/catalogue-entries.ts';
import { wakeReaders } from '../../core/outbox.ts';
import { readDecidedQuestions } from '../../core/routing/decided-questions.queries.ts';
import type { ModelOutcome } from '../../core/routing/model-outcome.ts';
import { TrainingFailed, type TrainingLimits, trainInThread } from '../../core/routing/training-thread.ts';
import type { TrainingResult } from '../../core/routing/training-work.ts';
import { finishTraining } from './finish-training.ts';
import { lockSwitch, tryTrainingLock } from './model-locks.ts';
import { openTraining } from './open-training.ts';

/** Longer than any training may take. */
const LONGEST_MS = 60 * 60_000;
/** Older decisions speak of tasks as they were. */
const LOOK_BACK_MS = 366 * 86_400_000;

type Training = Pick<Ctx, 'db' | 'clock' | 'reference' | 'log'>;

/**
 * Trains the version that waits for it, or the night's next one when none does, and lets it become current when it is not worse. One
 * worker at a time: another one that comes meanwhile leaves at once. Whatever a worker that died left behind is trained anew.
 */
export const runTraining = (ctx: Training, limits: TrainingLimits = {}): Promise<void> =>
  ctx.db.$transaction(
    async (tx) => {
      if (await tryTrainingLock(tx)) await trainNext(ctx, limits);
    },
    { timeout: LONGEST_MS },
  );

async function trainNext(ctx: Training, limits: TrainingLimits): Promise<void> {
  const model = await startNext(ctx);
  const result = await trainOn(ctx, model, limits).catch((error: unknown) => {
    ctx.log.warn({ err: error, version: model.version }, 'training failed');
    return error instanceof TrainingFailed ? error.reason : ('error' as const);
  });
  if (typeof result === 'string') await fail(ctx, model.id, result);
  else if (result.trained === null) await ctx.db.routingModel.delete({ where: { id: model.id } });
  else await finishTraining(ctx, model, { ...result.trained, fingerprint: result.fingerprint });
  wakeReaders(ctx.db);
  ctx.reference.invalidate();
}

/** The version to be trained, and what it is to beat. */
export type Started = { id: string; version: number; byNight: boolean; currentId: string | null };

const startNext = ({ db, clock }: Training): Promise<Started> =>
  db.$transaction(async (tx) => {
    await lockSwitch(tx);
    const at = clock.now();
    const waiting = await tx.routingModel.findFirst({
      where: { state: 'training' },
      select: { id: true, version: true, requestedBy: true },
    });
    const { id, version } = waiting ?? (await openTraining(tx, { at }));
    await tx.routingModel.update({ where: { id }, data: { startedAt: at } });
    const current = await tx.routingModel.findFirst({ where: { state: 'current' }, select: { id: true } });
    return { id, version, byNight: !waiting?.requestedBy, currentId: current?.id ?? null };
  });

async function trainOn(
  { db, clock }: Training,
  { byNight, currentId }: Started,
  limits: TrainingLimits,
): Promise<TrainingResult> {
  const now = clock.now();
  const onDate = localDay(now);
  const { departments, otherMinistries } = routerInput(await readCatalogue(db), onDate);
  const current =
    currentId === null
      ? null
      : await db.routingModel.findUniqueOrThrow({ where: { id: currentId }, select: { weights: true } });
  const last = await db.routingModel.findFirst({
    where: { trainedAt: { not: null }, state: { not: 'failed' } },
    orderBy: { version: 'desc' },
    select: { trainedOn: true },
  });
  const { fingerprint = null } = (last?.trainedOn ?? {}) as { fingerprint?: string }; // finish-training.ts writes it
  return trainInThread(
    { departments, otherMinistries, onDate, current: current?.weights ?? null, unless: byNight ? fingerprint : null },
    readDecidedQuestions(db, new Date(now.getTime() - LOOK_BACK_MS)),
    limits,
  );
}

const fail = ({ db, clock }: Training, id: string, outcome: ModelOutcome) =>
  db.$transaction(async (tx) => {
    const at = clock.now();
    await tx.routingModel.update({ where: { id }, data: { state: 'failed', outcome, trainedAt: at } });
    await audit(tx, {
      at,
      actorId: null,
      action: 'routing_model.failed',
      subject: 'routing_model',
      subjectId: id,
      data: { outcome },
    });
  });
