import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import autocannon from 'autocannon';
import { createSigner } from 'fast-jwt';
import { mortal } from './proof/processes.ts';
import { requestsTo } from './proof/requests.ts';
import { openStage } from './stage.ts';

// `pnpm --filter @caunoi/bench publish-calendar [clocks]`: publishes calendars over so many open clocks; how long the dry run, the
// publication and the recompute take, what progress it reports, and what the API's list costs meanwhile.
const CLOCKS = Number(process.argv[2] ?? 1_000_000);
const KEY = encodeURIComponent('ministry:MoIT');
type Calendar = { version: number; weekly: unknown; days: { date: string }[] };
type Recompute = { id: string; state: string; total: number; done: number; moved: number; breached: number };

const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
const stage = await openStage(CLOCKS, say, { allOpenOf: 'MoIT' });
const secret = randomUUID() + randomUUID();
const port = 20_000 + Math.floor(Math.random() * 20_000);
const env = { DATABASE_URL: stage.url, DATA_DIR: stage.dataDir, JWT_SECRET: secret, PORT: String(port) };
const api = mortal('server.ts', { ...env, WORKER: 'off' });
const worker = mortal('worker.ts', env);
api.start();
worker.start();
const origin = `http://127.0.0.1:${port}`;
await requestsTo(origin, secret).healthy();
const sign = createSigner({ key: secret, expiresIn: 4 * 3_600_000 });
const as = (userId: string) => ({ authorization: `Bearer ${sign({ sub: userId, sid: randomUUID() })}` });
const list = (duration: number) =>
  autocannon({ url: `${origin}/api/tickets`, connections: 2, duration, headers: as(stage.people.official) });
const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function send<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(`${origin}/api${path}`, {
    method,
    headers: {
      ...as(stage.people.admin),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T; // the caller says what it asked for
}
const timed = async <T>(work: () => Promise<T>): Promise<{ result: T; seconds: string }> => {
  const began = performance.now();
  const result = await work();
  return { result, seconds: ((performance.now() - began) / 1_000).toFixed(1) };
};

await list(5);
const rest = await list(15);
say(`at rest: list p50 ${rest.latency.p50} ms, p99 ${rest.latency.p99} ms`);

async function publish(name: string, change: (calendar: Calendar) => object): Promise<void> {
  const calendar = await send<Calendar>('GET', `/calendars/${KEY}`);
  const draft = { weekly: calendar.weekly, days: calendar.days, ...change(calendar) };
  const dry = await timed(() =>
    send<Record<string, unknown>>('POST', `/calendars/${KEY}/dry-run`, { baseVersion: calendar.version, ...draft }),
  );
  const { openClocks, moved, breached } = dry.result;
  say(`${name}: dry run ${dry.seconds} s: ${openClocks} open, ${moved} move, ${breached} get breached`);
  const began = performance.now();
  const published = await timed(() =>
    send<{ recompute: Recompute }>(
      'POST',
      `/calendars/${KEY}/versions`,
      { ...draft, note: name },
      { 'if-match': `"${calendar.version}"` },
    ),
  );
  say(`${name}: published in ${published.seconds} s`);
  const meanwhile = [];
  let last = published.result.recompute;
  const seen = new Set<number>();
  while (last.state !== 'done' && last.state !== 'failed') {
    meanwhile.push(await list(5));
    last = await send<Recompute>('GET', `/recomputes/${last.id}`);
    seen.add(last.done);
    await delay(100);
  }
  const p50 = middle(meanwhile.map(({ latency }) => latency.p50));
  const p99 = middle(meanwhile.map(({ latency }) => latency.p99));
  say(
    `${name}: ${last.state} after ${((performance.now() - began) / 1_000).toFixed(0)} s: ${last.done} of ${last.total}, ${last.moved} moved, ` +
      `${last.breached} breached, progress seen at ${seen.size} points; list p50 ${p50} ms (${(p50 / rest.latency.p50).toFixed(2)}x), p99 ${p99} ms`,
  );
  const { rows } = await stage.pool.query<{ stale: number }>(
    `SELECT count(*)::int AS stale FROM clock WHERE stopped_at IS NULL AND voided_at IS NULL AND calendar_version <= $1`,
    [calendar.version],
  );
  say(`${name}: ${rows[0]?.stale} open clocks still have an older version`);
}

const holiday = (date: string) => ({ date, kind: 'holiday', status: 'official', name: 'Nghỉ đột xuất', intervals: [] });
const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const shorter = [
  ['08:00', '11:30'],
  ['13:00', '17:00'],
];
const weekdays = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, shorter]));
// the generated dues are rough: after the first publication, which moves them all, they are the engine's
await publish('shorter mornings, everything moves', () => ({ weekly: weekdays }));
await publish('a holiday next year, nothing moves', ({ days }) => ({ days: [...days, holiday(dayAfter(200))] }));
const near = [1, 2, 3].map(dayAfter).find((date) => ![0, 6].includes(new Date(date).getUTCDay())) ?? dayAfter(1);
await publish('a holiday on the next working day', ({ days }) => ({
  days: [...days.filter(({ date }) => date !== near), holiday(near)],
}));

await worker.end();
await api.end();
await stage.close();
