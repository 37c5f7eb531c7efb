import { foldVietnamese } from '@caunoi/routing/fold';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { QuestionRow } from './draft-row.ts';

type Reads = Pick<Tx, '$queryRaw'>;
export type KnownTicket = { key: string; ticketId: string; code: string; dossierId: string | null };

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

/** What the commune's clerk left out of a file that was sent, by the key of its text: when the file comes again, it is left out again. */
export async function findEarlierSkips(
  db: Reads,
  communeCode: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ key: string; reason: string }[]>(Prisma.sql`
    SELECT DISTINCT ON (q.original_key) q.original_key AS key, q.skip_reason AS reason
    FROM draft_question q JOIN dossier_draft d ON d.id = q.draft_id
    WHERE q.original_key = ANY(${[...keys]}::text[]) AND d.commune_code = ${communeCode}
      AND q.state = 'skipped' AND q.skip_reason IN ('author', 'answered', 'duplicate')
      AND EXISTS (SELECT 1 FROM draft_question s WHERE s.draft_id = d.id AND s.state = 'sent')
    ORDER BY q.original_key, d.updated_at DESC`);
  return new Map(rows.map(({ key, reason }) => [key, reason]));
}

export type SentQuestion = { ticketId: string; number: string; place: string | null; texts: string[] };

/** The numbered questions of a dossier, each in the words that were sent and in those of its file. */
export async function listSentQuestions(db: Reads, dossierId: string): Promise<SentQuestion[]> {
  const rows = await db.$queryRaw<
    { ticketId: string; number: string; place: string | null; body: string; original: string | null }[]
  >(
    Prisma.sql`
    SELECT t.id AS "ticketId", t.source ->> 'number' AS number, ${placeSql} AS place, t.body,
      (SELECT q.original FROM draft_question q WHERE q.ticket_id = t.id AND q.state = 'sent' LIMIT 1) AS original
    FROM ticket t WHERE t.dossier_id = ${dossierId}::uuid AND t.state <> 'withdrawn' AND t.source ->> 'number' IS NOT NULL
    ORDER BY t.dossier_position`,
  );
  return rows.map(({ body, original, ...row }) => ({ ...row, texts: original === null ? [body] : [body, original] }));
}

const placeSql = Prisma.sql`coalesce(t.source -> 'source' ->> 'sheet', '') || '|' || coalesce(t.source ->> 'heading', '')`;
const placeOf = ({ source, heading }: Pick<QuestionRow, 'source' | 'heading'>): string =>
  `${source?.sheet ?? ''}|${heading ?? ''}`;

/** From here on two texts are one question in other words. */
const ALIKE = 0.8;

/** Words that both have, as a share of the longer text. */
export function overlap(one: string, other: string): number {
  const [a, b] = [wordCounts(one), wordCounts(other)];
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return shared / Math.max(a.total, b.total, 1);
}

function wordCounts(text: string): { counts: Map<string, number>; total: number } {
  const words = foldVietnamese(text).split(' ').filter(Boolean);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** The question that this one corrects: the same number in the same place, in nearly the same words. */
export const findCorrected = (
  question: Pick<QuestionRow, 'number' | 'source' | 'heading' | 'body'>,
  sent: readonly SentQuestion[],
): SentQuestion | undefined =>
  sent.find(
    ({ number, place, texts }) =>
      number === question.number &&
      place === placeOf(question) &&
      texts.some((text) => overlap(text, question.body) >= ALIKE),
  );
