import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createSigner } from 'fast-jwt';
import { startChild } from './child.ts';
import { openStage } from './stage.ts';
import { variedQuestions } from './varied-questions.ts';

// `pnpm --filter @caunoi/bench retrain 100000`: what the queue costs while the router is trained in the very process that answers, beside
// what it costs at rest; pairs in one run.
const count = Number(process.argv[2] ?? 100_000);
const PAIRS = 3;
const REST_MS = 15_000;
/** Two people at their queues, one request after the other. */
const CLIENTS = 2;
/** As an office does: some requests a second, not as many as the machine can take. */
const PAUSE_MS = 20;
const SECRET = randomUUID() + randomUUID();

const stage = await openStage(count, (text) => console.error(`  ${text}`), undefined, variedQuestions(7));
const { rows: answers } = await stage.pool.query('SELECT 1 FROM answer LIMIT 1');
if (answers.length === 0) await decide();
const api = await startChild('api-process.ts', [], {
  DATABASE_URL: stage.url,
  DATA_DIR: mkdtempSync(path.join(tmpdir(), 'caunoi-bench-api-')),
  JWT_SECRET: SECRET,
  DEMO: 'off',
  LOG_LEVEL: 'error',
});
const sign = createSigner({ key: SECRET, expiresIn: 3_600_000 });
const as = (userId: string) => ({ authorization: `Bearer ${sign({ sub: userId, sid: randomUUID() })}` });
const admin = as(stage.people.admin);
const official = as(stage.people.official);

/** A suggestion on every ticket, an answer of its department on what was handed over, one in twenty corrected and handed over twice. */
async function decide(): Promise<void> {
  await stage.pool.query(`
    UPDATE ticket SET routing = jsonb_build_object('outcome', 'routed', 'confidence', 0.8, 'reasons', '[]'::jsonb, 'otherMinistryHint', NULL,
      'department', jsonb_build_object('code', d.code), 'ranked', jsonb_build_array(jsonb_build_object('department', jsonb_build_object('code', d.code))))
    FROM (SELECT id, CASE WHEN hashtext(id) % 3 = 0 THEN 'TTTN' ELSE code END AS code FROM unit WHERE kind = 'department') d
    WHERE d.id = ticket.department_id;
    INSERT INTO answer (id, ticket_id, cycle, version, kind, state, body, citations, author_id, unit_id, created_at, sent_at)
    SELECT gen_random_uuid(), id, 1, 1, 'answer', 'sent', 'Đề nghị thực hiện theo quy định.', '[]', created_by_id, department_id, answered_at, answered_at
    FROM ticket WHERE department_confirmed AND state IN ('answered', 'closed');
    INSERT INTO ticket_event (id, ticket_id, at, kind, audience, actor_id, version, data)
    SELECT gen_random_uuid(), id, received_at + n * interval '20 minutes', 'handed_over', 'public', created_by_id, n, jsonb_build_object('unitId', department_id)
    FROM ticket, generate_series(2, 3) n WHERE department_confirmed AND (n = 2 OR hashtext(id::text) % 20 = 0);
    INSERT INTO routing_correction (id, ticket_id, at, kind, reason, actor_id, actor_unit_id, ministry_code, from_department_id, to_department_id)
    SELECT gen_random_uuid(), id, received_at, 'handover', 'unspecified', created_by_id, owner_unit_id, ministry_code, NULL, department_id
    FROM ticket WHERE department_confirmed AND hashtext(id::text) % 20 = 0;`);
  await stage.pool.query('VACUUM ANALYZE');
}

type Model = { version: number; state: string; examples: Record<string, number> | null; outcome: string | null };
const models = async (): Promise<{ items: Model[]; training: Model | null }> => {
  const reply = await fetch(`${api.origin}/api/routing/models?limit=1`, { headers: admin });
  return (await reply.json()) as { items: Model[]; training: Model | null }; // the API's own shape
};

async function train(): Promise<number> {
  const began = performance.now();
  const reply = await fetch(`${api.origin}/api/routing/models`, {
    method: 'POST',
    headers: { ...admin, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: '{}',
  });
  if (reply.status !== 201) throw new Error(await reply.text());
  while ((await models()).training !== null) await delay(250);
  return (performance.now() - began) / 1_000;
}

/** Times of the queue's first page until `over` says so. */
async function watch(over: () => boolean): Promise<number[]> {
  const times: number[] = [];
  const client = async (): Promise<void> => {
    while (!over()) {
      const start = performance.now();
      const reply = await fetch(`${api.origin}/api/tickets`, { headers: official });
      await reply.arrayBuffer();
      if (reply.status !== 200) throw new Error(`The queue said ${reply.status}`);
      times.push(performance.now() - start);
      await delay(PAUSE_MS);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times.sort((a, b) => a - b);
}
const during = (ms: number) => {
  const until = performance.now() + ms;
  return () => performance.now() > until;
};
const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
const show = (sorted: readonly number[]): string =>
  `p50 ${percentile(sorted, 0.5).toFixed(1)} ms, p95 ${percentile(sorted, 0.95).toFixed(1)} ms, most ${percentile(sorted, 1).toFixed(1)} ms of ${sorted.length}`;

/** The learning report, three times over: the middle. */
async function report(days: number): Promise<void> {
  const from = new Date(Date.now() - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  const times: number[] = [];
  let received = 0;
  for (let time = 0; time < 3; time++) {
    const start = performance.now();
    const reply = await fetch(`${api.origin}/api/routing/report?from=${from}`, { headers: admin });
    const body = (await reply.json()) as { accuracy: { total: { received: number } } }; // the API's own shape
    received = body.accuracy.total.received;
    times.push(performance.now() - start);
  }
  console.log(`report of ${days} days, ${received} questions: ${times.sort((a, b) => a - b)[1]?.toFixed(0)} ms`);
}

await watch(during(3_000));
await report(84);
await report(366);
const ratios: number[] = [];
for (let pair = 0; pair < PAIRS; pair++) {
  const rest = await watch(during(REST_MS));
  let over = false;
  const training = train().finally(() => {
    over = true;
  });
  const meanwhile = await watch(() => over);
  const seconds = await training;
  ratios.push(percentile(meanwhile, 0.95) / percentile(rest, 0.95));
  console.log(`at rest:  ${show(rest)}`);
  console.log(`training: ${show(meanwhile)} (${seconds.toFixed(1)} s)`);
}
const [last] = (await models()).items;
console.log(`version ${last?.version} ${last?.state} ${last?.outcome ?? ''}: ${JSON.stringify(last?.examples)}`);
const [, middle = 0] = ratios.sort((a, b) => a - b);
console.log(`p95 while training, as a multiple of p95 at rest, middle of ${PAIRS} pairs: ${middle.toFixed(2)}x`);
await api.stop();
await stage.close();
