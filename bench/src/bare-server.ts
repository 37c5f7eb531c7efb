import Fastify from 'fastify';
import pg from 'pg';
import { v7 } from 'uuid';

// The yardstick: the same SQL behind nothing but Fastify and `pg`. No tokens, no validation, no presenting.
const [, , url = '', queueText = '', queueValues = '[]', template = '{}'] = process.argv;
const pool = new pg.Pool({ connectionString: url, max: 20, options: '-c TimeZone=UTC' });
const app = Fastify();
const values: unknown[] = JSON.parse(queueValues);
const row: Record<string, unknown> = JSON.parse(template);
const columns = Object.keys(row);
const insert = `INSERT INTO ticket (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`;

app.get('/queue', async () => ({ items: (await pool.query({ name: 'queue', text: queueText, values })).rows }));
let made = 0;
app.post('/insert', async () => {
  made += 1;
  const fresh = { ...row, id: v7(), code: `BARE-${process.pid}-${made}` };
  await pool.query({ name: 'insert', text: insert, values: Object.values(fresh) });
  return { id: fresh.id };
});

await app.listen({ port: 0, host: '127.0.0.1' });
const address = app.server.address();
process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
process.once('disconnect', () => process.exit(0));
