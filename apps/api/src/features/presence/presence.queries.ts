import type { Static } from 'typebox';
import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { getVisiblePlace } from '../../core/ticket/ticket-place.ts';
import { readsInternal } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import { PRESENCE_SECONDS, type PresenceList } from './presence.schemas.ts';

type Row = { id: string; name: string; activity: 'viewing' | 'composing'; seenAt: Date };

/** The ticket's id and place for its staff; the asking side does not learn who looks at its question. Throws `not-found`. */
export async function getStaffPlace(ctx: Pick<Ctx, 'db'>, actor: Actor, idOrCode: string) {
  const found = await getVisiblePlace(ctx, actor, idOrCode);
  if (!readsInternal(actor, found.place)) throw new AppError('not-found');
  return found;
}

/** Who has the ticket open now. */
export async function listPresence(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  actor: Actor,
  idOrCode: string,
): Promise<Static<typeof PresenceList>> {
  const { id } = await getStaffPlace(ctx, actor, idOrCode);
  const since = new Date(ctx.clock.now().getTime() - PRESENCE_SECONDS * 1000);
  const rows = await ctx.db.$queryRaw<Row[]>(Prisma.sql`
    SELECT p.id, p.name, x.activity, x.seen_at AS "seenAt"
    FROM presence x JOIN app_user p ON p.id = x.user_id
    WHERE x.ticket_id = ${id}::uuid AND x.seen_at > ${since}
    ORDER BY p.name COLLATE "vi-x-icu", p.id`);
  return {
    items: rows.map(({ id: personId, name, activity, seenAt }) => ({
      person: { id: personId, name },
      activity,
      seenAt: seenAt.toISOString(),
    })),
  };
}
