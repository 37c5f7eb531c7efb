import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { withinDays } from '../../core/local-days.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { visibleCorrections } from '../../core/routing/correction-sight.ts';
import { departmentRef, unitRef } from '../../core/ticket/ticket.presenter.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { ListCorrections, RoutingCorrection } from './corrections.schemas.ts';

type Row = {
  id: string;
  at: Date;
  kind: RoutingCorrection['kind'];
  reason: RoutingCorrection['reason'];
  actorId: string;
  actorName: string;
  actorUnitId: string;
  ministry: string;
  fromId: string | null;
  toId: string | null;
  outside: string | null;
  ticketId: string | null;
  code: string;
  subject: string;
  body: string;
  state: NonNullable<RoutingCorrection['ticket']>['state'];
  setAsideAt: Date | null;
  setAsideBy: string | null;
  setAsideByName: string | null;
  setAsideReason: string | null;
};

const EXCERPT = 300;

/** SQL condition on a `routing_correction` aliased `c`. */
function chosen(reference: ReferenceSnapshot, actor: Actor, query: ListCorrections): Prisma.Sql {
  const conditions = [visibleCorrections(actor), withinDays(Prisma.sql`c.at`, query)];
  if (query.actor) conditions.push(Prisma.sql`c.actor_id = ${query.actor}::uuid`);
  if (query.kind) conditions.push(Prisma.sql`c.kind = ${query.kind}::correction_kind`);
  if (query.reason) conditions.push(Prisma.sql`c.reason = ${query.reason}::correction_reason`);
  if (query.setAside !== undefined)
    conditions.push(query.setAside ? Prisma.sql`c.set_aside_at IS NOT NULL` : Prisma.sql`c.set_aside_at IS NULL`);
  if (query.department !== undefined) {
    const unitId = reference.departmentByCode(query.department)?.id ?? query.department;
    conditions.push(Prisma.sql`(c.from_department_id = ${unitId} OR c.to_department_id = ${unitId})`);
  }
  return Prisma.join(conditions, ' AND ');
}

/** What people decided otherwise than the router, newest first. A ticket stands there only for those who read it. */
export async function listCorrections(ctx: Pick<Ctx, 'db' | 'reference'>, actor: Actor, query: ListCorrections) {
  const limit = query.limit ?? PAGE.default;
  const reference = await ctx.reference.current();
  const where = chosen(reference, actor, query);
  const before = query.cursor === undefined ? undefined : decodeCursor(query.cursor, ['instant', 'id']);
  const older = before ? Prisma.sql`(c.at, c.id) < (${before[0]}, ${before[1]}::uuid)` : Prisma.sql`TRUE`;
  const [rows, [counted]] = await Promise.all([
    ctx.db.$queryRaw<Row[]>(Prisma.sql`
      SELECT c.id, c.at, c.kind, c.reason, c.actor_id AS "actorId", coalesce(p.name, '') AS "actorName", c.actor_unit_id AS "actorUnitId",
        c.ministry_code AS ministry, c.from_department_id AS "fromId", c.to_department_id AS "toId", c.outside,
        t.id AS "ticketId", t.code, t.subject, left(t.body, ${EXCERPT}) AS body, t.state,
        c.set_aside_at AS "setAsideAt", c.set_aside_by AS "setAsideBy", q.name AS "setAsideByName", c.set_aside_reason AS "setAsideReason"
      FROM routing_correction c
      LEFT JOIN app_user p ON p.id = c.actor_id
      LEFT JOIN app_user q ON q.id = c.set_aside_by
      LEFT JOIN ticket t ON t.id = c.ticket_id AND ${visibleTickets(actor)}
      WHERE ${where} AND ${older}
      ORDER BY c.at DESC, c.id DESC LIMIT ${limit + 1}`),
    ctx.db.$queryRaw<{ total: number }[]>(
      Prisma.sql`SELECT count(*)::int AS total FROM routing_correction c WHERE ${where}`,
    ),
  ]);
  const page = pageOf(
    rows,
    limit,
    (row) => presentCorrection(reference, row),
    ({ at, id }) => [at.toISOString(), id],
  );
  return { ...page, total: counted?.total ?? 0 };
}

export const departmentOrNull = (reference: ReferenceSnapshot, unitId: string | null) =>
  unitId === null ? null : departmentRef(reference, unitId);

export const unitOrNull = (reference: ReferenceSnapshot, unitId: string) =>
  reference.unit(unitId) ? unitRef(reference, unitId) : null;

function presentCorrection(reference: ReferenceSnapshot, row: Row): RoutingCorrection {
  const { ticketId, code, subject, body, state } = row;
  return {
    id: row.id,
    at: row.at.toISOString(),
    kind: row.kind,
    reason: row.reason,
    actor: { id: row.actorId, name: row.actorName },
    unit: unitOrNull(reference, row.actorUnitId),
    ministry: row.ministry,
    from: departmentOrNull(reference, row.fromId),
    to: departmentOrNull(reference, row.toId),
    outside: ticketId === null ? null : row.outside,
    ticket: ticketId === null ? null : { id: ticketId, code, subject, body, state },
    setAside: row.setAsideAt && {
      at: row.setAsideAt.toISOString(),
      by: row.setAsideBy === null ? null : { id: row.setAsideBy, name: row.setAsideByName ?? '' },
      reason: row.setAsideReason,
    },
  };
}
