import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { QuestionRow } from './draft-row.ts';

const RECORD = Prisma.sql`(
  id uuid, "draftId" uuid, position float8, number text, body text, columns jsonb, heading text, "fieldId" text, "ministryCode" text,
  urgency text, state text, "skipReason" text, source jsonb, warnings text[], original text, "textKey" text, "originalKey" text,
  "mergedIntoId" uuid, version int, "ticketId" uuid, "dossierPosition" int)`;

/** Adds questions to drafts: one statement, however many. */
export async function insertQuestions(tx: Tx, rows: readonly QuestionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO draft_question (id, draft_id, position, number, body, columns, heading, field_id, ministry_code, urgency, state, skip_reason,
      source, warnings, original, text_key, original_key, merged_into_id, version, ticket_id, dossier_position)
    SELECT id, "draftId", position, number, body, columns, heading, "fieldId", "ministryCode", urgency::urgency,
      state::draft_question_state, "skipReason", source, warnings, original, "textKey", "originalKey", "mergedIntoId", version, "ticketId",
      "dossierPosition"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x${RECORD}`);
}

/** Writes what may change of a question. */
export async function updateQuestions(tx: Tx, rows: readonly QuestionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    UPDATE draft_question q SET position = x.position, number = x.number, body = x.body, field_id = x."fieldId",
      ministry_code = x."ministryCode", urgency = x.urgency::urgency, state = x.state::draft_question_state, skip_reason = x."skipReason",
      warnings = x.warnings, text_key = x."textKey", merged_into_id = x."mergedIntoId", version = x.version,
      ticket_id = x."ticketId", dossier_position = x."dossierPosition"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x${RECORD}
    WHERE q.id = x.id`);
}
