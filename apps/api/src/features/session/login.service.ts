import type { Ctx } from '../../context.ts';
import { demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { accountKey, addressKey, countAttempt, forgive } from '../../core/login-throttle.ts';
import { verifyPassword } from '../../core/password.ts';
import type { Opened } from './refresh-session.service.ts';
import { type Origin, openSession } from './refresh-token.ts';
import type { Login } from './session.schemas.ts';

/**
 * Signs a person in. An unknown name, a wrong password and a disabled account get the same answer after the same work:
 * `wrong-credentials`; too many of them get `too-many-requests`.
 */
export async function login(ctx: Ctx, { username: typed, password }: Login, origin: Origin): Promise<Opened> {
  const now = ctx.clock.now();
  const username = typed.trim().toLowerCase();
  const [account, address] = [accountKey(username), addressKey(origin.address)];
  // Together or not at all: what the account refuses is not held against the address, nor the other way round.
  await ctx.db.$transaction(async (tx) => {
    await countAttempt(tx, account, now);
    await countAttempt(tx, address, now);
  });

  const user = await ctx.db.user.findUnique({
    where: { username },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  const right = await verifyPassword(user?.passwordHash, password);
  const entry = { at: now, actorId: user?.id ?? null, subject: 'session', requestId: origin.requestId } as const;
  if (!user || !right || user.disabledAt) {
    // What was typed is kept for known names only: it may be a password in the wrong field.
    const data = { username: user ? username : null, address: origin.address };
    await audit(ctx.db, { ...entry, action: 'session.login_failed', subjectId: user?.id ?? 'unknown', data });
  }
  demand(user && right && !user.disabledAt, 'wrong-credentials');

  return ctx.db.$transaction(async (tx) => {
    await forgive(tx, account, address);
    const opened = await openSession(tx, user.id, origin, now);
    const data = { address: origin.address, userAgent: origin.userAgent };
    await audit(tx, { ...entry, action: 'session.login', subjectId: opened.familyId, data });
    return { userId: user.id, ...opened };
  });
}
