import { findActor } from '../../apps/api/src/core/actor-directory.ts';
import { ticketPageSql } from '../../apps/api/src/core/ticket/ticket-row.ts';
import { visibleTickets } from '../../apps/api/src/core/visibility.ts';
import { openDatabase } from '../../apps/api/src/db/client.ts';
import { Prisma } from '../../apps/api/src/db/generated/client.ts';
import { filterSql, viewSql } from '../../apps/api/src/features/tickets/ticket-filters.ts';
import { openStage } from './stage.ts';

// `pnpm --filter @caunoi/bench explain 1000000`: the plans of the hot queries at that size, and whether they read whole tables.
const count = Number(process.argv[2] ?? 100_000);
const stage = await openStage(count, (text) => console.error(`  ${text}`));
const { db, close } = openDatabase(stage.url, 2);
let wholeTables = 0;
for (const [who, id] of Object.entries(stage.people)) {
  const actor = await findActor({ db, clock: { now: () => new Date() } }, id);
  if (!actor) throw new Error(`No ${who}`);
  const now = new Date();
  const page = (where: Prisma.Sql, order = Prisma.sql`t.queue_rank, t.queue_at, t.id`) =>
    ticketPageSql(
      Prisma.sql`SELECT t.id, row_number() OVER (ORDER BY ${order}) AS position FROM ticket t WHERE ${where} ORDER BY ${order} LIMIT 51`,
      visibleTickets(actor),
    );
  const queries: Record<string, Prisma.Sql> = {
    'queue page': page(Prisma.sql`${filterSql({}, actor)} AND ${viewSql('open', actor, now)}`),
    'answered page': page(
      Prisma.sql`${filterSql({}, actor)} AND ${viewSql('answered', actor, now)}`,
      Prisma.sql`t.queue_rank DESC, t.queue_at DESC, t.id DESC`,
    ),
    'search, rare words': page(
      Prisma.sql`${filterSql({ q: 'gam cua hang lpg 77123' }, actor)} AND ${viewSql('all', actor, now)}`,
    ),
    'search, common words': page(Prisma.sql`${filterSql({ q: 'giấy phép' }, actor)} AND ${viewSql('all', actor, now)}`),
    'open counts': Prisma.sql`SELECT count(*) FROM ticket t WHERE ${filterSql({}, actor)} AND ${viewSql('open', actor, now)}`,
  };
  for (const [name, query] of Object.entries(queries)) {
    const { rows } = await stage.pool.query<{ 'QUERY PLAN': string }>({
      text: `EXPLAIN (ANALYZE, BUFFERS) ${query.text}`,
      values: query.values,
    });
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    const whole = /Seq Scan on ticket\b/.test(plan);
    if (whole) wholeTables += 1;
    const time = /Execution Time: ([\d.]+) ms/.exec(plan)?.[1];
    console.log(`${who}: ${name}: ${time} ms${whole ? ' READS THE WHOLE TABLE' : ''}`);
    if (process.env.PLANS || whole) console.log(plan.replace(/^/gm, '    '));
  }
}
console.log(wholeTables === 0 ? 'No hot query reads the whole table.' : `${wholeTables} queries read the whole table.`);
await close();
await stage.close();
process.exitCode = wholeTables === 0 ? 0 : 1;
