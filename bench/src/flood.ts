import { setTimeout as delay } from 'node:timers/promises';
import type { StepRule } from '@caunoi/sla/steps';
import autocannon from 'autocannon';
import { createSigner } from 'fast-jwt';
import { loadConfig } from '../../apps/api/src/config.ts';
import { findActor } from '../../apps/api/src/core/actor-directory.ts';
import { openTickets } from '../../apps/api/src/core/ticket/open-tickets.ts';
import { openContext } from '../../apps/api/src/open-context.ts';
import { mortal } from './proof/processes.ts';
import { openProofStage } from './proof/proof-stage.ts';
import { requestsTo } from './proof/requests.ts';

// `pnpm --filter @caunoi/bench flood [clocks]`: so many clocks fall due in the same second; how long until everybody has been told and
// mailed, and what the API's list costs meanwhile beside what it costs at rest, in the same run.
const CLOCKS = Number(process.argv[2] ?? 20_000);
const AT_ONCE = 500;
const PROVINCES = ['01', '04', '15', '20', '24', '31', '44', '51', '66', '96'];
const STEPS: readonly StepRule[] = [{ key: 'breach', at: { minutesAfter: 0 }, tell: ['owner'], urgent: true }];
const REST_SECONDS = 20;

const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
// triage is over long after the flood: one clock a ticket falls due
const stage = await openProofStage({ provinces: PROVINCES, minutes: { answer: 480, triage: 4_000 }, steps: STEPS });

/** Questions received so long ago that all their answers are due at `dueAt`. */
async function fill(dueAt: Date): Promise<void> {
  const { ctx, close } = await openContext({ ...loadConfig({ ...stage.env, WORKER: 'off', LOG_LEVEL: 'error' }) });
  const reference = await ctx.reference.current();
  const receivedAt = new Date(dueAt.getTime() - 480 * 60_000);
  for (let opened = 0; opened < CLOCKS; opened += AT_ONCE) {
    const asker = stage.askers[(opened / AT_ONCE) % stage.askers.length];
    const actor = asker && (await findActor(ctx, asker.userId));
    const role = actor?.roles[0];
    if (!actor || !role?.communeCode || !role.provinceCode) throw new Error('An asker has a commune');
    const { communeCode, provinceCode } = role;
    await ctx.db.$transaction((tx) =>
      openTickets(tx, ctx.jobs, reference, {
        actor,
        requestId: 'flood',
        communeCode,
        provinceCode,
        channel: 'file',
        requesterName: actor.name,
        receivedAt,
        now: new Date(),
        questions: Array.from({ length: Math.min(AT_ONCE, CLOCKS - opened) }, (_, i) => ({
          ministry: 'MoIT',
          body: `Câu hỏi thử số ${opened + i}: thủ tục cấp giấy phép bán lẻ rượu trên địa bàn xã thực hiện thế nào?`,
        })),
      }),
    );
  }
  await close();
}

const FILL_MS = 60_000 + CLOCKS * 3;
const dueAt = new Date(Math.ceil((Date.now() + FILL_MS) / 60_000) * 60_000);
await fill(dueAt);
// as autovacuum does within minutes: plans without statistics are no baseline
await stage.pool.query('VACUUM ANALYZE');
const { rows: due } = await stage.pool.query<{ n: number }>(
  `SELECT count(*)::int AS n FROM step WHERE fire_at = $1 AND done_at IS NULL`,
  [dueAt],
);
say(`${due[0]?.n} clocks are due at ${dueAt.toISOString().slice(11, 19)}`);

const api = mortal('server.ts', { ...stage.env, WORKER: 'off' });
const worker = mortal('worker.ts', stage.env);
api.start();
worker.start();
const origin = `http://127.0.0.1:${stage.port}`;
await requestsTo(origin, stage.secret).healthy();
const sign = createSigner({ key: stage.secret, expiresIn: 3_600_000 });
const headers = { authorization: `Bearer ${sign({ sub: stage.officials[0]?.userId, sid: crypto.randomUUID() })}` };
/** What a person at their queue feels: two of them, one request after the other. */
const list = (duration: number) => autocannon({ url: `${origin}/api/tickets`, connections: 2, duration, headers });

// what the opening of the tickets set off is over before anything is measured
while ((await stage.waiting()) > 0 && Date.now() < dueAt.getTime() - 60_000) await delay(500);
await list(5);
const rest = await list(REST_SECONDS);
say(`at rest: list p50 ${rest.latency.p50} ms, p99 ${rest.latency.p99} ms, ${Math.round(rest.requests.average)}/s`);
if (Date.now() > dueAt.getTime()) throw new Error('Filling took too long: give it more time before the due');
await delay(dueAt.getTime() - Date.now());

const began = Date.now();
const seconds = (at: number): string => ((at - began) / 1_000).toFixed(1);
const count = async (sql: string): Promise<number> => (await stage.pool.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
let toldAfter = 0;
let over = false;
const watch = (async () => {
  while (!over) {
    await delay(500);
    const pending = await count(
      `SELECT count(*)::int AS n FROM step WHERE done_at IS NULL AND clock_id IS NOT NULL AND fire_at <= now()`,
    );
    if (pending === 0 && toldAfter === 0) toldAfter = Date.now();
    over = (pending === 0 && (await stage.waiting()) === 0) || Date.now() - began > 600_000;
  }
})();
const meanwhile = [];
while (!over) meanwhile.push(await list(5));
await watch;
const finished = Date.now();
const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const p50 = middle(meanwhile.map(({ latency }) => latency.p50));
const p99 = middle(meanwhile.map(({ latency }) => latency.p99));
const notices = await count(`SELECT count(*)::int AS n FROM notification WHERE once_key LIKE 'step:%'`);
const mails = await count(`SELECT count(*)::int AS n FROM mail WHERE state = 'sent'`);
const errors = meanwhile.reduce((sum, one) => sum + one.errors + one.non2xx, 0);
say(`${notices} notices after ${seconds(toldAfter)} s; ${mails} mails (digests) sent after ${seconds(finished)} s`);
say(
  `meanwhile: list p50 ${p50} ms (${(p50 / rest.latency.p50).toFixed(2)}x), p99 ${p99} ms (${(p99 / rest.latency.p99).toFixed(2)}x), ${errors} errors`,
);

await worker.end();
await api.end();
await stage.close();
process.exit(notices === CLOCKS && errors === 0 ? 0 : 1);
