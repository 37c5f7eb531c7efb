import { Prisma } from '../../db/generated/client.ts';

/**
 * The clocks that a version of a policy may change: of its rule's questions, started on its first day or later, also after its last,
 * when an earlier version held. `firstDay` is a date in Vietnam. Speaks of a clock `c`.
 */
export function clocksOfPolicy(ruleKey: string, firstDay: Prisma.Sql): Prisma.Sql {
  const [ministryCode, channel, urgency] = ruleKey.split('/');
  const conditions = [
    Prisma.sql`ministry_code = ${ministryCode}`,
    ...(channel === '*' ? [] : [Prisma.sql`channel = ${channel}::channel`]),
    ...(urgency === '*' ? [] : [Prisma.sql`urgency = ${urgency}::urgency`]),
  ];
  return Prisma.sql`c.started_at >= (${firstDay}::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')
    AND EXISTS (SELECT 1 FROM ticket t WHERE t.id = c.ticket_id AND ${Prisma.join(conditions, ' AND ')})`;
}
