import type { Ctx } from '../../context.ts';
import { AppError, demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { newId } from '../../core/ids.ts';
import { revokeSessions } from '../../core/sessions.ts';
import { Prisma } from '../../db/generated/client.ts';
import { expiryFrom, hashToken, type Origin, successorOf } from './refresh-token.ts';

/** A session with the refresh token that is now its newest. */
export type Opened = { userId: string; familyId: string; refreshToken: string };

/** A used token is honoured this long: tabs refresh at once, and answers get lost on weak signals. */
const GRACE_MS = 30_000;
/** More refreshes than this within the grace are no tabs. */
const LONGEST_LINE = 20;

/**
 * Exchanges a refresh token for the next. A used one leads to its family's newest during the grace period; after it somebody has a
 * copy, and the whole family is revoked: `session-reused`. Unknown, expired, revoked or missing: `not-signed-in`.
 */
export async function refreshSession(ctx: Ctx, token: string | undefined, origin: Origin): Promise<Opened> {
  const now = ctx.clock.now();
  demand(token !== undefined, 'not-signed-in');
  const session = await ctx.db.session.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { familyId: true, userId: true, user: { select: { disabledAt: true } } },
  });
  demand(session && !session.user.disabledAt, 'not-signed-in');
  const { familyId, userId } = session;
  const next = successorOf(ctx.config.jwtSecret, familyId, token);
  if (await exchange(ctx, token, next, origin.userAgent, now)) return { userId, familyId, refreshToken: next };

  // Read again: the exchange may have waited for another tab's.
  const { usedAt } = await ctx.db.session.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } });
  if (usedAt && now.getTime() - usedAt.getTime() > GRACE_MS) {
    await revokeReused(ctx, { familyId, userId }, origin, now);
    throw new AppError('session-reused');
  }
  demand(usedAt, 'not-signed-in');
  return { userId, familyId, refreshToken: await newestOf(ctx, familyId, next, now) };
}

/**
 * The unused end of a line of tokens. It is given out as it is and not exchanged again: whichever of the answers a browser stores
 * last, it stores the newest token.
 */
async function newestOf(ctx: Ctx, familyId: string, token: string, now: Date): Promise<string> {
  let current = token;
  for (let step = 0; step < LONGEST_LINE; step++) {
    const session = await ctx.db.session.findUnique({ where: { tokenHash: hashToken(current) } });
    demand(session && !session.revokedAt && session.expiresAt > now, 'not-signed-in');
    if (!session.usedAt) return current;
    current = successorOf(ctx.config.jwtSecret, familyId, current);
  }
  throw new AppError('not-signed-in');
}

/** Uses up one token and stores its successor, in one statement: of two that come at once the second waits and finds it used. */
async function exchange(ctx: Ctx, token: string, next: string, userAgent: string, now: Date): Promise<boolean> {
  const stored = await ctx.db.$executeRaw(Prisma.sql`
    WITH spent AS (
      UPDATE session SET used_at = ${now}
      WHERE token_hash = ${hashToken(token)} AND used_at IS NULL AND revoked_at IS NULL AND expires_at > ${now}
      RETURNING family_id, user_id)
    INSERT INTO session (id, family_id, user_id, token_hash, created_at, expires_at, user_agent)
    SELECT ${newId()}::uuid, family_id, user_id, ${hashToken(next)}, ${now}, ${expiryFrom(now)}, ${userAgent} FROM spent`);
  return stored === 1;
}

const revokeReused = (ctx: Ctx, reused: { familyId: string; userId: string }, origin: Origin, now: Date) =>
  ctx.db.$transaction(async (tx) => {
    const revoked = await revokeSessions(tx, { familyId: reused.familyId }, now);
    if (revoked === 0) return;
    await audit(tx, {
      at: now,
      actorId: reused.userId,
      action: 'session.revoke',
      subject: 'session',
      subjectId: reused.familyId,
      data: { reason: 'token reused', address: origin.address, userAgent: origin.userAgent },
      requestId: origin.requestId,
    });
  });
