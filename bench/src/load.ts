import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { createSigner } from 'fast-jwt';
import { findActor } from '../../apps/api/src/core/actor-directory.ts';
import { ticketPageSql } from '../../apps/api/src/core/ticket/ticket-row.ts';
import { visibleTickets } from '../../apps/api/src/core/visibility.ts';
import { openDatabase } from '../../apps/api/src/db/client.ts';
import { Prisma } from '../../apps/api/src/db/generated/client.ts';
import { filterSql, viewSql } from '../../apps/api/src/features/tickets/ticket-filters.ts';
import { startChild } from './child.ts';
import { openStage } from './stage.ts';

// `pnpm --filter @caunoi/bench load 10000 100000 1000000`: for each size the API beside a bare handler of the same SQL, in one run.
const SIZES = process.argv.slice(2).map(Number);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const CONNECTIONS = [10, 50];
const SECRET = randomUUID() + randomUUID();

type Figures = { p50: number; p99: number; rate: number };

async function measure(url: string, connections: number, options: Partial<autocannon.Options>): Promise<Figures> {
  await autocannon({ url, connections, duration: 2, ...options }); // warm
  const result = await autocannon({ url, connections, duration: SECONDS, ...options });
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} refusals`);
  return { p50: result.latency.p50, p99: result.latency.p99, rate: Math.round(result.requests.average) };
}

const show = (size: number, connections: number, name: string, figures: Figures, bare?: Figures) =>
  console.log(
    [
      size,
      connections,
      name,
      `${figures.p50} ms`,
      `${figures.p99} ms`,
      `${figures.rate}/s`,
      bare ? `${(bare.rate / figures.rate).toFixed(2)}x` : '',
    ]
      .map((cell) => String(cell).padEnd(16))
      .join(''),
  );

async function run(size: number): Promise<void> {
  const stage = await openStage(size, () => undefined);
  const { db, close } = openDatabase(stage.url, 2);
  const actor = await findActor({ db, clock: { now: () => new Date() } }, stage.people.official);
  if (!actor) throw new Error('No official');
  const order = Prisma.sql`t.queue_rank, t.queue_at, t.id`;
  const page = Prisma.sql`
    SELECT t.id, row_number() OVER (ORDER BY ${order}) AS position FROM ticket t
    WHERE ${filterSql({}, actor)} AND ${viewSql('open', actor, new Date())} AND TRUE ORDER BY ${order} LIMIT 51`;
  const queue = ticketPageSql(page, visibleTickets(actor));
  const { rows } = await stage.pool.query('SELECT * FROM ticket ORDER BY id DESC LIMIT 1');
  const bare = await startChild(
    'bare-server.ts',
    [stage.url, queue.text, JSON.stringify(queue.values), JSON.stringify(rows[0])],
    {},
  );
  const api = await startChild('api-process.ts', [], {
    DATABASE_URL: stage.url,
    DATA_DIR: mkdtempSync(path.join(tmpdir(), 'caunoi-bench-api-')),
    JWT_SECRET: SECRET,
    DEMO: 'off',
    LOG_LEVEL: 'error',
  });
  const sign = createSigner({ key: SECRET, expiresIn: 3_600_000 });
  const as = (userId: string) => ({ authorization: `Bearer ${sign({ sub: userId, sid: randomUUID() })}` });
  const official = { headers: as(stage.people.official) };
  const question = { body: 'Xã đề nghị hướng dẫn hồ sơ cấp Giấy phép bán lẻ rượu cho hộ kinh doanh trên địa bàn.' };
  for (const connections of CONNECTIONS) {
    const bareQueue = await measure(`${bare.origin}/queue`, connections, {});
    show(size, connections, 'bare queue', bareQueue);
    show(size, connections, 'queue page', await measure(`${api.origin}/api/tickets`, connections, official), bareQueue);
    show(size, connections, 'counts', await measure(`${api.origin}/api/tickets/counts`, connections, official));
    const one = rows[0] as { id: string };
    const leader = { headers: as(stage.people.leader) };
    const { rows: own } = await stage.pool.query<{ id: string }>(
      `SELECT id FROM ticket WHERE ministry_code = 'MoIT' ORDER BY id DESC LIMIT 1`,
    );
    show(
      size,
      connections,
      'one ticket',
      await measure(`${api.origin}/api/tickets/${own[0]?.id ?? one.id}`, connections, leader),
    );
    show(
      size,
      connections,
      'search',
      await measure(
        `${api.origin}/api/tickets?view=all&q=${encodeURIComponent('cửa hàng LPG chai')}`,
        connections,
        official,
      ),
    );
    const bareInsert = await measure(`${bare.origin}/insert`, connections, { method: 'POST' });
    show(size, connections, 'bare insert', bareInsert);
    const submit = {
      method: 'POST',
      headers: { ...as(stage.people.asker), 'content-type': 'application/json' },
      body: JSON.stringify(question),
    } as const;
    show(size, connections, 'submit', await measure(`${api.origin}/api/tickets`, connections, submit), bareInsert);
  }
  const { rss } = await api.ask();
  console.log(`${size}: memory of the API process ${Math.round(Number(rss) / 1_048_576)} MiB`);
  await api.stop();
  await bare.stop();
  await close();
  await stage.close();
}

console.log(
  ['tickets', 'connections', 'what', 'p50', 'p99', 'rate', 'bare/api rate'].map((cell) => cell.padEnd(16)).join(''),
);
for (const size of SIZES.length > 0 ? SIZES : [10_000]) await run(size);
