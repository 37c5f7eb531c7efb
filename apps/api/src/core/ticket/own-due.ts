import { Prisma } from '../../db/generated/client.ts';

/**
 * When a ticket aliased `t` that is running or breached is due by its own clocks: null when they are paused. Its place in the queue is the
 * earliest of all that it carries, and another commune's due is none of the asking side's.
 */
export const ownDueSql = Prisma.sql`(CASE
  WHEN EXISTS (SELECT 1 FROM ticket m WHERE m.merged_into_id = t.id AND m.state = 'merged') THEN (
    SELECT min(c.due_at) FROM clock c
    WHERE c.ticket_id = t.id AND c.cycle = t.cycle AND c.kind IN ('answer', 'follow_up', 'confirmation') AND c.stopped_at IS NULL
      AND c.voided_at IS NULL AND (c.paused_at IS NULL OR c.paused_at > c.due_at))
  ELSE t.queue_at END)`;
