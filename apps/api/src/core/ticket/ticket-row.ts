import { Prisma } from '../../db/generated/client.ts';
import type { Channel, ClockKind, TicketState, Urgency, Verdict } from '../../db/generated/enums.ts';
import type { Actor } from '../actor.ts';
import { readableFiles } from '../drafts/question-file-sight.ts';
import { isUuid } from '../ids.ts';
import { openGroupSql } from './open-group.ts';
import type { TicketSource } from './question-source.ts';
import type { Routing } from './ticket-schemas.ts';

/** A ticket with what a screen shows of it: one row, no further query. */
export type TicketRow = {
  id: string;
  code: string;
  subject: string;
  body: string;
  state: TicketState;
  channel: Channel;
  urgency: Urgency;
  cycle: number;
  version: number;
  ministryCode: string;
  communeCode: string;
  provinceCode: string;
  fieldId: string | null;
  departmentId: string | null;
  departmentConfirmed: boolean;
  confidence: number | null;
  ownerUnitId: string;
  ownerUserId: string | null;
  ownerName: string | null;
  postUnitId: string | null;
  involvedUnitIds: string[];
  consultedUnitIds: string[];
  loggedById: string | null;
  requesterName: string;
  receivedAt: Date;
  updatedAt: Date;
  answeredAt: Date | null;
  queueRank: number;
  queueAt: Date;
  clockKind: ClockKind;
  clockCycle: number;
  clockRun: number;
  clockUnitId: string;
  clockStartedAt: Date;
  clockDueAt: Date;
  clockPausedAt: Date | null;
  clockStoppedAt: Date | null;
  clockVoidedAt: Date | null;
  clockVerdict: Verdict | null;
  dossierId: string | null;
  dossierPosition: number | null;
  /** As the sender's file numbers it, and the heading that it stands under there. */
  dossierNumber: string | null;
  dossierHeading: string | null;
  dossierCode: string | null;
  dossierTitle: string | null;
  dossierDone: number | null;
  dossierTotal: number | null;
  isMerged: boolean;
  /** The survivor, when the reader sees it. */
  intoId: string | null;
  intoCode: string | null;
  intoSubject: string | null;
  /** Merged into this one, of those that the reader sees; and the earliest due of those that still wait. */
  carries: number;
  carriedDueAt: Date | null;
  /** The whole question, of a part; `parts` are the parts of this one that were not taken back, `partsAnswered` those with a text. */
  partOfId: string | null;
  partPosition: number | null;
  wholeCode: string | null;
  wholeSubject: string | null;
  parts: number;
  partsAnswered: number;
  /** Of a referred one. */
  referredTo: string | null;
  chaseAt: Date | null;
  /** With what asks the same. */
  clusterId: string | null;
};
/** A ticket that is merged into the one at hand. */
export type CarriedRow = {
  id: string;
  code: string;
  subject: string;
  state: TicketState;
  communeCode: string;
  dueAt: string;
  verdict: Verdict | null;
};
/** A question of the same dossier. */
export type BesideRow = { id: string; code: string; subject: string; position: number | null; number: string | null };
export type TicketDetailRow = TicketRow & {
  routing: Routing | null;
  source: TicketSource | null;
  /** Whether the reader may have the whole file that it came in. */
  readsFile: boolean;
  carried: CarriedRow[];
  previous: BesideRow | null;
  next: BesideRow | null;
  /** All that wait for the reply to the same clarification, with this one. */
  askedTogether: BesideRow[];
};

const COLUMNS = Prisma.sql`
  t.id, t.code, t.subject, t.state, t.channel, t.urgency, t.cycle, t.version, t.ministry_code AS "ministryCode",
  t.commune_code AS "communeCode", t.province_code AS "provinceCode", t.field_id AS "fieldId", t.department_id AS "departmentId",
  t.department_confirmed AS "departmentConfirmed", (t.routing ->> 'confidence')::float8 AS confidence,
  t.owner_unit_id AS "ownerUnitId", t.owner_user_id AS "ownerUserId", owner.name AS "ownerName", t.post_unit_id AS "postUnitId",
  t.involved_unit_ids AS "involvedUnitIds", t.consulted_unit_ids AS "consultedUnitIds", t.part_of_id AS "partOfId",
  t.part_position AS "partPosition", whole.code AS "wholeCode", whole.subject AS "wholeSubject", piece.count AS parts,
  piece.answered AS "partsAnswered", t.logged_by_id AS "loggedById", t.requester_name AS "requesterName",
  t.received_at AS "receivedAt", t.updated_at AS "updatedAt", t.answered_at AS "answeredAt", t.queue_rank AS "queueRank", t.queue_at AS "queueAt",
  clock.kind AS "clockKind", clock.cycle AS "clockCycle", clock.run AS "clockRun", clock.unit_id AS "clockUnitId",
  clock.started_at AS "clockStartedAt",
  clock.due_at AS "clockDueAt", clock.paused_at AS "clockPausedAt", clock.stopped_at AS "clockStoppedAt",
  clock.voided_at AS "clockVoidedAt", clock.verdict AS "clockVerdict",
  t.dossier_id AS "dossierId", t.dossier_position AS "dossierPosition",
  t.source ->> 'number' AS "dossierNumber", t.source ->> 'heading' AS "dossierHeading", d.code AS "dossierCode", d.title AS "dossierTitle",
  progress.done AS "dossierDone", progress.total AS "dossierTotal",
  t.merged_into_id IS NOT NULL AS "isMerged", survivor.id AS "intoId", survivor.code AS "intoCode", survivor.subject AS "intoSubject",
  carried.count AS carries, carried.due AS "carriedDueAt", referral.authority AS "referredTo", referral.chase_at AS "chaseAt",
  t.cluster_id AS "clusterId"`;

// The clock that the asking side waits for: a follow-up that runs, else the answer of this cycle. Of the dossier and of what is merged,
// what the reader sees.
const joins = (sight: Prisma.Sql): Prisma.Sql => Prisma.sql`
  LEFT JOIN app_user owner ON owner.id = t.owner_user_id
  LEFT JOIN dossier d ON d.id = t.dossier_id
  LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE t.state IN ('answered', 'closed', 'referred'))::int AS done,
           count(*) FILTER (WHERE t.state <> 'withdrawn')::int AS total
    FROM ticket t WHERE t.dossier_id = d.id AND ${sight}) progress ON t.dossier_id IS NOT NULL
  CROSS JOIN LATERAL (SELECT t.id AS ticket_id, t.merged_into_id AS into_id, t.dossier_id, t.dossier_position) own
  LEFT JOIN LATERAL (SELECT t.id, t.code, t.subject FROM ticket t WHERE t.id = own.into_id AND ${sight}) survivor ON TRUE
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS count, min(c.due_at) AS due
    FROM ticket t LEFT JOIN clock c ON c.ticket_id = t.id AND c.cycle = t.cycle AND c.kind = 'answer' AND t.state = 'merged'
    WHERE t.merged_into_id = own.ticket_id AND ${sight}) carried
  LEFT JOIN ticket whole ON whole.id = t.part_of_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS count, count(*) FILTER (WHERE p.state IN ('answered', 'closed'))::int AS answered
    FROM ticket p WHERE p.part_of_id = t.id AND p.ministry_code = t.ministry_code AND p.state <> 'withdrawn') piece
  LEFT JOIN LATERAL (
    SELECT a.authority, a.chase_at FROM answer a
    WHERE t.state = 'referred' AND a.ticket_id = t.id AND a.cycle = t.cycle AND a.kind = 'referral'
    ORDER BY a.version DESC LIMIT 1) referral ON TRUE
  JOIN LATERAL (
    SELECT c.* FROM clock c
    WHERE c.ticket_id = t.id AND c.cycle = t.cycle AND c.kind IN ('answer', 'follow_up')
    ORDER BY (c.kind = 'follow_up' AND c.stopped_at IS NULL AND c.voided_at IS NULL) DESC, c.kind = 'answer' DESC, c.run DESC
    LIMIT 1) clock ON TRUE`;

/**
 * Rows of a page: `page` selects ids with their order kept in `position`. Bodies are cut to what a list shows. `sight` is the reader's,
 * as `visibleTickets` says it.
 */
export const ticketPageSql = (page: Prisma.Sql, sight: Prisma.Sql): Prisma.Sql => Prisma.sql`
  WITH page AS MATERIALIZED (${page})
  SELECT ${COLUMNS}, left(t.body, 300) AS body
  FROM page JOIN ticket t ON t.id = page.id ${joins(sight)}
  ORDER BY page.position`;

const BESIDE = Prisma.sql`jsonb_build_object('id', t.id, 'code', t.code, 'subject', t.subject, 'position', t.dossier_position,
  'number', t.source ->> 'number')`;

/** One ticket with its whole text and routing. `where` speaks of `t`. */
export const ticketDetailSql = (where: Prisma.Sql, sight: Prisma.Sql, reader: Actor): Prisma.Sql => Prisma.sql`
  SELECT ${COLUMNS}, t.body, t.routing, t.source,
    EXISTS (SELECT 1 FROM question_file f WHERE f.id = (t.source ->> 'fileId')::uuid AND ${readableFiles(reader)}) AS "readsFile",
    coalesce(merged.tickets, '[]') AS carried, before.ticket AS previous, after.ticket AS next,
    coalesce(asked.tickets, '[]') AS "askedTogether"
  FROM ticket t ${joins(sight)}
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', t.id, 'code', t.code, 'subject', t.subject, 'state', t.state, 'communeCode', t.commune_code,
      'dueAt', c.due_at, 'verdict', c.verdict) ORDER BY t.id) AS tickets
    FROM ticket t JOIN clock c ON c.ticket_id = t.id AND c.cycle = t.cycle AND c.kind = 'answer'
    WHERE t.merged_into_id = own.ticket_id AND ${sight}) merged
  LEFT JOIN LATERAL (
    SELECT ${BESIDE} AS ticket FROM ticket t
    WHERE t.dossier_id = own.dossier_id AND t.dossier_position < own.dossier_position AND ${sight}
    ORDER BY t.dossier_position DESC LIMIT 1) before ON TRUE
  LEFT JOIN LATERAL (
    SELECT ${BESIDE} AS ticket FROM ticket t
    WHERE t.dossier_id = own.dossier_id AND t.dossier_position > own.dossier_position AND ${sight}
    ORDER BY t.dossier_position LIMIT 1) after ON TRUE
  CROSS JOIN LATERAL (SELECT ${openGroupSql} AS group_id) own_group
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(${BESIDE} ORDER BY t.dossier_position) AS tickets FROM ticket t
    WHERE own_group.group_id IS NOT NULL AND t.dossier_id = own.dossier_id AND ${openGroupSql} = own_group.group_id AND ${sight}) asked
  WHERE ${where}`;

/** A path's `:id` is the id or the code of a ticket. */
export const idOrCode = (value: string): Prisma.Sql =>
  isUuid(value) ? Prisma.sql`t.id = ${value}::uuid` : Prisma.sql`t.code = ${value.toUpperCase()}`;
