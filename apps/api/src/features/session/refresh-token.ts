import { createHmac } from 'node:crypto';
import { newId, newSecret, sha256 } from '../../core/ids.ts';
import type { Tx } from '../../db/client.ts';

/** How long a session lives after it was last refreshed. */
export const REFRESH_DAYS = 14;

/** Who asks, for the audit trail and the list of sessions. */
export type Origin = { requestId: string; address: string; userAgent: string };

/** The database knows tokens by their hash only. */
export const hashToken = sha256;

export const expiryFrom = (now: Date): Date => new Date(now.getTime() + REFRESH_DAYS * 86_400_000);

/**
 * The token that replaces `token`. Derived, not drawn: two tabs that refresh at once, or one whose answer was lost on the way, come
 * to the same successor, so a family never forks into two lines of which one could be a thief's.
 */
export const successorOf = (secret: string, familyId: string, token: string): string =>
  createHmac('sha256', secret).update(`refresh\n${familyId}\n${token}`).digest('base64url');

/** Opens a family of refresh tokens. */
export async function openSession(tx: Tx, userId: string, { userAgent }: Origin, now: Date) {
  const refreshToken = newSecret();
  const familyId = newId();
  await tx.session.create({
    data: {
      id: newId(),
      familyId,
      userId,
      tokenHash: hashToken(refreshToken),
      createdAt: now,
      expiresAt: expiryFrom(now),
      userAgent,
    },
  });
  return { familyId, refreshToken };
}
