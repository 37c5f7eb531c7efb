import type { Model } from '@caunoi/routing/model';
import { DamagedModel, readModel } from '@caunoi/routing/model-bytes';
import type { Db } from '../../db/client.ts';

/**
 * Reads the model in use; its weights only when it is another one than last time. Until the first is trained, and should one be damaged,
 * the catalogue decides alone: questions come in all the same.
 */
export function createModelReader(db: Pick<Db, 'routingModel'>): () => Promise<Model | undefined> {
  let known: { id: string; model: Model | undefined } | undefined;
  return async () => {
    const current = await db.routingModel.findFirst({ where: { state: 'current' }, select: { id: true } });
    if (!current) return undefined;
    if (known?.id !== current.id) known = { id: current.id, model: await readWeights(db, current.id) };
    return known.model;
  };
}

async function readWeights(db: Pick<Db, 'routingModel'>, id: string): Promise<Model | undefined> {
  const row = await db.routingModel.findUnique({ where: { id }, select: { weights: true } });
  return row?.weights ? readUnlessDamaged(row.weights) : undefined;
}

/** The stored model, or undefined when its bytes are no longer what was written. */
export function readUnlessDamaged(weights: Uint8Array): Model | undefined {
  try {
    return readModel(weights);
  } catch (error) {
    if (error instanceof DamagedModel) return undefined;
    throw error;
  }
}
