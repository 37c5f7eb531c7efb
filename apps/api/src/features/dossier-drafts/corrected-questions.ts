import { foldVietnamese } from '@caunoi/routing/fold';
import { compareQuestions } from '@caunoi/routing/similar';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { QuestionRow } from './draft-row.ts';

type SentQuestion = { ticketId: string; number: string; place: string; texts: string[] };

/** The numbered questions of a dossier, each in the words that were sent and in those of its file. */
export async function listSentQuestions(db: Pick<Tx, '$queryRaw'>, dossierId: string): Promise<SentQuestion[]> {
  const rows = await db.$queryRaw<
    { ticketId: string; number: string; place: string; body: string; original: string | null }[]
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

const numbersOf = (text: string): string => (text.match(/\d+/g) ?? []).map(Number).sort().join();
const NEGATIONS = new Set(['khong', 'chua', 'chang']);
const negationsOf = (text: string): number =>
  foldVietnamese(text)
    .split(' ')
    .filter((word) => NEGATIONS.has(word)).length;

/**
 * Whether one text is the other with its spelling mended or a few words more. Another number, goods, act, or a "không" more asks something
 * else: in doubt two questions, since one too many can be merged and one that was left out is never answered.
 */
export const isReworded = (one: string, other: string): boolean =>
  numbersOf(one) === numbersOf(other) &&
  negationsOf(one) === negationsOf(other) &&
  compareQuestions(one, other).repeated;

/** The question that this one corrects: the same number in the same place, in nearly the same words. */
export const findCorrected = (
  question: Pick<QuestionRow, 'number' | 'source' | 'heading' | 'body'>,
  sent: readonly SentQuestion[],
): SentQuestion | undefined =>
  sent.find(
    ({ number, place, texts }) =>
      number === question.number &&
      place === placeOf(question) &&
      texts.some((text) => isReworded(text, question.body)),
  );
