import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { newId } from '../ids.ts';
import type { StepPlan } from './step-plan.ts';

/** A step of a ticket itself: `auto_close` or `referral_chase`. */
export type TicketStep = { kind: string; at: number };
/** The ticket's own steps that an act puts; of the others, the pending ones of `kept` stay. */
export type TicketSteps = { ticketId: string; cycle: number; put: readonly TicketStep[]; kept: readonly string[] };

/**
 * The statements that make the pending rows of these clocks those of their plans, as members of a WITH: rows that are done stay, so
 * that nothing is told twice. One that turned out moot may come again.
 */
export function stepStatements(plans: readonly StepPlan[]): Prisma.Sql {
  const clocks = plans.map(({ clockId, kept }) => ({ clockId, kept }));
  const candidates = plans.flatMap(({ next, fixed, ...clock }) => [
    ...next.map(({ key, at }, place) => rowOf(clock, key, at, place)),
    ...fixed.map(({ kind, at }) => rowOf(clock, kind, at, null)),
  ]);
  return Prisma.sql`
    planned_clock AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(clocks)}::jsonb) AS x("clockId" uuid, kept text[])),
    candidate AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(candidates)}::jsonb) AS x(
        id uuid, "ticketId" uuid, cycle int, "clockId" uuid, kind text, "fireAt" timestamptz, "dueVersion" int, place int)),
    -- Which of a clock's steps comes next, the rows that are done say.
    reached AS (
      SELECT c."clockId", max(c.place) AS place FROM candidate c
      JOIN step s ON s.clock_id = c."clockId" AND s.kind = c.kind AND s.done_at IS NOT NULL AND s.outcome IS DISTINCT FROM 'moot'
      GROUP BY c."clockId"),
    pending AS (
      (SELECT DISTINCT ON (c."clockId") c.* FROM candidate c LEFT JOIN reached r USING ("clockId")
       WHERE c.place > coalesce(r.place, -1) ORDER BY c."clockId", c.place)
      UNION ALL SELECT * FROM candidate WHERE place IS NULL),
    dropped AS (
      DELETE FROM step s USING planned_clock p
      WHERE s.clock_id = p."clockId" AND s.done_at IS NULL AND s.kind <> ALL(p.kept)
        AND NOT EXISTS (SELECT 1 FROM pending n WHERE n."clockId" = s.clock_id AND n.kind = s.kind)),
    put AS (
      INSERT INTO step (id, ticket_id, cycle, clock_id, kind, fire_at, due_version)
      SELECT id, "ticketId", cycle, "clockId", kind, "fireAt", "dueVersion" FROM pending ORDER BY "clockId", kind
      ON CONFLICT (clock_id, kind) DO UPDATE
        SET fire_at = excluded.fire_at, due_version = excluded.due_version, done_at = NULL, outcome = NULL)`;
}

const rowOf = (
  { ticketId, cycle, clockId, dueVersion }: Pick<StepPlan, 'ticketId' | 'cycle' | 'clockId' | 'dueVersion'>,
  kind: string,
  at: number,
  place: number | null,
) => ({ id: newId(), ticketId, cycle, clockId, kind, fireAt: new Date(at), dueVersion, place });

/** The row of a new clock, of whose steps none can be done. */
export const firstStep = ({ next, ...clock }: StepPlan) =>
  next.slice(0, 1).map(({ key, at }) => rowOf(clock, key, at, null));

/** Makes the pending steps of any number of clocks those of their plans. The tickets must be locked by the caller. */
export async function putSteps(tx: Tx, plans: readonly StepPlan[]): Promise<void> {
  if (plans.length > 0) await tx.$executeRaw(Prisma.sql`WITH ${stepStatements(plans)} SELECT 1`);
}

/** The same for a ticket's own steps. */
export function ticketStepStatements({ ticketId, cycle, put, kept }: TicketSteps): Prisma.Sql {
  const rows = put.map(({ kind, at }) => ({ id: newId(), kind, fireAt: new Date(at) }));
  return Prisma.sql`
    own_dropped AS (
      DELETE FROM step WHERE ticket_id = ${ticketId}::uuid AND clock_id IS NULL AND done_at IS NULL
        AND NOT (cycle = ${cycle} AND kind = ANY(${[...kept, ...put.map(({ kind }) => kind)]}::text[]))),
    own_put AS (
      INSERT INTO step (id, ticket_id, cycle, kind, fire_at, due_version)
      SELECT x.id, ${ticketId}::uuid, ${cycle}::int, x.kind, x."fireAt", 0
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, kind text, "fireAt" timestamptz)
      ON CONFLICT (ticket_id, kind, cycle) WHERE clock_id IS NULL DO UPDATE
        SET fire_at = excluded.fire_at, done_at = NULL, outcome = NULL)`;
}
