import { storedGrams } from '@caunoi/routing/similar-grams';
import type { Db } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { askedText } from './asked-text.ts';

/** Counting all of a million questions takes a minute; of so many the rare ones show as well. */
const COUNTED = 150_000;
/** Fewer in what was counted, and a gram counts as rare. */
const LEAST = 3;
const FILLED_AT_ONCE = 500;

/** Writes the grams of questions that were asked before there were any. */
export async function fillGrams(db: Db): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (let filled = 0; ; ) {
    const bare = await db.$queryRaw<{ id: string; subject: string; body: string }[]>(Prisma.sql`
      SELECT t.id, t.subject, t.body FROM ticket_search s JOIN ticket t ON t.id = s.ticket_id
      WHERE s.grams = '{}' AND t.id > ${after}::uuid ORDER BY t.id LIMIT ${FILLED_AT_ONCE}`);
    const last = bare.at(-1);
    if (last === undefined) return filled;
    const rows = bare.map((one) => ({ id: one.id, grams: storedGrams(askedText(one)) }));
    filled += await db.$executeRaw(Prisma.sql`
      UPDATE ticket_search s SET grams = x.grams FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x(id uuid, grams int[])
      WHERE s.ticket_id = x.id`);
    after = last.id;
  }
}

/** Counts anew in how many questions each gram is, from a sample where there are very many. Readers see the old counts until it is done. */
export async function countGrams(db: Db): Promise<void> {
  const [table] = await db.$queryRaw<{ rows: number }[]>(
    Prisma.sql`SELECT greatest(reltuples, 0)::float8 AS rows FROM pg_class WHERE oid = 'ticket_search'::regclass`,
  );
  const share = Math.min(1, COUNTED / Math.max(1, table?.rows ?? 0));
  // A sample of all is all; TABLESAMPLE wants a literal or a parameter in percent, of whole pages.
  await db.$executeRaw(Prisma.sql`
    WITH counted AS MATERIALIZED (
      SELECT gram, round(count(*) / ${share}::float8)::int AS count
      FROM ticket_search TABLESAMPLE SYSTEM (${share * 100}::float8), unnest(grams) AS gram
      GROUP BY gram HAVING count(*) >= ${LEAST}),
    gone AS (DELETE FROM gram_frequency f WHERE NOT EXISTS (SELECT 1 FROM counted c WHERE c.gram = f.gram))
    INSERT INTO gram_frequency (gram, count) SELECT gram, count FROM counted
    ON CONFLICT (gram) DO UPDATE SET count = excluded.count WHERE gram_frequency.count <> excluded.count`);
}
