import { compareTexts } from '@caunoi/routing/similar';
import { gramsOf } from '@caunoi/routing/similar-grams';
import { unpackReading } from '@caunoi/routing/similar-pack';
import { comparableOf, readComparable } from '@caunoi/routing/similar-text';
import { findActor } from '../../apps/api/src/core/actor-directory.ts';
import { answerScopes } from '../../apps/api/src/core/similar/answer-scope.ts';
import { chooseGrams } from '../../apps/api/src/core/similar/choose-grams.ts';
import { countGrams } from '../../apps/api/src/core/similar/count-grams.ts';
import { candidatesSql, findSimilar, gramCounts } from '../../apps/api/src/core/similar/similar-answers.queries.ts';
import { openDatabase } from '../../apps/api/src/db/client.ts';
import { seededRandom } from './random.ts';
import { openStage } from './stage.ts';
import { variedQuestions } from './varied-questions.ts';

// `pnpm --filter @caunoi/bench similar 100000`: finding what was answered before, among so many varied tickets of both ministries.
const count = Number(process.argv[2] ?? 100_000);
const QUERIES = 200;
/** Questions that are held against every answered ticket there is. */
const EXHAUSTIVE = 10;
/** As near to the best of all is as good. */
const AS_GOOD = 0.03;
const SURE = 0.7;

const stage = await openStage(count, (text) => console.error(`  ${text}`), undefined, variedQuestions(7));
const { db, close } = openDatabase(stage.url, 4);
const { rows: answers } = await stage.pool.query('SELECT 1 FROM answer LIMIT 1');
if (answers.length === 0)
  await stage.pool.query(
    `INSERT INTO answer (id, ticket_id, cycle, version, kind, state, body, citations, author_id, unit_id, created_at, sent_at)
     SELECT gen_random_uuid(), id, 1, 1, 'answer', 'sent', 'Đề nghị thực hiện theo quy định.', '[]', created_by_id, owner_unit_id, answered_at, answered_at
     FROM ticket WHERE state IN ('answered', 'closed')`,
  );
await stage.pool.query('VACUUM ANALYZE answer');
const startOfCount = performance.now();
await countGrams(db);
console.log(`counting grams: ${((performance.now() - startOfCount) / 1000).toFixed(1)} s`);
const { rows: sizes } = await stage.pool.query<{ name: string; size: string }>(
  `SELECT relname AS name, pg_size_pretty(pg_relation_size(oid)) AS size FROM pg_class WHERE relname IN ('ticket_search', 'ticket_search_grams', 'gram_frequency')`,
);
console.log(sizes.map(({ name, size }) => `${name} ${size}`).join(', '));

const official = await findActor({ db, clock: { now: () => new Date() } }, stage.people.official);
const [scope] = official ? answerScopes(official) : [];
if (!scope) throw new Error('The official sees no answers');
const random = seededRandom(11);
const { rows: asked } = await stage.pool.query<{ body: string }>(
  `SELECT body FROM ticket WHERE ministry_code = 'MoIT' ORDER BY md5(id::text) LIMIT ${QUERIES}`,
);
/** The same question again, some words gone, half of them without diacritics. */
const queries = asked.map(({ body }, at) => {
  const words = body
    .split(' ')
    .filter(() => random.next() < 0.85)
    .join(' ');
  return at % 2 === 0 ? words : words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
});

const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
const figures = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `p50 ${percentile(sorted, 0.5).toFixed(1)} ms, p95 ${percentile(sorted, 0.95).toFixed(1)} ms, most ${percentile(sorted, 1).toFixed(1)} ms`;
};
const measure = async (size: number): Promise<void> => {
  const times: number[] = [];
  for (let at = 0; at + size <= queries.length; at += size) {
    const start = performance.now();
    await findSimilar(db, queries.slice(at, at + size), scope);
    times.push(performance.now() - start);
  }
  console.log(`${size} at once: ${figures(times)}`);
};
for (const query of queries.slice(0, 20)) await findSimilar(db, [query], scope);
await measure(1);
await measure(52);
await measure(100);

const [first = ''] = queries;
const grams = gramsOf(first);
const wanted = chooseGrams(grams, await gramCounts(db, [grams])).map((chosen) => ({ n: 0, ...chosen }));
const sql = candidatesSql(wanted, scope, 250);
const { rows: lines } = await stage.pool.query<{ 'QUERY PLAN': string }>({
  text: `EXPLAIN (ANALYZE, BUFFERS) ${sql.text}`,
  values: sql.values,
});
const plan = lines.map((row) => row['QUERY PLAN']).join('\n');
const indexed = plan.includes('ticket_search_grams') && !/Seq Scan on ticket(_search)?\b/.test(plan);
console.log(indexed ? 'The index of grams finds the candidates.' : 'THE INDEX IS NOT USED');
if (process.env.PLANS || !indexed) console.log(plan);

const texts = queries.slice(0, EXHAUSTIVE).map((query) => readComparable(query));
const best = texts.map(() => 0);
// A page of readings at a time; what was copied to make a large database has the same reading as its original.
for (let after = ''; ; ) {
  const { rows } = await stage.pool.query<{ code: string; reading: Uint8Array }>(
    `SELECT t.code, r.reading FROM ticket t JOIN ticket_reading r ON r.ticket_id = t.id
     WHERE t.code > $1 AND t.code !~ '-.*-.*-' AND t.ministry_code = 'MoIT' AND t.state IN ('answered', 'closed') ORDER BY t.code LIMIT 5000`,
    [after],
  );
  for (const row of rows) {
    const reading = unpackReading(row.reading);
    if (reading === undefined) throw new Error('A reading of another version');
    const one = comparableOf(reading);
    for (const [at, text] of texts.entries()) best[at] = Math.max(best[at] ?? 0, compareTexts(text, one).score);
  }
  const last = rows.at(-1);
  if (last === undefined) break;
  after = last.code;
}
let [found, sure, sureFound] = [0, 0, 0];
for (const [at, query] of queries.slice(0, EXHAUSTIVE).entries()) {
  const [[hit] = []] = await findSimilar(db, [query], scope);
  const isFound = (hit?.score ?? 0) >= (best[at] ?? 0) - AS_GOOD;
  if (isFound) found += 1;
  if ((best[at] ?? 0) >= SURE) sure += 1;
  if ((best[at] ?? 0) >= SURE && isFound) sureFound += 1;
}
console.log(
  `the best of all answers found: ${found} of ${EXHAUSTIVE}; of those as sure as a cluster wants, ${sureFound} of ${sure}`,
);
await close();
await stage.close();
process.exitCode = indexed ? 0 : 1;
