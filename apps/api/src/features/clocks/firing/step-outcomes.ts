import { newId } from '../../../core/ids.ts';
import type { Tx } from '../../../db/client.ts';
import { Prisma } from '../../../db/generated/client.ts';

/** `told`; `coalesced`: a later step spoke for it; `acted`; `moot`: what it waited for was over. */
export type Outcome = 'told' | 'coalesced' | 'acted' | 'moot';

/** What became of a step of a clock, whether or not it had a row. */
export type ClockStepOutcome = {
  ticketId: string;
  clockId: string;
  cycle: number;
  kind: string;
  fireAt: Date;
  dueVersion: number;
  outcome: Outcome;
};

/** Marks claimed rows as done. */
export async function markDone(tx: Tx, ids: readonly string[], outcome: Outcome, now: Date): Promise<void> {
  if (ids.length > 0) await tx.step.updateMany({ where: { id: { in: [...ids] } }, data: { doneAt: now, outcome } });
}

/** Keeps what was reached of each clock: it is never told again. */
export async function keepOutcomes(tx: Tx, outcomes: readonly ClockStepOutcome[], now: Date): Promise<void> {
  if (outcomes.length === 0) return;
  const input = JSON.stringify(outcomes.map((outcome) => ({ ...outcome, id: newId() })));
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO step (id, ticket_id, cycle, clock_id, kind, fire_at, due_version, done_at, outcome)
    SELECT x.id, x."ticketId", x.cycle, x."clockId", x.kind, x."fireAt", x."dueVersion", ${now}, x.outcome
    FROM jsonb_to_recordset(${input}::jsonb) AS x(id uuid, "ticketId" uuid, cycle int, "clockId" uuid, kind text,
      "fireAt" timestamptz, "dueVersion" int, outcome text)
    ON CONFLICT (clock_id, kind) DO UPDATE
      SET fire_at = excluded.fire_at, due_version = excluded.due_version, done_at = excluded.done_at, outcome = excluded.outcome`);
}
