import { gramsOf } from '@caunoi/routing/similar-grams';
import { findActor } from '../../apps/api/src/core/actor-directory.ts';
import { answerScopes } from '../../apps/api/src/core/similar/answer-scope.ts';
import { chooseGrams } from '../../apps/api/src/core/similar/choose-grams.ts';
import { countGrams } from '../../apps/api/src/core/similar/count-grams.ts';
import { candidatesSql, findSimilar, gramCounts } from '../../apps/api/src/core/similar/similar-answers.queries.ts';
import { openDatabase } from '../../apps/api/src/db/client.ts';
import { seededRandom } from './random.ts';
import { measureRecall } from './similar-recall.ts';
import { openStage } from './stage.ts';
import { variedQuestions } from './varied-questions.ts';

// `pnpm --filter @caunoi/bench similar 100000`: finding what was answered before, among so many varied tickets of both ministries.
const count = Number(process.argv[2] ?? 100_000);
const QUERIES = 200;
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

const recall = await measureRecall(stage.pool, db, scope);
console.log(
  [
    `${recall.probes} demo questions in other words, their originals planted: ${recall.planted} among the candidates; of ${recall.plantedSame} that the comparison takes for the same, ${recall.plantedSameFound}`,
    `of ${recall.same} answers that reading everything takes for the same, ${recall.sameFound} among the candidates`,
    `of ${recall.answerable} with any such answer, one as good as the best of all found for ${recall.answered}`,
  ].join('\n'),
);
await close();
await stage.close();
process.exitCode = indexed ? 0 : 1;
