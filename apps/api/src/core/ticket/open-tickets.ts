import { foldVietnamese } from '@caunoi/routing/fold';
import { storedGrams } from '@caunoi/routing/similar-grams';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Channel, Urgency } from '../../db/generated/enums.ts';
import { type Actor, actingUnit } from '../actor.ts';
import { newId } from '../ids.ts';
import type { JobQueue } from '../job-names.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { askedText } from '../similar/asked-text.ts';
import { firstStep } from '../steps/put-steps.ts';
import { planSteps } from '../steps/step-plan.ts';
import type { TicketSource } from './question-source.ts';
import { queuePlace } from './queue-place.ts';
import { presentRouting, routingForAsker } from './routing.presenter.ts';
import { textKey } from './text-key.ts';
import { calendarOf, newClock } from './ticket-clocks.ts';
import type { Routing } from './ticket-schemas.ts';

export type NewQuestion = {
  subject?: string;
  body: string;
  /** Wanted ministry; without it the routed department's, else MoIT. */
  ministry?: string;
  urgency?: Urgency;
  position?: number;
  /** The field that the asker chose, of a department in force: its department is the route. */
  field?: { id: string; departmentId: string; ministryCode: string };
  source?: TicketSource;
};

export type Submission = {
  actor: Actor;
  requestId: string;
  communeCode: string;
  provinceCode: string;
  channel: Channel;
  requesterName: string;
  /** When the clock starts; see sla.md on the sender's own time. */
  receivedAt: Date;
  now: Date;
  dossierId?: string;
  loggedById?: string;
  /** A unit that holds the questions instead of the post: the hotline for what was answered on the phone. */
  heldBy?: string;
  questions: readonly NewQuestion[];
};

export type OpenedTicket = { id: string; code: string; subject: string; routing: Routing };

const SUBJECT_LENGTH = 140;
const DEFAULT_MINISTRY = 'MoIT';

/** A subject taken from the question itself: its first sentence, cut at a word. */
export function subjectOf(body: string): string {
  const sentence = body.trim().split(/(?<=[.?!])\s|\n/)[0] ?? '';
  if (sentence.length <= SUBJECT_LENGTH) return sentence;
  return `${sentence.slice(0, SUBJECT_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
}

/**
 * Opens a ticket for each question: code, owner, route, clocks `answer` and `triage` with their first steps, event, audit, live event, in one statement
 * however many questions, and one job. A ticket never lacks an owning unit: without a holder the post keeps it.
 */
export async function openTickets(
  tx: Tx,
  jobs: JobQueue,
  reference: ReferenceSnapshot,
  submission: Submission,
): Promise<OpenedTicket[]> {
  const prepared = submission.questions.map((question) => prepare(reference, submission, question));
  const opened = await tx.$queryRaw<{ id: string; code: string }[]>(Prisma.sql`
    WITH input AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(prepared.map(({ row }) => row))}::jsonb) AS x(
        id uuid, ministry_code text, year int, subject text, body text, search text, grams int[], urgency text, field_id text, department_id text,
        routing jsonb, owner_unit_id text, post_unit_id text, involved_unit_ids text[], dossier_position int, source jsonb, text_key text,
        due_at timestamptz, actor_unit_id text)),
    opened AS (
      INSERT INTO ticket (id, code, ministry_code, commune_code, province_code, channel, urgency, state, subject, body, field_id,
        department_id, routing, owner_unit_id, post_unit_id, involved_unit_ids, dossier_id, dossier_position, source, text_key, created_by_id,
        logged_by_id, requester_name, received_at, created_at, updated_at, queue_rank, queue_at)
      SELECT i.id, n.code, i.ministry_code, ${submission.communeCode}, ${submission.provinceCode}, ${submission.channel}::channel,
        i.urgency::urgency, 'received', i.subject, i.body, i.field_id, i.department_id, i.routing, i.owner_unit_id, i.post_unit_id,
        i.involved_unit_ids, ${submission.dossierId ?? null}::uuid, i.dossier_position, i.source, i.text_key, ${submission.actor.userId}::uuid,
        ${submission.loggedById ?? null}::uuid, ${submission.requesterName}, ${submission.receivedAt}, ${submission.now},
        ${submission.now}, 0, i.due_at
      FROM input i CROSS JOIN LATERAL (SELECT next_ticket_code(i.ministry_code, i.year) AS code) n
      RETURNING id, code, version, subject, owner_unit_id, post_unit_id, ministry_code, involved_unit_ids),
    searched AS (
      INSERT INTO ticket_search (ticket_id, text, grams)
      SELECT o.id, lower(replace(o.code, '-', ' ')) || ' ' || i.search, i.grams FROM opened o JOIN input i USING (id)),
    clocks AS (
      INSERT INTO clock (id, ticket_id, kind, cycle, run, unit_id, started_at, target, policy_id, calendar_key, calendar_version,
        closure_version, due_at)
      SELECT c.id, c."ticketId", c.kind::clock_kind, c.cycle, c.run, c."unitId", c."startedAt", c.target, c."policyId",
        c."calendarKey", c."calendarVersion", c."closureVersion", c."dueAt"
      FROM jsonb_to_recordset(${JSON.stringify(prepared.flatMap(({ clocks }) => clocks))}::jsonb) AS c(
        id uuid, "ticketId" uuid, kind text, cycle int, run int, "unitId" text, "startedAt" timestamptz, target jsonb,
        "policyId" uuid, "calendarKey" text, "calendarVersion" int, "closureVersion" int, "dueAt" timestamptz)),
    steps AS (
      INSERT INTO step (id, ticket_id, cycle, clock_id, kind, fire_at, due_version)
      SELECT s.id, s."ticketId", s.cycle, s."clockId", s.kind, s."fireAt", s."dueVersion"
      FROM jsonb_to_recordset(${JSON.stringify(prepared.flatMap(({ steps }) => steps))}::jsonb) AS s(
        id uuid, "ticketId" uuid, cycle int, "clockId" uuid, kind text, "fireAt" timestamptz, "dueVersion" int)),
    history AS (
      INSERT INTO ticket_event (id, ticket_id, at, kind, audience, actor_id, actor_unit_id, version, data)
      SELECT i.id, i.id, ${submission.now}, 'submitted', 'public', ${submission.actor.userId}::uuid, i.actor_unit_id, 1, '{}' FROM input i),
    entries AS (
      INSERT INTO audit_entry (at, actor_id, action, subject, subject_id, data, request_id)
      SELECT ${submission.now}, ${submission.actor.userId}::uuid, 'ticket.submitted', 'ticket', o.id::text, jsonb_build_object('code', o.code),
        ${submission.requestId} FROM opened o),
    live AS (
      INSERT INTO outbox (type, payload)
      SELECT 'ticket.created', jsonb_build_object('type', 'ticket.created', 'ticketId', o.id, 'code', o.code, 'version', o.version,
        'dossierId', ${submission.dossierId ?? null}::text, 'kind', 'submitted', 'internal', false, 'actorId', ${submission.actor.userId}::text,
        'place', jsonb_build_object('communeCode', ${submission.communeCode}::text, 'provinceCode', ${submission.provinceCode}::text,
          'ministryCode', o.ministry_code, 'postUnitId', o.post_unit_id, 'ownerUnitId', o.owner_unit_id,
          'involvedUnitIds', to_jsonb(o.involved_unit_ids), 'consultedUnitIds', '[]'::jsonb, 'partOfId', NULL,
          'loggedById', ${submission.loggedById ?? null}::text))
      FROM opened o)
    SELECT o.id, o.code FROM opened o`);
  const codes = new Map(opened.map(({ id, code }) => [id, code]));
  // The event of the opening has the ticket's own id: an opening happens once.
  await jobs.send(tx, 'notify-people', { events: opened.map(({ id }) => ({ eventId: id, ticketId: id })) });
  await jobs.send(tx, 'group-questions', { tickets: opened.map(({ id }) => id) });
  return prepared.map(({ row, routing }) => ({
    id: row.id,
    code: codes.get(row.id) ?? '',
    subject: row.subject,
    routing: routingForAsker(routing),
  }));
}

function prepare(reference: ReferenceSnapshot, submission: Submission, question: NewQuestion) {
  const { actor, receivedAt, provinceCode, channel } = submission;
  const urgency = question.urgency ?? 'normal';
  const chosen = question.field;
  const wanted = chosen?.ministryCode ?? question.ministry;
  const suggestion = reference.router.suggest({
    text: question.subject ? `${question.subject}\n${question.body}` : question.body,
    province: provinceCode,
    channel,
    ...(wanted !== undefined && { ministry: wanted }),
    ...(chosen && { field: chosen.id }),
  });
  const routing = presentRouting(reference, suggestion);
  const [first] = suggestion.ranked;
  const ministryCode = wanted ?? first?.ministry ?? DEFAULT_MINISTRY;
  // Another ministry's department is no route for a question that was put to this one.
  const routed = routing.department && first?.ministry === ministryCode ? routing.department.code : null;
  const department = routed === null ? undefined : reference.departmentByCode(routed);
  const byRule = first?.reasons.some(({ kind }) => kind === 'rule') === true;
  const id = newId();
  const subject = question.subject ?? subjectOf(question.body);
  const postUnitId = submission.heldBy ? null : `post:${ministryCode}:${provinceCode}`;
  const ownerUnitId = submission.heldBy ?? `post:${ministryCode}:${provinceCode}`;
  const subjectOfClocks = { id, ministryCode, provinceCode, channel, urgency, cycle: 1 };
  const kinds = submission.heldBy ? (['answer', 'confirmation'] as const) : (['answer', 'triage'] as const);
  const clocks = kinds.map((kind) =>
    newClock(reference, subjectOfClocks, { kind, startedAt: receivedAt, unitId: ownerUnitId }),
  );
  const steps = clocks.flatMap((clock) => {
    const { calendar } = calendarOf(reference, clock.kind, subjectOfClocks, clock.unitId);
    return firstStep(planSteps(reference, subjectOfClocks, { ...clock, pauses: [] }, calendar));
  });
  return {
    routing,
    clocks,
    steps,
    row: {
      id,
      ministry_code: ministryCode,
      year: localYear(submission.now),
      subject,
      body: question.body,
      search: foldVietnamese(`${subject} ${question.body}`),
      grams: storedGrams(askedText({ subject, body: question.body })),
      urgency,
      field_id: chosen ? chosen.id : department ? (first?.field ?? null) : null,
      // An arrangement of the ministry's goes before the field's own department.
      department_id: (byRule ? department?.id : undefined) ?? chosen?.departmentId ?? department?.id ?? null,
      routing,
      owner_unit_id: ownerUnitId,
      post_unit_id: postUnitId,
      involved_unit_ids: submission.heldBy ? [submission.heldBy] : [],
      dossier_position: question.position ?? null,
      source: question.source ?? null,
      text_key: textKey(question.body),
      due_at: queuePlace('received', clocks, submission.now).queueAt,
      actor_unit_id: actingUnit(actor, [`commune:${submission.communeCode}`, ownerUnitId]),
    },
  };
}

/** Codes carry the year of Vietnam's wall clock, UTC+7. */
export const localYear = (at: Date): number => new Date(at.getTime() + 7 * 3_600_000).getUTCFullYear();
