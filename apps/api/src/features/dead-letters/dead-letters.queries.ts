import type { Ctx } from '../../context.ts';
import { JOB_NAMES } from '../../core/job-names.ts';
import { countMails } from '../../core/mail/count-mails.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { DeadLetter, DeadLetters } from './dead-letters.schemas.ts';

type Row = {
  id: string;
  kind: 'mail' | 'job';
  what: string;
  userId: string | null;
  userName: string | null;
  error: string | null;
  attempts: number;
  at: Date;
};

/** The queue keeps its jobs in tables of its own, which Prisma does not know. */
const FAILED_JOB = Prisma.sql`j.state = 'failed' AND j.name = ANY(${[...JOB_NAMES]}::text[])`;
const LONGEST_ERROR = 300;

/** Mails by when they were written, jobs by when they were given up; newest first. */
export async function listDeadLetters(
  ctx: Pick<Ctx, 'db'>,
  { cursor, limit = PAGE.default }: { cursor?: string; limit?: number },
): Promise<DeadLetters> {
  const before = cursor === undefined ? undefined : decodeCursor(cursor, ['instant', 'id']);
  const older = (at: Prisma.Sql, id: Prisma.Sql): Prisma.Sql =>
    before
      ? Prisma.sql`(date_trunc('milliseconds', ${at}), ${id}) < (${before[0]}, ${before[1]}::uuid)`
      : Prisma.sql`TRUE`;
  const [rows, failed, mails] = await Promise.all([
    ctx.db.$queryRaw<Row[]>(Prisma.sql`
      SELECT * FROM (
        (SELECT m.id, 'mail' AS kind, m.kind AS what, m.user_id AS "userId", p.name AS "userName", m.last_error AS error, m.attempts,
          m.created_at AS at
        FROM mail m JOIN app_user p ON p.id = m.user_id
        WHERE m.state = 'dead' AND ${older(Prisma.sql`m.created_at`, Prisma.sql`m.id`)}
        ORDER BY m.created_at DESC, m.id DESC LIMIT ${limit + 1})
        UNION ALL
        -- a job that ran out of time is given up by the queue itself, which nests its words
        (SELECT j.id, 'job', j.name, NULL, NULL, coalesce(j.output ->> 'message', j.output #>> '{value,message}'), j.retry_count + 1, date_trunc('milliseconds', j.completed_on)
        FROM pgboss.job j WHERE ${FAILED_JOB} AND ${older(Prisma.sql`j.completed_on`, Prisma.sql`j.id`)}
        ORDER BY date_trunc('milliseconds', j.completed_on) DESC, j.id DESC LIMIT ${limit + 1})) dead
      ORDER BY at DESC, id DESC LIMIT ${limit + 1}`),
    countFailedJobs(ctx),
    countMails(ctx),
  ]);
  const page = pageOf(rows, limit, presentDeadLetter, (row) => [row.at.toISOString(), row.id]);
  return { ...page, total: { mail: mails.dead, job: failed }, waiting: mails.waiting };
}

const presentDeadLetter = ({ userId, userName, at, error, ...row }: Row): DeadLetter => ({
  ...row,
  to: userId === null ? null : { id: userId, name: userName ?? '' },
  error: error === null ? null : reasonOf(error),
  at: at.toISOString(),
});

/** The last line: before it the database's client quotes the call, which may hold what people wrote. */
const reasonOf = (error: string): string => (error.trim().split('\n').at(-1) ?? '').trim().slice(0, LONGEST_ERROR);

async function countFailedJobs(ctx: Pick<Ctx, 'db'>): Promise<number> {
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>(
    Prisma.sql`SELECT count(*)::int AS count FROM pgboss.job j WHERE ${FAILED_JOB}`,
  );
  return row?.count ?? 0;
}

/** Lets dead mails be sent again, to the address that the person has by now, under the Message-ID they had. */
export async function reviveMails(tx: Tx, id: string | null, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    UPDATE mail m SET state = 'pending', attempts = 0, next_try_at = ${now}, to_address = coalesce(p.email, m.to_address)
    FROM app_user p
    WHERE p.id = m.user_id AND m.state = 'dead' AND (${id}::uuid IS NULL OR m.id = ${id}::uuid)
    RETURNING m.id`);
  return rows.map((row) => row.id);
}

/** Lets failed jobs run once more; due from now on, or they would count as overdue at once. */
export async function reviveJobs(tx: Tx, id: string | null): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    UPDATE pgboss.job j SET state = 'retry', retry_limit = retry_count + 1, completed_on = NULL, start_after = now()
    WHERE ${FAILED_JOB} AND (${id}::uuid IS NULL OR j.id = ${id}::uuid)
    RETURNING j.id`);
  return rows.map((row) => row.id);
}
