import { Prisma } from '../../db/generated/client.ts';

/** The group of the clarification that a ticket aliased `t` waits for now: its clocks stand still because of it. */
export const openGroupSql = Prisma.sql`(
  SELECT m.group_id FROM clock c
  JOIN clock_pause p ON p.clock_id = c.id AND p.to_at IS NULL
  JOIN message m ON m.id = p.message_id
  WHERE c.ticket_id = t.id AND c.paused_at IS NOT NULL AND c.stopped_at IS NULL AND c.voided_at IS NULL AND m.group_id IS NOT NULL
  LIMIT 1)`;
