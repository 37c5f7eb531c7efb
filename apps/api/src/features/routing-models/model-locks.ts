import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

const TRAINING = 'routing-model:training';
const SWITCH = 'routing-model:switch';

/**
 * Held by whoever trains, for as long as their connection lives: a process that dies lets go of it. A transaction that reads nothing
 * holds no snapshot, so it may last.
 */
export async function tryTrainingLock(tx: Tx): Promise<boolean> {
  const [lock] = await tx.$queryRaw<{ free: boolean }[]>(
    Prisma.sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${TRAINING}, 0)) AS free`,
  );
  return lock?.free === true;
}

/** Versions are numbered, and become current, one after the other. */
export const lockSwitch = (tx: Tx) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${SWITCH}, 0))`);
