import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from './generated/client.ts';

export type Db = PrismaClient;
/** The database inside a transaction: what services and core functions write through. */
export type Tx = Prisma.TransactionClient;

/**
 * Settings of every session. UTC: adapter-pg reads and writes timestamptz wrong by the session's offset otherwise. The costs are those
 * of solid-state disks: with the defaults of spinning ones the planner reads whole posting lists of a common word where the first rows
 * of an ordered index would do. Compiling a query that takes a millisecond costs more than it saves.
 */
export const SESSION_OPTIONS = '-c TimeZone=UTC -c random_page_cost=1.1 -c jit=off';

/** A pool and a Prisma client over it. `close` ends both. */
export function openDatabase(url: string, poolSize: number): { db: Db; pool: pg.Pool; close: () => Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: poolSize, options: SESSION_OPTIONS });
  const db = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  return {
    db,
    pool,
    close: async () => {
      await db.$disconnect();
      await pool.end();
    },
  };
}
