import { setTimeout } from 'node:timers/promises';
import type { Transporter } from 'nodemailer';
import type { Ctx } from '../../context.ts';
import type { Db } from '../../db/client.ts';
import { type Attempt, type LeasedMail, leaseMails, recordAttempt, returnMails } from './leased-mails.queries.ts';
import { headersOf } from './mail-headers.ts';
import { failureOf, outcomeOf } from './mail-outcome.policy.ts';
import { withoutMisdirected } from './misdirected-mails.ts';

type SendCtx = Pick<Ctx, 'db' | 'clock' | 'config' | 'mail' | 'log'>;

/** How long a mail belongs to the worker that took it; what a mail server may take for one stays below (open-mail.ts). */
const LEASE_MS = 60_000;
/** No new mail is begun when this much of the lease is over. */
const BEGIN_WITHIN_MS = 25_000;
const BATCH = 50;
/** As many as the pool has connections. */
const LANES = 5;
const RECORD_WITHIN_MS = 20_000;
const RECORD_AGAIN_MS = 250;
/** While the mail server is away. */
const PAUSE_MS = 30_000;

/**
 * Sends what is due: each mail at least once, under its one Message-ID. A repetition needs a death between the server's acceptance and
 * the record of it, and comes when the lease is over. Returns how many were tried; 0 means that nothing can be done now. After `stop`
 * only those at work are ended, the others given back.
 */
export async function sendMails(ctx: SendCtx, stop?: AbortSignal): Promise<number> {
  const { mail, db, clock, log } = ctx;
  if (!mail) {
    warnOnce(ctx);
    return 0;
  }
  if (stop?.aborted) return 0;
  const begun = performance.now();
  const leased = await leaseMails(db, clock.now(), LEASE_MS, BATCH);
  const waiting = await withoutMisdirected(ctx, leased);
  const taken = waiting.length;
  let serverAway = false;
  const lane = async (): Promise<void> => {
    while (!serverAway && !stop?.aborted && performance.now() - begun < BEGIN_WITHIN_MS) {
      const next = waiting.shift();
      if (!next) return;
      if ((await sendMail(ctx, mail, next)) === 'server') serverAway = true;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const tried = taken - waiting.length;
  const again = clock.now().getTime() + (serverAway ? PAUSE_MS : 0);
  await returnMails(db, waiting, new Date(again));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  if (serverAway) log.warn({ tried, returned: waiting.length }, 'the mail server is away; mails wait');
  return serverAway ? 0 : tried;
}

async function sendMail(
  { db, clock, config, log }: SendCtx,
  mail: Transporter,
  leased: LeasedMail,
): Promise<'sent' | 'permanent' | 'transient' | 'server'> {
  try {
    await mail.sendMail({
      from: config.mailFrom,
      to: leased.toAddress,
      subject: leased.subject,
      text: leased.text,
      html: leased.html,
      messageId: leased.messageId,
      ...headersOf(leased, config),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (error) {
    const failure = failureOf(error);
    const { kind, message } = failure;
    const now = clock.now().getTime();
    const ageMs = now - leased.createdAt.getTime();
    const { dead, counted, waitMs } = outcomeOf(failure, { attempts: leased.attempts, ageMs });
    const state = dead ? 'dead' : 'pending';
    const nextTryAt = new Date(now + waitMs);
    await recordSurely(db, leased, { state, nextTryAt, sentAt: null, lastError: message, counted });
    if (dead) log.warn({ mailId: leased.id, error: message }, 'a mail was given up');
    return kind;
  }
  const now = clock.now();
  await recordSurely(db, leased, { state: 'sent', nextTryAt: now, sentAt: now, lastError: null, counted: true });
  return 'sent';
}

/** A database that restarts must not make what was just accepted go out again: it is waited for as long as the lease holds. */
async function recordSurely(db: Db, leased: LeasedMail, attempt: Attempt): Promise<void> {
  const begun = performance.now();
  for (;;)
    try {
      await recordAttempt(db, leased, attempt);
      return;
    } catch (error) {
      if (performance.now() - begun > RECORD_WITHIN_MS) throw error;
      await setTimeout(RECORD_AGAIN_MS);
    }
}

const warned = new WeakSet<object>();

function warnOnce({ db, log }: SendCtx): void {
  if (warned.has(db)) return;
  warned.add(db);
  log.warn('no SMTP_URL: mails are written and wait');
}
