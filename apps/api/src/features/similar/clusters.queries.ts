import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import { waitsItself } from '../../core/similar/open-alike.queries.ts';
import { departmentRef } from '../../core/ticket/ticket.presenter.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { ClusterSize, ListClusters } from './similar.schemas.ts';

const wasAnswered = Prisma.sql`t.state IN ('answered', 'closed') AND t.part_of_id IS NULL`;

/** How many ask the same as a ticket of a cluster, of those that the actor sees. */
export async function sizeOfCluster(
  ctx: Pick<Ctx, 'db'>,
  actor: Actor,
  clusterId: string | null,
): Promise<ClusterSize | null> {
  if (clusterId === null) return null;
  const [size] = await ctx.db.$queryRaw<Omit<ClusterSize, 'id'>[]>(Prisma.sql`
    SELECT count(*) FILTER (WHERE ${waitsItself})::int AS open, count(*) FILTER (WHERE ${wasAnswered})::int AS answered,
      count(DISTINCT t.commune_code)::int AS communes
    FROM ticket t WHERE t.cluster_id = ${clusterId}::uuid AND t.part_of_id IS NULL AND ${visibleTickets(actor)}`);
  return size ? { id: clusterId, ...size } : null;
}

type Row = {
  id: string;
  open: number;
  answered: number;
  communes: number;
  earliestDueAt: Date | null;
  ticketId: string;
  code: string;
  subject: string;
  departmentId: string | null;
};

/** Asked once is no cluster to answer together. */
const LEAST = 2;

/** Clusters of which the actor sees two open tickets or more, largest first. */
export async function listClusters(
  ctx: Pick<Ctx, 'db' | 'reference'>,
  actor: Actor,
  { ministry, province, department, cursor, limit = PAGE.default }: ListClusters,
) {
  const sight = visibleTickets(actor);
  const conditions = [sight];
  if (ministry) conditions.push(Prisma.sql`t.ministry_code = ${ministry}`);
  if (province) conditions.push(Prisma.sql`t.province_code = ${province}`);
  if (department) conditions.push(Prisma.sql`t.department_id = ${`department:${department}`}`);
  const [open, id] = cursor === undefined ? [] : decodeCursor(cursor, ['count', 'id']);
  const after =
    id === undefined
      ? Prisma.sql`TRUE`
      : Prisma.sql`(count(*) < ${open}::int OR (count(*) = ${open}::int AND t.cluster_id > ${id}::uuid))`;
  const rows = await ctx.db.$queryRaw<Row[]>(Prisma.sql`
    WITH clusters AS MATERIALIZED (
      SELECT t.cluster_id AS id, count(*)::int AS open, count(DISTINCT t.commune_code)::int AS communes,
        min(t.queue_at) FILTER (WHERE t.queue_rank = 0) AS due, (array_agg(t.id ORDER BY t.queue_rank, t.queue_at, t.id))[1] AS first
      FROM ticket t WHERE t.cluster_id IS NOT NULL AND ${waitsItself} AND ${Prisma.join(conditions, ' AND ')}
      GROUP BY t.cluster_id HAVING count(*) >= ${LEAST} AND ${after}
      ORDER BY open DESC, id LIMIT ${limit + 1})
    SELECT c.id, c.open, c.communes, c.due AS "earliestDueAt", f.id AS "ticketId", f.code, f.subject, f.department_id AS "departmentId",
      (SELECT count(*)::int FROM ticket t WHERE t.cluster_id = c.id AND ${wasAnswered} AND ${sight}) AS answered
    FROM clusters c JOIN ticket f ON f.id = c.first ORDER BY c.open DESC, c.id`);
  const reference = await ctx.reference.current();
  return pageOf(
    rows,
    limit,
    ({ ticketId, code, subject, departmentId, earliestDueAt, ...counts }) => ({
      ...counts,
      ticket: { id: ticketId, code, subject },
      department: departmentId === null ? null : departmentRef(reference, departmentId),
      earliestDueAt: earliestDueAt?.toISOString() ?? null,
    }),
    ({ open, id }) => [open, id],
  );
}
