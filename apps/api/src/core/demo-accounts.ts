import type { Db } from '../db/client.ts';

/** The password of every demo account. It is public: it stands on the demo login page. */
export const DEMO_PASSWORD = 'CauNoi@2026';

/** Throws when an account whose password is public could sign in; production refuses to start then. */
export async function assertNoDemoAccounts(db: Db): Promise<void> {
  const count = await db.user.count({ where: { demo: true, disabledAt: null } });
  if (count > 0)
    throw new Error(`${count} demo account(s) are enabled in this database; disable them before running in production`);
}
