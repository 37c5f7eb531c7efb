import type { Ctx } from '../../context.ts';
import { findWaitingPeople } from './waiting-people.queries.ts';

/** A flood takes minutes, and a mail server that restarts is away for some. */
export const PATIENCE_MS = 600_000;

/**
 * Whether mails are written and sent: nobody waits who could have been written to ten minutes ago, and no mail lies untried for so long. A
 * worker that lives may still stumble over one of them again and again. Without a mail server all of them wait, as they are meant to.
 */
export async function mailsFlow({ db, clock, mail }: Pick<Ctx, 'db' | 'clock' | 'mail'>): Promise<boolean> {
  const then = new Date(clock.now().getTime() - PATIENCE_MS);
  if ((await findWaitingPeople(db, then, 1)).length > 0) return false;
  return mail === null || (await db.mail.findFirst({ where: { state: 'pending', nextTryAt: { lt: then } } })) === null;
}
