import type { Ctx } from '../../context.ts';
import { AppError } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { addressKey, countAttempt } from '../../core/login-throttle.ts';
import { verifyUnsubscribeToken } from '../../core/mail/unsubscribe-token.ts';
import { lockPreferences } from './lock-preferences.ts';
import type { Unsubscription } from './preferences.schemas.ts';

type Origin = { requestId: string; address: string };
type Token = { userId: string; category: Unsubscription['category'] };

/** What a link would switch off. Guesses are counted like those of a password. */
export async function readUnsubscription(ctx: Ctx, token: string, origin: Origin): Promise<Token> {
  const read = verifyUnsubscribeToken(token, ctx.config.jwtSecret);
  if (read) return read;
  await countAttempt(ctx.db, addressKey(origin.address), ctx.clock.now());
  throw new AppError('bad-unsubscribe-link');
}

/** Switches a category's mails off for whoever the mail was written to. As often as one likes; the bell still rings. */
export async function unsubscribe(ctx: Ctx, token: string, origin: Origin): Promise<Unsubscription> {
  const { userId, category } = await readUnsubscription(ctx, token, origin);
  await ctx.db.$transaction(async (tx) => {
    await lockPreferences(tx, userId);
    const known = await tx.user.findUnique({ where: { id: userId }, select: { id: true } });
    const row = await tx.notificationPreference.findUnique({ where: { userId } });
    if (!known || row?.[category] === 'off') return;
    await tx.notificationPreference.upsert({
      where: { userId },
      create: { userId, [category]: 'off' },
      update: { [category]: 'off', version: { increment: 1 } },
    });
    await audit(tx, {
      at: ctx.clock.now(),
      actorId: null,
      action: 'user.unsubscribe',
      subject: 'user',
      subjectId: userId,
      data: { category },
      requestId: origin.requestId,
    });
  });
  return { category };
}
