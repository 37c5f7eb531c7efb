import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from './generated/client.ts';

export type Db = PrismaClient;
/** The database inside a transaction: what services and core functions write through. */
export type Tx = Prisma.TransactionClient;

// adapter-pg reads and writes timestamptz wrong by the session's offset unless the session is in UTC.
export const SESSION_OPTIONS = '-c TimeZone=UTC';

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
