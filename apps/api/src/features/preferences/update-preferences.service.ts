import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { lockPreferences } from './lock-preferences.ts';
import { getPreferences } from './preferences.queries.ts';
import type { Preferences, UpdatePreferences } from './preferences.schemas.ts';

/** The person's own choice. `version` is the one that was read, 0 before the first choice. */
export const updatePreferences = (
  ctx: Ctx,
  { userId }: Actor,
  version: number,
  input: UpdatePreferences,
  once: Once | undefined,
  requestId: string,
): Promise<Preferences> =>
  transact(ctx, once, async (tx) => {
    await lockPreferences(tx, userId);
    const current = await getPreferences(tx, userId);
    demand(current.version === version, 'stale-record', { extra: { current } });
    await tx.notificationPreference.upsert({
      where: { userId },
      create: { userId, ...input },
      update: { ...input, version: { increment: 1 } },
    });
    await audit(tx, {
      at: ctx.clock.now(),
      actorId: userId,
      action: 'user.choose_notifications',
      subject: 'user',
      subjectId: userId,
      data: input,
      requestId,
    });
    return getPreferences(tx, userId);
  });
