import { readFileSync } from 'node:fs';
import { compareTexts, SAME } from '@caunoi/routing/similar';
import type { LabelledPair } from '@caunoi/routing/similar-evaluate';
import { gramsOf, storedGrams } from '@caunoi/routing/similar-grams';
import { PACK_VERSION, packReading, unpackReading } from '@caunoi/routing/similar-pack';
import { comparableOf, readComparable } from '@caunoi/routing/similar-text';
import type pg from 'pg';
import { chooseGrams } from '../../apps/api/src/core/similar/choose-grams.ts';
import {
  type Candidate,
  candidatesSql,
  gramCounts,
  type SimilarScope,
} from '../../apps/api/src/core/similar/similar-answers.queries.ts';
import type { Db } from '../../apps/api/src/db/client.ts';

/** As near to the best of all is as good. */
const AS_GOOD = 0.03;
/** As many are compared of one question. */
const COMPARED = 250;
const FIXTURES = new URL('../../packages/routing/fixtures/', import.meta.url);

export type Recall = {
  probes: number;
  /** Planted originals that are among the candidates, and of those that the comparison takes for the same. */
  planted: number;
  plantedSame: number;
  plantedSameFound: number;
  /** Answered questions that reading everything takes for the same, and how many of them are among the candidates. */
  same: number;
  sameFound: number;
  /** Probes that have any such, and those whose candidates have one as good as the best. */
  answerable: number;
  answered: number;
};

/** Demo questions become answered tickets, one each; what communes ask in other words is to find them. */
const plant = async (pool: pg.Pool, pairs: readonly LabelledPair[]): Promise<string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM ticket WHERE ministry_code = 'MoIT' AND state IN ('answered', 'closed') AND code !~ '-.*-.*-' ORDER BY md5(id::text) DESC LIMIT ${pairs.length}`,
  );
  for (const [at, { a }] of pairs.entries()) {
    const id = rows[at]?.id;
    const [subject = ''] = a.split('\n');
    await pool.query('UPDATE ticket SET subject = $2, body = $3 WHERE id = $1', [id, subject, a]);
    await pool.query('UPDATE ticket_search SET grams = $2 WHERE ticket_id = $1', [id, storedGrams(a)]);
    await pool.query('UPDATE ticket_reading SET reading = $2, version = $3 WHERE ticket_id = $1', [
      id,
      Buffer.from(packReading(readComparable(a).reading)),
      PACK_VERSION,
    ]);
  }
  return rows.map(({ id }) => id);
};

/** Everything that may be found, a page of readings at a time; `see` is told how alike each is to each probe. */
const readAll = async (
  pool: pg.Pool,
  probes: readonly string[],
  see: (probe: number, id: string, score: number) => void,
): Promise<void> => {
  const texts = probes.map((probe) => readComparable(probe));
  for (let after = ''; ; ) {
    const { rows } = await pool.query<{ id: string; code: string; reading: Uint8Array }>(
      `SELECT t.id, t.code, r.reading FROM ticket t JOIN ticket_reading r ON r.ticket_id = t.id
       WHERE t.code > $1 AND t.code !~ '-.*-.*-' AND t.ministry_code = 'MoIT' AND t.state IN ('answered', 'closed') ORDER BY t.code LIMIT 5000`,
      [after],
    );
    for (const row of rows) {
      const reading = unpackReading(row.reading);
      if (reading === undefined) throw new Error('A reading of another version');
      const one = comparableOf(reading);
      for (const [probe, text] of texts.entries()) see(probe, row.id, compareTexts(text, one).score);
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.code;
  }
};

/** What the search brings of what it should, in rewordings that nothing was fitted to. */
export const measureRecall = async (pool: pg.Pool, db: Db, scope: SimilarScope): Promise<Recall> => {
  const pairs = readFileSync(new URL('similar-demo.jsonl', FIXTURES), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LabelledPair => JSON.parse(line))
    .filter(({ a }) => a.includes('\n'));
  const planted = await plant(pool, pairs);
  const probes = pairs.map(({ b }) => b);
  const same = probes.map(() => new Map<string, number>());
  await readAll(pool, probes, (probe, id, score) => {
    if (score >= SAME) same[probe]?.set(id, score);
  });
  const recall: Recall = {
    probes: probes.length,
    planted: 0,
    plantedSame: 0,
    plantedSameFound: 0,
    same: 0,
    sameFound: 0,
    answerable: 0,
    answered: 0,
  };
  for (const [probe, text] of probes.entries()) {
    const grams = gramsOf(text);
    const wanted = chooseGrams(grams, await gramCounts(db, [grams])).map((chosen) => ({ n: 0, ...chosen }));
    const brought = new Set(
      (await db.$queryRaw<Candidate[]>(candidatesSql(wanted, scope, COMPARED))).map(({ ticketId }) => ticketId),
    );
    const own = planted[probe] ?? '';
    const all = same[probe] ?? new Map<string, number>();
    const best = Math.max(0, ...all.values());
    const bestFound = Math.max(0, ...[...all].flatMap(([id, score]) => (brought.has(id) ? [score] : [])));
    if (brought.has(own)) recall.planted += 1;
    if (all.has(own)) recall.plantedSame += 1;
    if (all.has(own) && brought.has(own)) recall.plantedSameFound += 1;
    recall.same += all.size;
    for (const id of all.keys()) if (brought.has(id)) recall.sameFound += 1;
    if (best > 0) recall.answerable += 1;
    if (best > 0 && bestFound >= best - AS_GOOD) recall.answered += 1;
    if (process.env.MISSED && !brought.has(own)) console.log(`missed ${all.get(own)?.toFixed(2) ?? '-'} ${text}`);
  }
  return recall;
};
