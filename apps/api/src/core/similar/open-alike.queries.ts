import type { Db } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import type { TicketRow } from '../ticket/ticket-row.ts';
import { asStaff, readsInternal, visibleTickets } from '../visibility.ts';

/** What waits for an answer of its own: not a part of a question, nor what gets another ticket's answer. */
export const waitsItself = Prisma.sql`t.queue_rank < 2 AND t.state <> 'merged' AND t.part_of_id IS NULL`;

/** Nobody answers more at once than this; counting on would read ever more of a ministry for a figure that decides nothing. */
const ALIKE_CAP = 100;
/** Asked once is nothing to answer together. */
const LEAST = 2;

type Waiting = Pick<TicketRow, 'id' | 'clusterId' | 'state' | 'queueRank'> & Parameters<typeof readsInternal>[1];

/**
 * Of the rows of a page that wait: how many open tickets ask the same, each counted with itself, of those that the actor sees as staff. One
 * query for the whole page, and none where no row is in a cluster. By id of the ticket; who is alone is not in it.
 */
export async function countOpenAlike(db: Db, actor: Actor, rows: readonly Waiting[]): Promise<Map<string, number>> {
  const asked = rows.filter(
    (row) =>
      row.clusterId !== null &&
      row.queueRank < 2 &&
      row.state !== 'merged' &&
      row.partOfId === null &&
      readsInternal(actor, row),
  );
  if (asked.length === 0) return new Map();
  const sight = visibleTickets(asStaff(actor));
  const clusters = [...new Set(asked.map(({ clusterId }) => clusterId))];
  const sizes = await db.$queryRaw<{ id: string; open: number }[]>(Prisma.sql`
    SELECT c.id, size.open FROM unnest(${clusters}::uuid[]) AS c(id) CROSS JOIN LATERAL (
      SELECT count(*)::int AS open FROM (
        SELECT 1 FROM ticket t WHERE t.cluster_id = c.id AND ${waitsItself} AND ${sight} LIMIT ${ALIKE_CAP}) seen) size
    WHERE size.open >= ${LEAST}`);
  const sizeOf = new Map(sizes.map(({ id, open }) => [id, open]));
  return new Map(
    asked.flatMap(({ id, clusterId }) => {
      const open = sizeOf.get(clusterId ?? '');
      return open === undefined ? [] : [[id, open] as const];
    }),
  );
}
