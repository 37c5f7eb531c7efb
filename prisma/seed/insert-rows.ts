import type { Db } from '../../apps/api/src/db/client.ts';
import { Prisma } from '../../apps/api/src/db/generated/client.ts';

type Cell = string | number | boolean | null | Date | readonly string[] | object;

/**
 * Adds the rows that are not there yet, in one statement whatever their number (there are 13,000 names). Keys are
 * column names, every column is given; a row that somebody edited in the app is left as it is. Returns how many were added.
 */
export const insertRows = (db: Pick<Db, '$executeRaw'>, table: string, rows: readonly Record<string, Cell>[]) => {
  if (rows.length === 0) return Promise.resolve(0);
  // A table's name cannot be a parameter; it comes from our own files only.
  const name = Prisma.raw(`"${table}"`);
  return db.$executeRaw(Prisma.sql`
    INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT DO NOTHING`);
};
