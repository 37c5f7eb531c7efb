import type { Actor } from '../../core/actor.ts';
import type { QuestionColumns, QuestionSource } from '../../core/ticket/question-source.ts';
import { QUESTION_LENGTH } from '../../core/ticket/ticket-schemas.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { DraftQuestionState, TicketState, Urgency } from '../../db/generated/enums.ts';

/** A question of a draft as it is written. Of a merged one nothing is shown: `skipReason` is `merged`. */
export type QuestionRow = {
  id: string;
  draftId: string;
  position: number;
  number: string | null;
  body: string;
  columns: QuestionColumns;
  heading: string | null;
  fieldId: string | null;
  ministryCode: 'MoIT' | 'MAE' | null;
  urgency: Urgency;
  state: DraftQuestionState;
  skipReason: string | null;
  source: QuestionSource | null;
  warnings: string[];
  original: string | null;
  textKey: string;
  originalKey: string | null;
  mergedIntoId: string | null;
  version: number;
  ticketId: string | null;
  dossierPosition: number | null;
};
/** With its ticket, when the reader may know of it. */
export type ShownQuestionRow = QuestionRow & {
  shownTicketId: string | null;
  ticketCode: string | null;
  ticketState: TicketState | null;
};

export type HeadRow = {
  id: string;
  title: string;
  letterNumber: string | null;
  letterDate: Date | null;
  communeCode: string | null;
  provinceCode: string | null;
  unitText: string | null;
  version: number;
  headVersion: number;
  unitId: string;
  createdById: string;
  authorName: string;
  createdAt: Date;
  updatedAt: Date;
  fileId: string | null;
  fileName: string | null;
  fileFormat: 'xlsx' | 'docx' | 'csv' | 'text' | null;
  fileByteSize: number | null;
  fileCreatedAt: Date | null;
  letterOfOther: boolean;
  dossierId: string | null;
  dossierCode: string | null;
  dossierSentAt: Date | null;
  earlierId: string | null;
  earlierCode: string | null;
  earlierSentAt: Date | null;
  total: number;
  open: number;
  skipped: number;
  sent: number;
  known: number;
  corrected: number;
  otherCommune: number;
  warned: number;
  faulty: number;
};

export const QUESTION_COLUMNS = Prisma.sql`
  q.id, q.draft_id AS "draftId", q.position, q.number, q.body, q.columns, q.heading, q.field_id AS "fieldId", q.ministry_code AS "ministryCode",
  q.urgency, q.state, q.skip_reason AS "skipReason", q.source, q.warnings, q.original, q.text_key AS "textKey",
  q.original_key AS "originalKey", q.merged_into_id AS "mergedIntoId", q.version, q.ticket_id AS "ticketId",
  q.dossier_position AS "dossierPosition"`;

/** What was merged into another question is kept for being known again, and shown to nobody. */
export const isShown = Prisma.sql`q.skip_reason IS DISTINCT FROM 'merged'`;

/** A ticket aliased `t` that the actor sees, or opened: an official may send to a ministry whose tickets they do not see. */
export const mayBeTold = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(t.created_by_id = ${actor.userId}::uuid OR ${visibleTickets(actor)})`;

/** A dossier with such a ticket: others are added to or named to nobody, since they tell what the commune asked elsewhere. */
export const isToldDossier = (actor: Actor, id: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM ticket t WHERE t.dossier_id = ${id} AND ${mayBeTold(actor)})`;

/** Questions with their tickets, as far as the actor may be told of them. */
export const questionsSql = (actor: Actor, where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT ${QUESTION_COLUMNS}, t.id AS "shownTicketId", t.code AS "ticketCode", t.state AS "ticketState"
  FROM draft_question q
  LEFT JOIN ticket t ON t.id = q.ticket_id AND ${mayBeTold(actor)}
  WHERE ${where} ORDER BY q.position, q.id`;

/** Heads of drafts; `page` selects rows of `dossier_draft`. The earlier dossier is the one that most of its known questions went to. */
export const headsSql = (actor: Actor, page: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT d.id, d.title, d.letter_number AS "letterNumber", d.letter_date AS "letterDate", d.commune_code AS "communeCode",
    d.province_code AS "provinceCode", d.unit_text AS "unitText", d.version, d.head_version AS "headVersion", d.unit_id AS "unitId",
    d.created_by_id AS "createdById", author.name AS "authorName", d.created_at AS "createdAt", d.updated_at AS "updatedAt",
    f.id AS "fileId", f.name AS "fileName", f.format AS "fileFormat", f.byte_size AS "fileByteSize", f.created_at AS "fileCreatedAt",
    coalesce(cardinality(f.letter_communes) > 0 AND NOT d.commune_code = ANY(f.letter_communes), FALSE) AS "letterOfOther",
    own.id AS "dossierId", own.code AS "dossierCode", own.sent_at AS "dossierSentAt",
    earlier.id AS "earlierId", earlier.code AS "earlierCode", earlier.sent_at AS "earlierSentAt", c.*
  FROM (${page}) d
  JOIN app_user author ON author.id = d.created_by_id
  LEFT JOIN question_file f ON f.id = d.file_id
  LEFT JOIN dossier own ON own.id = d.dossier_id AND ${isToldDossier(actor, Prisma.sql`own.id`)}
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS total,
      count(*) FILTER (WHERE q.state = 'open')::int AS open,
      count(*) FILTER (WHERE q.state = 'skipped')::int AS skipped,
      count(*) FILTER (WHERE q.state = 'sent')::int AS sent,
      count(*) FILTER (WHERE q.state = 'known')::int AS known,
      count(*) FILTER (WHERE q.skip_reason = 'corrected')::int AS corrected,
      count(*) FILTER (WHERE q.skip_reason = 'other_commune')::int AS "otherCommune",
      count(*) FILTER (WHERE q.state = 'open' AND cardinality(q.warnings) > 0)::int AS warned,
      count(*) FILTER (WHERE q.state = 'open' AND length(q.body) > ${QUESTION_LENGTH})::int AS faulty
    FROM draft_question q WHERE q.draft_id = d.id AND ${isShown}) c
  LEFT JOIN LATERAL (
    SELECT e.id, e.code, e.sent_at FROM draft_question q JOIN ticket t ON t.id = q.ticket_id JOIN dossier e ON e.id = t.dossier_id
    WHERE q.draft_id = d.id AND q.state = 'known' AND c.open = 0 AND c.sent = 0 AND ${mayBeTold(actor)}
    GROUP BY e.id ORDER BY count(*) DESC, e.id DESC LIMIT 1) earlier ON TRUE
  ORDER BY d.updated_at DESC, d.id DESC`;
