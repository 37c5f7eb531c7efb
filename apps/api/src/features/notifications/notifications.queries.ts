import type { Ctx } from '../../context.ts';
import { type Actor, hasRole } from '../../core/actor.ts';
import type { NotificationData } from '../../core/notify/notification-data.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Notification } from './notifications.schemas.ts';

type Row = {
  id: string;
  kind: string;
  data: NotificationData;
  createdAt: Date;
  readAt: Date | null;
  ticketId: string | null;
  code: string;
  subject: string;
};

/** A person's own notifications, while what they speak of is still in sight. One that speaks of neither is an administrator's. */
const ownVisible = (actor: Actor): Prisma.Sql => {
  const sight = visibleTickets(actor);
  const administration = hasRole(actor, 'admin') ? Prisma.sql`n.data #>> '{dossier,id}' IS NULL` : Prisma.sql`FALSE`;
  return Prisma.sql`n.user_id = ${actor.userId}::uuid AND (
    EXISTS (SELECT 1 FROM ticket t WHERE t.id = n.ticket_id AND ${sight})
    OR (n.ticket_id IS NULL AND (${administration} OR EXISTS (
      SELECT 1 FROM ticket t WHERE t.dossier_id = (n.data #>> '{dossier,id}')::uuid AND ${sight}))))`;
};

export async function listNotifications(
  ctx: Pick<Ctx, 'db'>,
  actor: Actor,
  { cursor, limit = PAGE.default }: { cursor?: string; limit?: number },
): Promise<{ items: Notification[]; nextCursor: string | null }> {
  const rows = await ctx.db.$queryRaw<Row[]>(Prisma.sql`
    SELECT n.id, n.kind, n.data, n.created_at AS "createdAt", n.read_at AS "readAt", t.id AS "ticketId", t.code, t.subject
    FROM notification n LEFT JOIN ticket t ON t.id = n.ticket_id
    WHERE ${ownVisible(actor)} AND ${cursor === undefined ? Prisma.sql`TRUE` : olderThan(cursor)}
    ORDER BY n.created_at DESC, n.id DESC LIMIT ${limit + 1}`);
  return pageOf(rows, limit, presentNotification, (row) => [row.createdAt.toISOString(), row.id]);
}

function olderThan(cursor: string): Prisma.Sql {
  const [createdAt, id] = decodeCursor(cursor, ['instant', 'id']);
  return Prisma.sql`(n.created_at, n.id) < (${createdAt}, ${id}::uuid)`;
}

const presentNotification = ({ data, ticketId, code, subject, ...row }: Row): Notification => ({
  id: row.id,
  kind: row.kind,
  ticket: ticketId === null ? null : { id: ticketId, code, subject },
  dossier: data.dossier,
  data: {
    actorName: data.actorName,
    unitName: data.unitName,
    ...(data.step && { step: data.step }),
    ...(data.expectedAt && { expectedAt: data.expectedAt }),
  },
  createdAt: row.createdAt.toISOString(),
  readAt: row.readAt?.toISOString() ?? null,
});

/** By the same predicate as the list, so that the bell and the list agree. */
export async function countUnreadNotifications(ctx: Pick<Ctx, 'db'>, actor: Actor): Promise<{ unread: number }> {
  const [row] = await ctx.db.$queryRaw<{ unread: number }[]>(
    Prisma.sql`SELECT count(*)::int AS unread FROM notification n WHERE n.read_at IS NULL AND ${ownVisible(actor)}`,
  );
  return { unread: row?.unread ?? 0 };
}
