import type { Tx } from '../db/client.ts';

/**
 * Ends the sessions of a person, or of one token family, and tells how many families that were. Access tokens that are out live on
 * for their few minutes.
 */
export async function revokeSessions(
  tx: Tx,
  which: { userId: string; except?: string } | { familyId: string },
  at: Date,
): Promise<number> {
  const owned =
    'familyId' in which
      ? { familyId: which.familyId }
      : { userId: which.userId, ...(which.except !== undefined && { familyId: { not: which.except } }) };
  const open = { ...owned, revokedAt: null };
  const families = await tx.session.findMany({ where: open, distinct: ['familyId'], select: { familyId: true } });
  if (families.length > 0) await tx.session.updateMany({ where: open, data: { revokedAt: at } });
  return families.length;
}
