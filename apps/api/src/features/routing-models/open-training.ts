import { newId } from '../../core/ids.ts';
import type { Tx } from '../../db/client.ts';

/** The next version, to be trained. At most one is: a unique index says so too. */
export async function openTraining(
  tx: Tx,
  { at, requestedBy = null, note = null }: { at: Date; requestedBy?: string | null; note?: string | null },
): Promise<{ id: string; version: number }> {
  const { _max } = await tx.routingModel.aggregate({ _max: { version: true } });
  const id = newId();
  const version = (_max.version ?? 0) + 1;
  await tx.routingModel.create({
    data: { id, version, state: 'training', trainedOn: {}, note, requestedBy, createdAt: at },
  });
  return { id, version };
}
