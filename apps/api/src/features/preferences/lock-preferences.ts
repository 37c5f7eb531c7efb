import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

/** The first choice has no row yet to lock: whoever chooses at once waits for the account. */
export const lockPreferences = (tx: Tx, userId: string): Promise<unknown> =>
  tx.$queryRaw(Prisma.sql`SELECT id FROM app_user WHERE id = ${userId}::uuid FOR UPDATE`);
