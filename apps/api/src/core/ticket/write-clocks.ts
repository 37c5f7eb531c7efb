import { Prisma } from '../../db/generated/client.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { stepStatements, ticketStepStatements } from '../steps/put-steps.ts';
import { autoCloseAt, planSteps, policyOfClock, reminderAt } from '../steps/step-plan.ts';
import type { LockedTicket } from './locked-ticket.ts';
import type { TicketChange } from './record-change.ts';
import { calendarOf, openClocks, type TicketClock } from './ticket-clocks.ts';

/**
 * The clocks that an act touched, with their pauses and pending steps, and the ticket's own steps, as members of a WITH. `ticket` is as
 * the act left it.
 */
export function clockStatements(reference: ReferenceSnapshot, ticket: LockedTicket, change: TicketChange): Prisma.Sql {
  const own = ticketStepStatements(ownSteps(reference, ticket, change));
  const touched = [...ticket.touched];
  if (touched.length === 0) return own;
  const pauses = touched.flatMap((clock) => clock.pauses.slice(-1)); // earlier ones were closed by earlier acts
  const plans = touched.map((clock) =>
    planSteps(reference, ticket, clock, calendarOf(reference, clock.kind, ticket, clock.unitId).calendar),
  );
  return Prisma.sql`
    changed_clock AS (
      INSERT INTO clock (id, ticket_id, kind, cycle, run, unit_id, started_at, target, policy_id, calendar_key, calendar_version,
        closure_version, due_at, due_version, paused_at, stopped_at, voided_at, verdict)
      SELECT c.id, c."ticketId", c.kind::clock_kind, c.cycle, c.run, c."unitId", c."startedAt", c.target, c."policyId", c."calendarKey",
        c."calendarVersion", c."closureVersion", c."dueAt", c."dueVersion", c."pausedAt", c."stoppedAt", c."voidedAt", c.verdict::verdict
      FROM jsonb_to_recordset(${JSON.stringify(touched.map(rowOf))}::jsonb) AS c(
        id uuid, "ticketId" uuid, kind text, cycle int, run int, "unitId" text, "startedAt" timestamptz, target jsonb, "policyId" uuid,
        "calendarKey" text, "calendarVersion" int, "closureVersion" int, "dueAt" timestamptz, "dueVersion" int,
        "pausedAt" timestamptz, "stoppedAt" timestamptz, "voidedAt" timestamptz, verdict text)
      ON CONFLICT (id) DO UPDATE SET unit_id = excluded.unit_id, started_at = excluded.started_at, target = excluded.target,
        policy_id = excluded.policy_id, calendar_key = excluded.calendar_key,
        calendar_version = excluded.calendar_version, closure_version = excluded.closure_version, due_at = excluded.due_at,
        due_version = excluded.due_version, paused_at = excluded.paused_at, stopped_at = excluded.stopped_at,
        voided_at = excluded.voided_at, verdict = excluded.verdict),
    changed_pause AS (
      INSERT INTO clock_pause (id, clock_id, message_id, from_at, to_at)
      SELECT p.id, p."clockId", p."messageId", p.from, p.to FROM jsonb_to_recordset(${JSON.stringify(pauses)}::jsonb) AS p(
        id uuid, "clockId" uuid, "messageId" uuid, "from" timestamptz, "to" timestamptz)
      ON CONFLICT (id) DO UPDATE SET to_at = excluded.to_at),
    ${stepStatements(plans)}, ${own}`;
}

const rowOf = ({ pauses, expectedAt, ...row }: TicketClock) => row;

/** An answer nobody contests closes its ticket in time; what was referred is asked after. Any other state ends both. */
function ownSteps(reference: ReferenceSnapshot, ticket: LockedTicket, change: TicketChange) {
  const { id: ticketId, cycle } = ticket;
  const contested = openClocks(ticket, 'follow_up').length > 0;
  // a part is over with its whole
  const closes = ticket.state === 'answered' && !contested && ticket.partOfId === null;
  const kept = [closes ? 'auto_close' : '', ticket.state === 'referred' ? 'referral_chase' : ''];
  const put = [
    ...(closes && (change.kind === 'answered' || change.kind === 'follow_up_answered')
      ? [{ kind: 'auto_close', at: closingOf(reference, ticket, change.at) }]
      : []),
    ...(change.chaseAt ? [{ kind: 'referral_chase', at: chasingOf(reference, ticket, change.chaseAt) }] : []),
  ];
  return { ticketId, cycle, put, kept };
}

function chasingOf(reference: ReferenceSnapshot, ticket: LockedTicket, chaseAt: Date): number {
  const { calendar } = calendarOf(reference, 'answer', ticket, ticket.ownerUnitId);
  return reminderAt(calendar, chaseAt);
}

function closingOf(reference: ReferenceSnapshot, ticket: LockedTicket, answeredAt: Date): number {
  const answer = ticket.clocks.find(({ kind }) => kind === 'answer');
  const { calendar } = calendarOf(reference, 'answer', ticket, ticket.ownerUnitId);
  return autoCloseAt(calendar, answer && policyOfClock(reference, ticket, answer), answeredAt);
}
