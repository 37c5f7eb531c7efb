import type { Ctx } from '../../context.ts';
import { newId } from '../../core/ids.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { autoCloseAt, reminderAt } from '../../core/steps/step-plan.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Channel, Urgency } from '../../db/generated/enums.ts';

type Bare = {
  id: string;
  cycle: number;
  ministryCode: string;
  provinceCode: string;
  channel: Channel;
  urgency: Urgency;
  receivedAt: Date;
  answeredAt: Date | null;
  chaseAt: Date | null;
};

const BATCH = 500;

/** Answered tickets that nothing would close, and referred ones that nobody would ask after: of those that one carries, it alone. */
export async function sweepTicketSteps(ctx: Pick<Ctx, 'db' | 'reference'>): Promise<void> {
  const reference = await ctx.reference.current();
  let after: string | null = null;
  do {
    const bare: Bare[] = await findBare(ctx, after);
    const rows = bare.flatMap((ticket) => stepOf(reference, ticket) ?? []);
    await ctx.db.$executeRaw(Prisma.sql`
      INSERT INTO step (id, ticket_id, cycle, kind, fire_at, due_version)
      SELECT x.id, x."ticketId", x.cycle, x.kind, x."fireAt", 0
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, "ticketId" uuid, cycle int, kind text, "fireAt" timestamptz)
      ON CONFLICT (ticket_id, kind, cycle) WHERE clock_id IS NULL DO NOTHING`);
    after = bare.length < BATCH ? null : (bare.at(-1)?.id ?? null);
  } while (after !== null);
}

const findBare = (ctx: Pick<Ctx, 'db'>, after: string | null): Promise<Bare[]> =>
  ctx.db.$queryRaw<Bare[]>(Prisma.sql`
    SELECT t.id, t.cycle, t.ministry_code AS "ministryCode", t.province_code AS "provinceCode", t.channel, t.urgency,
      t.received_at AS "receivedAt", CASE WHEN t.state = 'answered' THEN coalesce(t.answered_at, t.updated_at) END AS "answeredAt",
      referral.chase_at AS "chaseAt"
    FROM ticket t
    LEFT JOIN LATERAL (
      SELECT a.chase_at FROM answer a WHERE t.state = 'referred' AND a.ticket_id = t.id AND a.kind = 'referral' AND a.cycle = t.cycle
      ORDER BY a.version DESC LIMIT 1) referral ON TRUE
    WHERE t.state IN ('answered', 'referred') AND t.part_of_id IS NULL AND (t.state = 'answered' OR t.merged_into_id IS NULL)
      ${after === null ? Prisma.empty : Prisma.sql`AND t.id > ${after}::uuid`}
      AND NOT EXISTS (SELECT 1 FROM step s WHERE s.ticket_id = t.id AND s.clock_id IS NULL AND s.cycle = t.cycle)
      AND NOT EXISTS (SELECT 1 FROM clock c WHERE c.ticket_id = t.id AND c.kind = 'follow_up' AND c.stopped_at IS NULL AND c.voided_at IS NULL)
    ORDER BY t.id LIMIT ${BATCH}`);

/** An act that changes the ticket meanwhile leaves a step that finds nothing to do when it fires. */
function stepOf(reference: ReferenceSnapshot, ticket: Bare) {
  const { id: ticketId, cycle, answeredAt, chaseAt } = ticket;
  const { calendar } = reference.calendar(ticket.ministryCode, ticket.provinceCode);
  if (chaseAt)
    return { id: newId(), ticketId, cycle, kind: 'referral_chase', fireAt: new Date(reminderAt(calendar, chaseAt)) };
  if (!answeredAt) return null;
  const policy = reference.policy(ticket.ministryCode, ticket.channel, ticket.urgency, ticket.receivedAt);
  const fireAt = new Date(autoCloseAt(calendar, policy, answeredAt));
  return { id: newId(), ticketId, cycle, kind: 'auto_close', fireAt };
}
