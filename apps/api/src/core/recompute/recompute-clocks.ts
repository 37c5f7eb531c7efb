import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { putSteps } from '../steps/put-steps.ts';
import { policyOfClock, stepRulesOf } from '../steps/step-plan.ts';
import { chooseTarget } from '../ticket/clock-target.ts';
import { calendarOf } from '../ticket/ticket-clocks.ts';
import type { OpenClock } from './open-clocks.ts';
import { dueOf, type GivenTarget, isBreached, pendingStep } from './recomputed-clock.ts';
import { updateQueuePlaces } from './update-queue-places.ts';

/** What a recompute gave a clock. */
export type RecomputedClock = GivenTarget &
  Pick<OpenClock, 'id' | 'startedAt' | 'calendarKey' | 'calendarVersion' | 'closureVersion' | 'dueAt' | 'dueVersion'>;

export type Recomputed = {
  /** How many dues moved. */
  moved: number;
  /** How many of them are overdue by it, and were not before. */
  breached: number;
  clocks: readonly RecomputedClock[];
};

/** The clocks whose queue place is the ticket's. */
const PLACING = ['answer', 'follow_up', 'confirmation'];

/**
 * Gives open clocks what follows from the calendars in force: calendar facts, due, `dueVersion` (one more when the due moves), their one
 * pending step, and the tickets' queue places. Pauses are kept; `startedAt` is taken as the clocks at hand have it, so that whoever
 * corrects a receipt changes it there. With `policy` the target too is chosen anew, by ministry, channel, urgency and start of the
 * clock at hand; a department's share stays as it was cut. Stopped clocks are not touched: a verdict never changes.
 *
 * The tickets must be locked and the clocks read after that: `lockTicketsOf`, `readOpenClocks`, or an act's own lock. A few statements
 * however many clocks. Throws HorizonError when a calendar stays closed for three years.
 */
export async function recomputeClocks(
  tx: Tx,
  reference: Pick<ReferenceSnapshot, 'calendar' | 'policy' | 'policyById'>,
  clocks: readonly OpenClock[],
  { at, policy: anew = false }: { at: Date; policy?: boolean },
): Promise<Recomputed> {
  if (clocks.length === 0) return { moved: 0, breached: 0, clocks: [] };
  const results = clocks.map((clock) => {
    const effective = calendarOf(reference, clock.kind, clock.ticket, clock.unitId);
    const given = anew ? targetAnew(reference, clock, effective.calendar) : clock;
    const policy = policyOfClock(reference, clock.ticket, { ...clock, policyId: given.policyId });
    const dueAt = dueOf(clock, effective, given.target);
    const moves = dueAt.getTime() !== clock.dueAt.getTime();
    return {
      clock,
      moves,
      breaches: isBreached(dueAt, clock.pausedAt, at) && !isBreached(clock.dueAt, clock.pausedAt, at),
      // what was reached before a pause is told whatever else changes
      kept: clock.pausedAt ? ['pause_reminder', ...stepRulesOf(policy).map(({ key }) => key)] : [],
      step: pendingStep(clock, effective, given.target, policy, at),
      facts: {
        id: clock.id,
        startedAt: clock.startedAt,
        target: given.target,
        policyId: given.policyId,
        calendarKey: effective.key,
        calendarVersion: effective.version,
        closureVersion: effective.closureVersion,
        dueAt,
        dueVersion: clock.dueVersion + (moves ? 1 : 0),
      },
    };
  });
  await writeClocks(
    tx,
    results.map(({ facts }) => facts),
  );
  await putSteps(
    tx,
    results.map(({ clock, step, kept, facts }) => ({
      ticketId: clock.ticketId,
      clockId: clock.id,
      cycle: clock.cycle,
      dueVersion: facts.dueVersion,
      next: [],
      fixed: step ? [step] : [],
      kept,
    })),
  );
  const moved = results.filter(({ moves }) => moves);
  const placed = moved.filter(({ clock }) => PLACING.includes(clock.kind)).map(({ clock }) => clock.ticketId);
  await updateQueuePlaces(tx, [...new Set(placed)]);
  return {
    moved: moved.length,
    breached: moved.filter(({ breaches }) => breaches).length,
    clocks: results.map(({ facts }) => facts),
  };
}

type Reference = Pick<ReferenceSnapshot, 'policy' | 'policyById'>;

function targetAnew(
  reference: Reference,
  clock: OpenClock,
  calendar: Parameters<typeof chooseTarget>[2]['calendar'],
): GivenTarget {
  if (clock.kind === 'department') return clock;
  const { startedAt } = clock;
  const policy = policyOfClock(reference, clock.ticket, { ...clock, policyId: null });
  return chooseTarget(policy, clock.kind, { calendar, startedAt, answerMinutesLeft: 0 });
}

const writeClocks = (tx: Tx, rows: readonly RecomputedClock[]) =>
  tx.$executeRaw(Prisma.sql`
    UPDATE clock c SET started_at = x."startedAt", target = x.target, policy_id = x."policyId", calendar_key = x."calendarKey",
      calendar_version = x."calendarVersion", closure_version = x."closureVersion", due_at = x."dueAt", due_version = x."dueVersion"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(
      id uuid, "startedAt" timestamptz, target jsonb, "policyId" uuid, "calendarKey" text, "calendarVersion" int,
      "closureVersion" int, "dueAt" timestamptz, "dueVersion" int)
    WHERE c.id = x.id AND c.stopped_at IS NULL AND c.voided_at IS NULL`);
