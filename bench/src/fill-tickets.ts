import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import {
  type AllOpen,
  COLUMNS,
  type Commune,
  type GeneratedTicket,
  generateTickets,
  type SampleQuestion,
} from './ticket-generator.ts';

const BATCH = 50_000;

const field = (value: unknown): string => {
  if (value === null) return '\\N';
  const text = value instanceof Date ? value.toISOString() : String(value);
  return text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/\r/g, '\\r');
};
const line = (row: unknown[]): string => `${row.map(field).join('\t')}\n`;

async function copy(client: pg.PoolClient, table: keyof typeof COLUMNS, rows: unknown[][]): Promise<void> {
  const stream = client.query(copyFrom(`COPY ${table} (${COLUMNS[table]}) FROM STDIN`));
  await pipeline(Readable.from(rows.map(line)), stream);
}

/** Adds `count` tickets with a clock and an event each, then lets PostgreSQL learn what it has. Secondary indexes are rebuilt after. */
export async function fillTickets(
  pool: pg.Pool,
  count: number,
  authorId: string,
  say: (text: string) => void,
  only?: AllOpen,
  vary?: (question: SampleQuestion) => { subject: string; body: string },
): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows: communes } = await client.query<Commune>(
      `SELECT commune_code AS code, province_code AS "provinceCode" FROM unit WHERE kind = 'commune' ORDER BY id`,
    );
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename IN ('ticket', 'ticket_search') AND indexname NOT IN ('ticket_pkey', 'ticket_code_key', 'ticket_search_pkey')`,
    );
    for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
    await client.query('SET session_replication_role = replica'); // foreign keys hold by construction
    let batch: GeneratedTicket[] = [];
    const flush = async (): Promise<void> => {
      await copy(
        client,
        'ticket',
        batch.map(({ ticket }) => ticket),
      );
      await copy(
        client,
        'ticket_search',
        batch.map(({ search }) => search),
      );
      await copy(
        client,
        'ticket_reading',
        batch.map(({ reading }) => reading),
      );
      await copy(
        client,
        'clock',
        batch.map(({ clock }) => clock),
      );
      await copy(
        client,
        'ticket_event',
        batch.map(({ event }) => event),
      );
      batch = [];
    };
    let done = 0;
    for (const generated of generateTickets(count, communes, authorId, new Date(), only, vary)) {
      batch.push(generated);
      done += 1;
      if (batch.length < BATCH) continue;
      await flush();
      say(`${done} of ${count} tickets`);
    }
    if (batch.length > 0) await flush();
    await client.query('SET session_replication_role = DEFAULT');
    await client.query(`SET maintenance_work_mem = '1GB'`);
    for (const { name, definition } of indexes) {
      await client.query(definition);
      say(`index ${name}`);
    }
    await client.query('VACUUM ANALYZE ticket');
    await client.query('VACUUM ANALYZE ticket_search');
    await client.query('VACUUM ANALYZE ticket_reading');
    await client.query('VACUUM ANALYZE clock');
    await client.query('VACUUM ANALYZE ticket_event');
  } finally {
    client.release();
  }
}
