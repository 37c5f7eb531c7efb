import type { Tx } from '../../db/client.ts';
import type { Preferences } from './preferences.schemas.ts';

/** What holds for a person who never chose; the same as the table's defaults. */
const DEFAULTS = { deadlines: 'each', tickets: 'digest', quietFrom: '21:00', quietTo: '06:30', version: 0 } as const;

export async function getPreferences(
  tx: Pick<Tx, 'user' | 'notificationPreference'>,
  userId: string,
): Promise<Preferences> {
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  const row = await tx.notificationPreference.findUnique({ where: { userId }, omit: { userId: true } });
  // only values that the schema of the write let in
  return { ...DEFAULTS, ...(row as Omit<Preferences, 'email'> | null), email };
}
