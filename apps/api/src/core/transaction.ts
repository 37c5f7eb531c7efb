import type { Ctx } from '../context.ts';
import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { AppError } from './app-error.ts';
import { wakeReaders } from './outbox.ts';
import { runAgainAfterConflict } from './run-again.ts';

/** A request's promise to take effect once: made by the idempotency plugin from the `Idempotency-Key` header. */
export type Once = { userId: string; operation: string; key: string; bodyHash: string };

/** How long a key is remembered. */
export const KEY_LIFETIME_DAYS = 7;

type Kept = { body_hash: string; response: unknown };

/**
 * Runs `work` in one transaction. With `once`, its result is stored in that same transaction and a repeated request gets the stored
 * result: a crash can leave neither an effect without its record nor a record without its effect. Throws `request-in-flight` while
 * the first request runs, and `idempotency-key-reused` for another body.
 *
 * A transaction that PostgreSQL ends for a deadlock runs again, a few times: `work` must change nothing but the database, through `tx`.
 */
export async function transact<T>(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  once: Once | undefined,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const inTransaction = async (tx: Tx): Promise<T> => {
    if (!once) return work(tx);
    const { userId, operation, key, bodyHash } = once;
    const lockName = `${userId}:${operation}:${key}`;
    const [lock] = await tx.$queryRaw<{ free: boolean }[]>(
      Prisma.sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${lockName}, 0)) AS free`,
    );
    if (!lock?.free) throw new AppError('request-in-flight');
    const [kept] = await tx.$queryRaw<Kept[]>(Prisma.sql`
      SELECT body_hash, response FROM idempotency_key
      WHERE user_id = ${userId}::uuid AND operation = ${operation} AND key = ${key}`);
    if (kept) {
      if (kept.body_hash !== bodyHash) throw new AppError('idempotency-key-reused');
      return kept.response as T; // stored below by the same operation, so it has its shape
    }
    const result = await work(tx);
    await tx.idempotencyKey.create({
      data: {
        userId,
        operation,
        key,
        bodyHash,
        response: JSON.parse(JSON.stringify(result)),
        createdAt: ctx.clock.now(),
      },
    });
    return result;
  };
  const result = await runAgainAfterConflict(() => ctx.db.$transaction(inTransaction));
  wakeReaders(ctx.db);
  return result;
}
