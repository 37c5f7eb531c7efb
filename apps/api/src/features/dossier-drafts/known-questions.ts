import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { isReworded } from './corrected-questions.ts';
import type { QuestionRow } from './draft-row.ts';

type Reads = Pick<Tx, '$queryRaw'>;
export type KnownTicket = { key: string; ticketId: string; code: string; dossierId: string | null };

/** The keys that a question is known by: of its words, and of those that the file had as long as it still asks the same. */
export function keysOf({ body, textKey, original, originalKey }: QuestionRow): string[] {
  if (original === null || originalKey === null || originalKey === textKey) return [textKey];
  return isReworded(original, body) ? [textKey, originalKey] : [textKey];
}

/** The latest ticket that asks what this question asks. */
export const knownAs = (question: QuestionRow, tickets: ReadonlyMap<string, KnownTicket>): KnownTicket | undefined =>
  keysOf(question).flatMap((key) => tickets.get(key) ?? [])[0];

/**
 * Tickets of a commune that ask what these keys stand for: in the words that were sent, or in those that the file had before they were
 * corrected. What was withdrawn was never asked.
 */
export async function findKnownTickets(
  db: Reads,
  communeCode: string,
  keys: readonly string[],
): Promise<Map<string, KnownTicket>> {
  const rows = await db.$queryRaw<KnownTicket[]>(Prisma.sql`
    SELECT t.text_key AS key, t.id AS "ticketId", t.code, t.dossier_id AS "dossierId" FROM ticket t
    WHERE t.commune_code = ${communeCode} AND t.text_key = ANY(${[...keys]}::text[]) AND t.state <> 'withdrawn'
    UNION ALL
    SELECT q.original_key, t.id, t.code, t.dossier_id FROM draft_question q JOIN ticket t ON t.id = q.ticket_id
    WHERE q.original_key = ANY(${[...keys]}::text[]) AND (q.state = 'sent' OR q.skip_reason = 'merged')
      AND t.commune_code = ${communeCode} AND t.state <> 'withdrawn'
    ORDER BY 2`);
  // Of several the latest: its answer is the one to read.
  return new Map(rows.map((row) => [row.key, row]));
}

/** What was left out of the files of a dossier, by the key of its text: when such a file comes again, it is left out again. */
export async function findEarlierSkips(
  db: Reads,
  dossierId: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ key: string; reason: string }[]>(Prisma.sql`
    SELECT DISTINCT ON (q.original_key) q.original_key AS key, q.skip_reason AS reason
    FROM draft_question q JOIN dossier_draft d ON d.id = q.draft_id
    WHERE q.original_key = ANY(${[...keys]}::text[]) AND d.dossier_id = ${dossierId}::uuid
      AND q.state = 'skipped' AND q.skip_reason IN ('author', 'answered', 'duplicate')
      AND EXISTS (SELECT 1 FROM draft_question s WHERE s.draft_id = d.id AND s.state = 'sent')
    ORDER BY q.original_key, d.updated_at DESC`);
  return new Map(rows.map(({ key, reason }) => [key, reason]));
}
