import type { Db } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

/** People who may be written to now, how much waits for them, and whether they had so many mails that the next is to hold all of it. */
export type WaitingPerson = { userId: string; waiting: number; flooded: boolean };

/** Who had so many mails within these minutes is left in peace for a while: what comes next goes out together. */
const MANY_MAILS = 4;
const FLOOD_MINUTES = 5;
const PEACE_SECONDS = 60;

/** Those whose turn it is: longest waiting first, nobody within the own quiet hours, nobody who was written to over and over just now. */
export const findWaitingPeople = (db: Db, now: Date, limit: number): Promise<WaitingPerson[]> =>
  db.$queryRaw<WaitingPerson[]>(Prisma.sql`
    WITH waiting AS (
      SELECT user_id, min(not_before) AS since, count(*)::int AS waiting FROM delivery
      WHERE mail_id IS NULL AND skipped IS NULL AND channel = 'email' AND not_before <= ${now} GROUP BY user_id),
    local AS (SELECT to_char(${now}::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh', 'HH24:MI') AS time)
    SELECT w.user_id AS "userId", w.waiting, had.mails >= ${MANY_MAILS} AS flooded FROM waiting w CROSS JOIN local
    LEFT JOIN notification_preference n ON n.user_id = w.user_id
    CROSS JOIN LATERAL (SELECT coalesce(n.quiet_from, '21:00') AS "from", coalesce(n.quiet_to, '06:30') AS "to") quiet
    CROSS JOIN LATERAL (
      SELECT count(*) AS mails, max(created_at) AS last FROM mail m
      WHERE m.user_id = w.user_id AND m.created_at > ${now}::timestamptz - make_interval(mins => ${FLOOD_MINUTES})) had
    WHERE NOT (CASE WHEN quiet."from" <= quiet."to" THEN local.time >= quiet."from" AND local.time < quiet."to"
        ELSE local.time >= quiet."from" OR local.time < quiet."to" END)
      AND (had.mails < ${MANY_MAILS} OR had.last <= ${now}::timestamptz - make_interval(secs => ${PEACE_SECONDS}))
    ORDER BY w.since, w.user_id LIMIT ${limit}`);
