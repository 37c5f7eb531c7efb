import type { Tx } from '../../db/client.ts';
import { dayOf, endedBefore, overlap, type Period } from './period.policy.ts';

/** Ends the substitutions that overlap a period on the day before it; those that begin within it are taken back. Returns whose. */
export async function clearSubstitutes(tx: Tx, postUnitId: string, period: Period): Promise<string[]> {
  const named = await tx.substitution.findMany({ where: { postUnitId } });
  const inTheWay = named
    .map(({ id, userId, validFrom, validTo }) => ({
      id,
      userId,
      validFrom: dayOf(validFrom),
      validTo: validTo ? dayOf(validTo) : null,
    }))
    .filter((one) => overlap(one, period));
  for (const one of inTheWay) {
    const ended = endedBefore(one, period.validFrom);
    if (ended?.validTo)
      await tx.substitution.update({ where: { id: one.id }, data: { validTo: new Date(ended.validTo) } });
    else await tx.substitution.delete({ where: { id: one.id } });
  }
  return inTheWay.map(({ userId }) => userId);
}
