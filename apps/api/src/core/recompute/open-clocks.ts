import type { Target } from '@caunoi/sla/clock';
import type { Tx } from '../../db/client.ts';
import { type Clock, Prisma } from '../../db/generated/client.ts';
import type { Channel, Urgency } from '../../db/generated/enums.ts';

/** An open clock with all that its due and its steps follow from. */
export type OpenClock = Pick<
  Clock,
  | 'id'
  | 'ticketId'
  | 'kind'
  | 'cycle'
  | 'unitId'
  | 'startedAt'
  | 'policyId'
  | 'calendarKey'
  | 'calendarVersion'
  | 'closureVersion'
  | 'dueAt'
  | 'dueVersion'
  | 'pausedAt'
> & {
  target: Target;
  /** In order of their start; one without an end is open. */
  pauses: readonly { from: Date; to: Date | null }[];
  /** Kinds of the steps that were told or passed over; a moot one may come again. */
  doneSteps: readonly string[];
  ticket: { code: string; ministryCode: string; provinceCode: string; channel: Channel; urgency: Urgency };
};

type Row = Omit<OpenClock, 'pauses' | 'ticket'> &
  OpenClock['ticket'] & { pauses: { from: number; to: number | null }[] };

/**
 * Locks the tickets of these clocks, and the survivors that they are merged into, as every act does before it touches a clock: in the
 * order of ids, so that two who do it wait for one another. Read the clocks after it.
 */
export async function lockTicketsOf(tx: Tx, clockIds: readonly string[]): Promise<void> {
  await tx.$queryRaw(Prisma.sql`
    WITH meant AS (
      SELECT t.id, t.merged_into_id FROM ticket t
      WHERE t.id IN (SELECT ticket_id FROM clock WHERE id = ANY(${clockIds}::uuid[])))
    SELECT t.id FROM ticket t
    WHERE t.id IN (SELECT id FROM meant UNION SELECT merged_into_id FROM meant)
    ORDER BY t.id FOR UPDATE OF t`);
}

/** Those of the clocks that are open now, by id. */
export async function readOpenClocks(
  tx: Pick<Tx, '$queryRaw'>,
  clockIds: readonly string[],
): Promise<readonly OpenClock[]> {
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    SELECT c.id, c.ticket_id AS "ticketId", c.kind, c.cycle, c.unit_id AS "unitId", c.started_at AS "startedAt", c.target,
      c.policy_id AS "policyId", c.calendar_key AS "calendarKey", c.calendar_version AS "calendarVersion",
      c.closure_version AS "closureVersion", c.due_at AS "dueAt", c.due_version AS "dueVersion", c.paused_at AS "pausedAt",
      t.code, t.ministry_code AS "ministryCode", t.province_code AS "provinceCode", t.channel, t.urgency,
      coalesce(p.pauses, '[]') AS pauses, coalesce(s.kinds, '{}') AS "doneSteps"
    FROM clock c JOIN ticket t ON t.id = c.ticket_id
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('from', extract(epoch FROM from_at) * 1000, 'to', extract(epoch FROM to_at) * 1000)
        ORDER BY from_at) AS pauses FROM clock_pause WHERE clock_id = c.id) p ON true
    LEFT JOIN LATERAL (
      SELECT array_agg(kind) AS kinds FROM step WHERE clock_id = c.id AND done_at IS NOT NULL AND outcome IS DISTINCT FROM 'moot') s ON true
    WHERE c.id = ANY(${clockIds}::uuid[]) AND c.stopped_at IS NULL AND c.voided_at IS NULL
    ORDER BY c.id`);
  return rows.map(({ code, ministryCode, provinceCode, channel, urgency, pauses, ...clock }) => ({
    ...clock,
    pauses: pauses.map(({ from, to }) => ({ from: new Date(from), to: to === null ? null : new Date(to) })),
    ticket: { code, ministryCode, provinceCode, channel, urgency },
  }));
}
