import { emit } from '../../core/outbox.ts';
import type { Tx } from '../../db/client.ts';

/**
 * Lets a version suggest from now on; the one before is kept. All processes forget the reference data that they know. `by` null: by its
 * figures. Returns the id of the one that it replaces. The caller holds the switch.
 */
export async function makeCurrent(
  tx: Tx,
  { id, at, by }: { id: string; at: Date; by: string | null },
): Promise<string | null> {
  const before = await tx.routingModel.findFirst({ where: { state: 'current' }, select: { id: true } });
  if (before) await tx.routingModel.update({ where: { id: before.id }, data: { state: 'kept' } });
  await tx.routingModel.update({
    where: { id },
    data: { state: 'current', outcome: null, activatedAt: at, activatedBy: by },
  });
  await emit(tx, [{ type: 'reference.changed', subject: 'routing-model' }]);
  return before?.id ?? null;
}
