import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';

/** Marks the caller's notifications as read: these, or all. Others' ids change nothing and are not told apart. */
export async function markNotificationsRead(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  actor: Actor,
  ids: readonly string[] | undefined,
): Promise<void> {
  await ctx.db.notification.updateMany({
    where: { userId: actor.userId, readAt: null, ...(ids && { id: { in: [...ids] } }) },
    data: { readAt: ctx.clock.now() },
  });
}
