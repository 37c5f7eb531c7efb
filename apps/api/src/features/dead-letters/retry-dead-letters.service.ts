import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import { type AuditRecord, audit } from '../../core/audit.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { reviveJobs, reviveMails } from './dead-letters.queries.ts';
import type { Retried, RetryAll } from './dead-letters.schemas.ts';

type Request = { actor: Actor; once: Once | undefined; requestId: string };

/** Tries one mail or job again. Not found also when somebody else did so a moment ago. */
export const retryDeadLetter = (ctx: Ctx, { actor, once, requestId }: Request, id: string): Promise<Retried> =>
  transact(ctx, once, async (tx) => {
    const mails = await reviveMails(tx, id, ctx.clock.now());
    const jobs = mails.length > 0 ? [] : await reviveJobs(tx, id);
    demand(mails.length + jobs.length > 0, 'not-found');
    const subject = mails.length > 0 ? 'mail' : 'job';
    await record(ctx, tx, actor, requestId, { action: `${subject}.retry`, subject, subjectId: id, data: {} });
    return { retried: 1 };
  });

/** Tries all of a kind, or all, again. With none there is nothing to do. */
export const retryDeadLetters = (ctx: Ctx, { actor, once, requestId }: Request, { kind }: RetryAll): Promise<Retried> =>
  transact(ctx, once, async (tx) => {
    const mails = kind === 'job' ? [] : await reviveMails(tx, null, ctx.clock.now());
    const jobs = kind === 'mail' ? [] : await reviveJobs(tx, null);
    const revived = { mail: mails, job: jobs };
    for (const subject of ['mail', 'job'] as const) {
      const count = revived[subject].length;
      if (count === 0) continue;
      await record(ctx, tx, actor, requestId, {
        action: `${subject}.retry_all`,
        subject,
        subjectId: '*',
        data: { count },
      });
    }
    return { retried: mails.length + jobs.length };
  });

const record = (
  ctx: Ctx,
  tx: Tx,
  actor: Actor,
  requestId: string,
  what: Pick<AuditRecord, 'action' | 'subject' | 'subjectId' | 'data'>,
): Promise<void> => audit(tx, { at: ctx.clock.now(), actorId: actor.userId, requestId, ...what });
