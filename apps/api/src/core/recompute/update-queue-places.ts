import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

/**
 * `queuePlace` for many open tickets in one statement, after their dues moved: overdue and running by due, then paused by when. A
 * survivor stands where the earliest of its own clocks and of those merged into it puts it.
 */
export async function updateQueuePlaces(tx: Tx, ticketIds: readonly string[]): Promise<void> {
  if (ticketIds.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    WITH meant AS (
      SELECT id FROM ticket WHERE id = ANY(${ticketIds}::uuid[])
      UNION SELECT merged_into_id FROM ticket WHERE id = ANY(${ticketIds}::uuid[]) AND state = 'merged'),
    parts AS (
      SELECT m.id, t.id AS ticket_id, t.cycle FROM meant m JOIN ticket t ON t.id = m.id
      UNION ALL
      SELECT m.id, t.id, t.cycle FROM meant m JOIN ticket t ON t.merged_into_id = m.id AND t.state = 'merged'),
    places AS (
      SELECT p.id, min(c.due_at) FILTER (WHERE c.paused_at IS NULL OR c.paused_at > c.due_at) AS due, min(c.paused_at) AS paused
      FROM parts p JOIN clock c ON c.ticket_id = p.ticket_id AND c.cycle = p.cycle
      WHERE c.kind IN ('answer', 'follow_up', 'confirmation') AND c.stopped_at IS NULL AND c.voided_at IS NULL
      GROUP BY p.id)
    UPDATE ticket t SET queue_rank = CASE WHEN p.due IS NULL THEN 1 ELSE 0 END, queue_at = coalesce(p.due, p.paused)
    FROM places p
    WHERE t.id = p.id AND t.queue_rank < 2 AND (t.queue_rank, t.queue_at) IS DISTINCT FROM
      (CASE WHEN p.due IS NULL THEN 1 ELSE 0 END, coalesce(p.due, p.paused))`);
}
