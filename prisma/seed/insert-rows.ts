import type { Db } from '../../apps/api/src/db/client.ts';
import { Prisma } from '../../apps/api/src/db/generated/client.ts';

type Cell = string | number | boolean | null | Date | readonly string[] | object;

/**
 * Adds the rows that are not there yet, in one statement whatever their number (there are 13,000 names). Keys are column names, the same
 * in every row; other columns get their default. A row that somebody edited in the app is left as it is. Returns how many were added.
 */
export const insertRows = (db: Pick<Db, '$executeRaw'>, table: string, rows: readonly Record<string, Cell>[]) => {
  const [first] = rows;
  if (first === undefined) return Promise.resolve(0);
  // Names of tables and columns cannot be parameters; they come from our own files only.
  const name = Prisma.raw(`"${table}"`);
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(', '),
  );
  return db.$executeRaw(Prisma.sql`
    INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT DO NOTHING`);
};
