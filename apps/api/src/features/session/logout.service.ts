import type { Ctx } from '../../context.ts';
import { audit } from '../../core/audit.ts';
import { revokeSessions } from '../../core/sessions.ts';
import { hashToken, type Origin } from './refresh-token.ts';

/** Ends the session of the token, whichever token of its family it is. Without one there is nothing to end. */
export async function logout(ctx: Ctx, token: string | undefined, origin: Origin): Promise<void> {
  if (token === undefined) return;
  const now = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { tokenHash: hashToken(token) } });
    if (!session || (await revokeSessions(tx, { familyId: session.familyId }, now)) === 0) return;
    await audit(tx, {
      at: now,
      actorId: session.userId,
      action: 'session.logout',
      subject: 'session',
      subjectId: session.familyId,
      data: { address: origin.address },
      requestId: origin.requestId,
    });
  });
}
