import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { emit } from '../../core/outbox.ts';
import { transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { getStaffPlace } from './presence.queries.ts';
import { PRESENCE_SECONDS, type SetPresence } from './presence.schemas.ts';

type Seen = { activity: string; seenAt: Date };

/** Says what the actor does on the ticket. Others hear of it only when it changed, not at every renewal. */
export async function setPresence(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  actor: Actor,
  idOrCode: string,
  activity: SetPresence['activity'],
): Promise<void> {
  const { id, place } = await getStaffPlace(ctx, actor, idOrCode);
  const now = ctx.clock.now();
  await transact(ctx, undefined, async (tx) => {
    const before = await replace(tx, id, actor.userId, activity, now);
    const fresh = before && now.getTime() - before.seenAt.getTime() < PRESENCE_SECONDS * 1000;
    if ((fresh ? before.activity : 'left') === activity) return;
    await emit(tx, [{ type: 'presence.changed', place, ticketId: id }]);
  });
}

/** Writes the presence and returns what it was before; two tabs of one person wait for each other on the row. */
async function replace(
  tx: Tx,
  ticketId: string,
  userId: string,
  activity: SetPresence['activity'],
  now: Date,
): Promise<Seen | undefined> {
  const [before] = await tx.$queryRaw<Seen[]>(Prisma.sql`
    SELECT activity, seen_at AS "seenAt" FROM presence
    WHERE ticket_id = ${ticketId}::uuid AND user_id = ${userId}::uuid FOR UPDATE`);
  if (activity === 'left') await tx.presence.deleteMany({ where: { ticketId, userId } });
  else
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO presence (ticket_id, user_id, activity, seen_at) VALUES (${ticketId}::uuid, ${userId}::uuid, ${activity}, ${now})
      ON CONFLICT (ticket_id, user_id) DO UPDATE SET activity = excluded.activity, seen_at = excluded.seen_at`);
  return before;
}
