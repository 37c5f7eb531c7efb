import { isIPv6 } from 'node:net';
import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { AppError } from './app-error.ts';
import { sha256 } from './ids.ts';

/** Failures that cost nothing within a window; each further one must wait twice as long as the one before. */
const FREE_FAILURES = { account: 5, address: 50 } as const;
const WINDOW_S = 15 * 60;
const FIRST_DELAY_S = 30;

type Store = Pick<Tx, '$queryRaw' | '$executeRaw'>;
type Throttled = { key: string; free: number };

/** Unknown names count like known ones. Hashed: people type their password into the wrong field. */
export const accountKey = (username: string): Throttled => ({
  key: `account:${sha256(username)}`,
  free: FREE_FAILURES.account,
});

/** An IPv6 subscriber has a whole /64 to change addresses in. */
export const addressKey = (address: string): Throttled => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return { key: `address:${isIPv6(plain) ? firstGroups(plain) : plain}`, free: FREE_FAILURES.address };
};

const firstGroups = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
};

// The wait after the last free failure: 30 s, 1, 2, 4, 8, then 15 minutes, after which the window is over and the count begins anew.
const waitSql = (failures: Prisma.Sql, free: number) =>
  Prisma.sql`make_interval(secs => least(${WINDOW_S}, ${FIRST_DELAY_S} * 2 ^ least(${failures} - ${free}, 20)))`;

/**
 * Counts an attempt as a failure before the password is looked at, so that a hundred at once get no more guesses than one after the
 * other. Whoever succeeds takes it back by {@link forgive}. Throws `too-many-requests` while the wait lasts.
 *
 * `window_start` is the first failure, and the latest one once the free ones are used up.
 */
export async function countAttempt(store: Store, { key, free }: Throttled, now: Date): Promise<void> {
  const counted = await store.$queryRaw<{ failures: number }[]>(Prisma.sql`
    INSERT INTO login_attempt AS a (key, failures, window_start) VALUES (${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      failures = CASE WHEN ${over(now)} THEN 1 ELSE a.failures + 1 END,
      window_start = CASE WHEN ${over(now)} OR a.failures + 1 >= ${free} THEN ${now} ELSE a.window_start END
    WHERE ${over(now)} OR a.failures < ${free} OR a.window_start + ${waitSql(Prisma.sql`a.failures`, free)} <= ${now}
    RETURNING a.failures`);
  if (counted.length > 0) return;
  const [left] = await store.$queryRaw<{ seconds: number }[]>(Prisma.sql`
    SELECT ceil(extract(epoch FROM a.window_start + ${waitSql(Prisma.sql`a.failures`, free)} - ${now}))::int AS seconds
    FROM login_attempt a WHERE a.key = ${key}`);
  throw new AppError('too-many-requests', { params: { seconds: Math.max(1, left?.seconds ?? FIRST_DELAY_S) } });
}

const over = (now: Date) => Prisma.sql`a.window_start + make_interval(secs => ${WINDOW_S}) <= ${now}`;

/** After a success: the account's failures are forgotten, of an address only this attempt, lest one's own account frees the guesses. */
export async function forgive(store: Store, account: Throttled, address?: Throttled): Promise<void> {
  await store.$executeRaw(Prisma.sql`DELETE FROM login_attempt WHERE key = ${account.key}`);
  if (address)
    await store.$executeRaw(
      Prisma.sql`UPDATE login_attempt SET failures = greatest(0, failures - 1) WHERE key = ${address.key}`,
    );
}
