import type { Db } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

export type LeasedMail = {
  id: string;
  userId: string;
  toAddress: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  /** This try included. */
  attempts: number;
  category: 'deadlines' | 'tickets';
  ticketId: string | null;
  createdAt: Date;
};

/**
 * Takes mails that are due to be tried: committed before anything is sent, so that no other worker sends them while the lease lasts. A
 * worker that dies leaves them to whoever comes after it. Mails to accounts that were disabled meanwhile are dead.
 */
export async function leaseMails(db: Db, now: Date, leaseMs: number, limit: number): Promise<LeasedMail[]> {
  const until = new Date(now.getTime() + leaseMs);
  return db.$queryRaw<LeasedMail[]>(Prisma.sql`
    WITH due AS (
      SELECT m.id, p.disabled_at IS NOT NULL AS disabled FROM mail m JOIN app_user p ON p.id = m.user_id
      WHERE m.state = 'pending' AND m.next_try_at <= ${now}
      ORDER BY m.next_try_at, m.id LIMIT ${limit} FOR UPDATE OF m SKIP LOCKED),
    leased AS (
      UPDATE mail m SET attempts = m.attempts + CASE WHEN due.disabled THEN 0 ELSE 1 END, next_try_at = ${until},
        state = CASE WHEN due.disabled THEN 'dead' ELSE m.state END,
        last_error = CASE WHEN due.disabled THEN 'account disabled' ELSE m.last_error END
      FROM due WHERE m.id = due.id RETURNING m.*)
    SELECT l.id, l.user_id AS "userId", l.to_address AS "toAddress", l.subject, l.text, l.html, l.message_id AS "messageId", l.attempts,
      l.created_at AS "createdAt", carried.category, carried."ticketId"
    FROM leased l
    CROSS JOIN LATERAL (
      SELECT CASE WHEN bool_and(d.category = 'deadlines') THEN 'deadlines' ELSE 'tickets' END AS category,
        CASE WHEN l.kind <> 'digest' THEN min(n.ticket_id::text) END AS "ticketId"
      FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE d.mail_id = l.id) carried
    WHERE l.state = 'pending'
    ORDER BY l.next_try_at, l.id`);
}

export type Attempt = {
  state: 'sent' | 'pending' | 'dead';
  nextTryAt: Date;
  sentAt: Date | null;
  lastError: string | null;
  /** The try is one of those that a mail has. */
  counted: boolean;
};

/** What came of a try; of one whose lease ran out meanwhile the other worker's record counts, unless the mail did go out. */
export async function recordAttempt(db: Db, { id, attempts }: LeasedMail, attempt: Attempt): Promise<void> {
  const { state, nextTryAt, sentAt, lastError, counted } = attempt;
  await db.$executeRaw(Prisma.sql`
    UPDATE mail SET state = ${state}, next_try_at = ${nextTryAt}, sent_at = ${sentAt}, last_error = ${lastError},
      attempts = attempts - ${counted ? 0 : 1}::int
    WHERE id = ${id}::uuid AND state = 'pending' AND (${state} = 'sent' OR attempts = ${attempts})`);
}

/** Gives back what was not tried, as if it had not been taken. */
export async function returnMails(db: Db, mails: readonly LeasedMail[], nextTryAt: Date): Promise<void> {
  if (mails.length === 0) return;
  const taken = JSON.stringify(mails.map(({ id, attempts }) => ({ id, attempts })));
  await db.$executeRaw(Prisma.sql`
    UPDATE mail m SET attempts = m.attempts - 1, next_try_at = ${nextTryAt}
    FROM jsonb_to_recordset(${taken}::jsonb) AS x(id uuid, attempts int)
    WHERE m.id = x.id AND m.state = 'pending' AND m.attempts = x.attempts`);
}
