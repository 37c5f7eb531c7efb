import { setTimeout as sleep } from 'node:timers/promises';
import { Prisma } from '../db/generated/client.ts';
import { AppError } from './app-error.ts';

/** PostgreSQL's deadlock and serialization failure: the transaction was rolled back whole. */
const CONFLICTS: ReadonlySet<unknown> = new Set(['40P01', '40001']);
const TRIES = 3;
/** Two that met come back at different times. */
const PAUSE_MS = { least: 10, most: 60 };
const RETRY_AFTER_SECONDS = 2;

/**
 * Runs a transaction again that PostgreSQL gave up for another one's sake: of two that wait for each other it ends one. Throws
 * `transaction-conflict` when that happens to every try.
 */
export async function runAgainAfterConflict<T>(run: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await run();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (tried === TRIES)
        throw new AppError('transaction-conflict', { params: { seconds: RETRY_AFTER_SECONDS }, cause: error });
      const { least, most } = PAUSE_MS;
      await sleep(tried * (least + Math.random() * (most - least)));
    }
  }
}

/** Prisma says P2034 of its own queries, and P2010 with PostgreSQL's code inside of raw ones. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === 'P2034') return true;
  const inner: unknown = error.meta?.driverAdapterError;
  const cause = inner instanceof Error ? inner.cause : null;
  return typeof cause === 'object' && cause !== null && 'originalCode' in cause && CONFLICTS.has(cause.originalCode);
}
