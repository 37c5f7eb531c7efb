import { compareTexts } from '@caunoi/routing/similar';
import { PACK_VERSION } from '@caunoi/routing/similar-pack';
import type { Ctx } from '../../context.ts';
import type { Db, Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { emit } from '../outbox.ts';
import { placeColumns, type TicketPlace } from '../visibility.ts';
import { askedText } from './asked-text.ts';
import { breaths } from './breaths.ts';
import { comparable, storedReading } from './comparables.ts';
import { type Found, findSimilar } from './similar-answers.queries.ts';

type GroupCtx = Pick<Ctx, 'db' | 'clock'>;
type Question = { id: string; subject: string; body: string; ministryCode: string; clusterId: string | null };
type Changed = { id: string; code: string; version: number; dossierId: string | null; queueRank: number };

/**
 * So surely one answer serves both: of 98 rewordings 77 reach it, of 195 pairs that read alike and are two questions 4. From 0.7 on it
 * would be 81 and 8; who is warned of another unit's answer to a different question believes no warning any more.
 */
const ONE_CLUSTER = 0.8;
/** The first of a cluster must still ask about the same: what is like the last one only would lead away step by step. */
const LIKE_THE_FIRST = 0.5;
const TRIED = 15;
const AT_ONCE = 20;
/** Answered longer ago, a question says little about today's law. */
const LATEST = Prisma.sql`interval '12 months'`;
/** A part belongs to its whole, and what was taken back asks nothing. */
const groupable = Prisma.sql`t.part_of_id IS NULL AND t.state <> 'withdrawn'`;

/**
 * Keeps what reading some questions found, and puts each that is in no cluster into that of the nearest of its ministry. May run again, and
 * beside others: who joins whom is decided by one at a time.
 */
export async function groupQuestions(ctx: GroupCtx, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) await groupSome(ctx, ids.slice(from, from + AT_ONCE));
}

/** The same for questions that were asked before, in the order of their ids. Returns the last one; undefined: there are no more. */
export async function groupOlder(ctx: GroupCtx, after: string | undefined, most: number): Promise<string | undefined> {
  const older = await ctx.db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT t.id FROM ticket t LEFT JOIN ticket_reading r ON r.ticket_id = t.id AND r.version = ${PACK_VERSION}
    WHERE r.ticket_id IS NULL AND t.id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid ORDER BY t.id LIMIT ${most}`);
  await groupQuestions(
    ctx,
    older.map(({ id }) => id),
  );
  return older.length === most ? older.at(-1)?.id : undefined;
}

async function groupSome({ db, clock }: GroupCtx, ids: readonly string[]): Promise<void> {
  const questions = await db.$queryRaw<Question[]>(Prisma.sql`
    SELECT t.id, t.subject, t.body, t.ministry_code AS "ministryCode", t.cluster_id AS "clusterId" FROM ticket t
    WHERE t.id = ANY(${ids}::uuid[]) AND ${groupable} ORDER BY t.id`);
  await keepReadings(db, questions);
  const single = questions.filter(({ clusterId }) => clusterId === null);
  for (const [ministry, asked] of Map.groupBy(single, ({ ministryCode }) => ministryCode)) {
    const where = Prisma.sql`t.ministry_code = ${ministry} AND ${groupable}
      AND (t.queue_rank < 2 OR t.created_at > ${clock.now()}::timestamptz - ${LATEST})`;
    const texts = asked.map(askedText);
    // One of them finds itself first.
    const found = await findSimilar(db, texts, { where, few: false }, TRIED + 1);
    for (const [at, question] of asked.entries()) {
      const near = (found[at] ?? []).filter((hit) => hit.ticketId !== question.id && hit.score >= ONE_CLUSTER);
      if (near.length > 0) await db.$transaction((tx) => join(tx, question, near));
    }
  }
}

async function keepReadings(db: Db, questions: readonly Question[]): Promise<void> {
  const breathe = breaths();
  const rows = [];
  for (const question of questions) {
    rows.push({ id: question.id, reading: Buffer.from(storedReading(askedText(question))).toString('base64') });
    await breathe();
  }
  await db.$executeRaw(Prisma.sql`
    INSERT INTO ticket_reading (ticket_id, version, reading)
    SELECT x.id, ${PACK_VERSION}, decode(x.reading, 'base64') FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, reading text)
    ON CONFLICT (ticket_id) DO UPDATE SET version = excluded.version, reading = excluded.reading
    WHERE ticket_reading.version <> excluded.version`);
}

/** Joins the cluster of the nearest that has one which fits, or makes one with the nearest that has none. */
async function join(tx: Tx, question: Question, near: readonly Found[]): Promise<void> {
  await tx.$executeRaw(
    Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`cluster:${question.ministryCode}`}, 0))`,
  );
  const ids = [question.id, ...near.map(({ ticketId }) => ticketId)];
  // As they stand now that nobody else decides; a transfer may have taken one of them away meanwhile.
  const rows = await tx.$queryRaw<(Question & { first: string | null })[]>(Prisma.sql`
    SELECT t.id, t.cluster_id AS "clusterId", f.subject || E'\n' || f.body AS first
    FROM ticket t LEFT JOIN ticket f ON f.id = t.cluster_id
    WHERE t.id = ANY(${ids}::uuid[]) AND t.ministry_code = ${question.ministryCode} AND ${groupable}`);
  const own = rows.find(({ id }) => id === question.id);
  if (own === undefined || own.clusterId !== null) return;
  const text = comparable(askedText(question));
  // A cluster that is there comes before a nearer question that is in none: else the same question in two wordings makes two.
  const inCluster = (ticketId: string): boolean =>
    rows.some(({ id, clusterId }) => id === ticketId && clusterId !== null);
  const tried = [...near.filter((hit) => inCluster(hit.ticketId)), ...near.filter((hit) => !inCluster(hit.ticketId))];
  for (const { ticketId } of tried) {
    const other = rows.find(({ id }) => id === ticketId);
    if (other === undefined) continue;
    if (other.first !== null && compareTexts(text, comparable(other.first)).score < LIKE_THE_FIRST) continue;
    const [first] = [question.id, ticketId].sort();
    const clusterId = other.clusterId ?? first;
    // Acts lock tickets in the order of their ids; one of them may have taken either away since they were read.
    const changed = await tx.$queryRaw<(TicketPlace & Changed)[]>(Prisma.sql`
      WITH pair AS MATERIALIZED (
        SELECT t.id, t.cluster_id FROM ticket t
        WHERE t.id IN (${question.id}::uuid, ${ticketId}::uuid) AND t.ministry_code = ${question.ministryCode} AND ${groupable}
        ORDER BY t.id FOR NO KEY UPDATE OF t)
      UPDATE ticket t SET cluster_id = ${clusterId}::uuid FROM pair
      WHERE t.id = pair.id AND pair.cluster_id IS NULL AND (SELECT count(*) FROM pair) = 2
      RETURNING t.id, t.code, t.version, t.dossier_id AS "dossierId", t.queue_rank AS "queueRank", ${placeColumns}`);
    await tell(tx, changed);
    return;
  }
}

/** Queues show how many ask the same. Not the asking side's to know. */
const tell = (tx: Tx, changed: readonly (TicketPlace & Changed)[]): Promise<void> =>
  emit(
    tx,
    changed
      .filter(({ queueRank }) => queueRank < 2)
      .map(({ id, code, version, dossierId, queueRank: _, ...place }) => ({
        type: 'ticket.changed',
        place,
        ticketId: id,
        code,
        version,
        dossierId,
        kind: 'grouped',
        internal: true,
        actorId: null,
      })),
  );
