import { compareTexts } from '@caunoi/routing/similar';
import { type Grams, gramsOfComparable } from '@caunoi/routing/similar-grams';
import { PACK_VERSION } from '@caunoi/routing/similar-pack';
import type { ComparableText, ReadText } from '@caunoi/routing/similar-text';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { askedText } from './asked-text.ts';
import { breaths } from './breaths.ts';
import { chooseGrams } from './choose-grams.ts';
import { comparable, comparableOfStored } from './comparables.ts';

type Reads = Pick<Tx, '$queryRaw'>;

/** Which tickets may be found. `where` speaks of a ticket `t`; `few`: the scope itself is small, so it is read first and not the index. */
export type SimilarScope = { where: Prisma.Sql; few: boolean };

/** What is compared: what was stored of reading it, or the text where there is nothing yet. */
export type Candidate = {
  /** Of the question that was given, from 0. */
  asked: number;
  ticketId: string;
} & ({ reading: Uint8Array } | { reading: null; subject: string; body: string });
export type Found = { ticketId: string; score: number };

/** Candidates that are compared, at a twentieth of a millisecond each: of one question alone, and of all together. */
const OF_ONE = 250;
const OF_ALL = 2_500;
const LEAST = 12;
/** From the index, before it is known which of them may be read: for each that will be compared, and at most. */
const SPARE = 5;
const FROM_INDEX = 500;
/** Tickets that one gram may bring. */
const OF_A_GRAM = 500;
/** A commune's latest, where the scope is read first. */
const OF_SCOPE = 2_000;
/** From here on it may be worth reading. */
export const WORTH_READING = 0.5;
const SHOWN = 3;

/** The counts of the grams of some questions, for {@link chooseGrams}. */
export async function gramCounts(db: Reads, grams: readonly Grams[]): Promise<Map<number, number>> {
  const all = [...new Set(grams.flatMap(({ words, concepts }) => [...words, ...concepts]))];
  const rows = await db.$queryRaw<{ gram: number; count: number }[]>(
    Prisma.sql`SELECT gram, count FROM gram_frequency WHERE gram = ANY(${all}::int[])`,
  );
  return new Map(rows.map(({ gram, count }) => [gram, count]));
}

/** SQL of the candidates of many questions at once. `wanted`: `{ n, gram, weight }` for each chosen gram of question n. */
export function candidatesSql(wanted: readonly object[], scope: SimilarScope, each: number): Prisma.Sql {
  const chosen = Prisma.sql`wanted AS MATERIALIZED (
    SELECT n, gram, weight FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w(n int, gram int, weight float8))`;
  // The index is asked once a gram. Without OFFSET 0 the planner may turn the limit into a reason to read the table.
  const hits = scope.few
    ? Prisma.sql`scope AS MATERIALIZED (
        SELECT id FROM (SELECT t.id FROM ticket t WHERE ${scope.where} OFFSET 0) s ORDER BY id DESC LIMIT ${OF_SCOPE}),
      hits AS (
        SELECT w.n, s.ticket_id AS id, w.weight FROM scope JOIN ticket_search s ON s.ticket_id = scope.id
        CROSS JOIN LATERAL unnest(s.grams) AS g(gram) JOIN wanted w ON w.gram = g.gram)`
    : Prisma.sql`grams AS MATERIALIZED (SELECT DISTINCT gram FROM wanted),
      postings AS MATERIALIZED (
        SELECT g.gram, p.id FROM grams g CROSS JOIN LATERAL (
          SELECT s.id FROM (SELECT ticket_id AS id FROM ticket_search WHERE grams @> ARRAY[g.gram] OFFSET 0) s
          LIMIT ${OF_A_GRAM}) p),
      hits AS (SELECT w.n, p.id, w.weight FROM wanted w JOIN postings p USING (gram))`;
  // Whose they are is asked of the most promising only: it costs two look-ups a ticket.
  return Prisma.sql`
    WITH ${chosen}, ${hits},
    ranked AS (
      SELECT n, id, row_number() OVER (PARTITION BY n ORDER BY sum(weight) DESC, id DESC) AS place FROM hits GROUP BY n, id),
    near AS MATERIALIZED (SELECT n, id, place FROM ranked WHERE place <= ${Math.min(FROM_INDEX, each * SPARE)}),
    allowed AS (
      SELECT c.n, t.id, row_number() OVER (PARTITION BY c.n ORDER BY c.place) AS place
      FROM near c JOIN ticket t ON t.id = c.id WHERE ${scope.where}),
    compared AS MATERIALIZED (SELECT n, id FROM allowed WHERE place <= ${each})
    SELECT c.n AS asked, c.id AS "ticketId", r.reading, x.subject, x.body FROM compared c
    LEFT JOIN ticket_reading r ON r.ticket_id = c.id AND r.version = ${PACK_VERSION}
    LEFT JOIN ticket x ON r.ticket_id IS NULL AND x.id = c.id`;
}

/**
 * For each question the tickets of the scope that ask the same or nearly, best first. One statement for the counts, one for all candidates,
 * then the comparison itself.
 */
export async function findSimilar(
  db: Reads,
  questions: readonly string[],
  scope: SimilarScope,
  shown = SHOWN,
): Promise<Found[][]> {
  if (questions.length === 0) return [];
  const breathe = breaths();
  const texts: ReadText[] = [];
  const grams: Grams[] = [];
  for (const question of questions) {
    const text = comparable(question);
    texts.push(text);
    grams.push(gramsOfComparable(text));
    await breathe();
  }
  const counts = await gramCounts(db, grams);
  const wanted = grams.flatMap((one, n) => chooseGrams(one, counts).map((chosen) => ({ n, ...chosen })));
  const each = Math.max(LEAST, Math.min(OF_ONE, Math.floor(OF_ALL / questions.length)));
  const candidates = await db.$queryRaw<Candidate[]>(candidatesSql(wanted, scope, each));
  const found: Found[][] = questions.map(() => []);
  for (const candidate of candidates) {
    const { asked, ticketId } = candidate;
    const text = texts[asked];
    if (text === undefined) continue;
    const { score } = compareTexts(text, readCandidate(candidate));
    if (score >= WORTH_READING) found[asked]?.push({ ticketId, score });
    await breathe();
  }
  return found.map((one) =>
    one.sort((a, b) => b.score - a.score || a.ticketId.localeCompare(b.ticketId)).slice(0, shown),
  );
}

const readCandidate = (candidate: Candidate): ComparableText =>
  candidate.reading === null
    ? comparable(askedText(candidate))
    : (comparableOfStored(candidate.reading) ?? comparable(''));
