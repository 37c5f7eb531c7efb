import type { Db } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

/** A question about whose department a person decided something. Departments by code. */
export type DecidedQuestion = {
  id: string;
  text: string;
  /** Of the body: the same question asked again has the same. */
  key: string | null;
  /** Confirmed, and answered since. */
  department: string | null;
  /** That department wrote the answer itself. */
  byDepartment: boolean;
  /** The first suggestion; null: the router abstained. */
  suggested: string | null;
  /** The authority outside that a written answer referred to. */
  authority: string | null;
  /** The last correction that teaches. */
  correction: {
    actorId: string;
    /** Day in Vietnam. */
    day: string;
    at: string;
    from: string | null;
    to: string | null;
    outside: string | null;
  } | null;
  /** Departments that corrections named which were set aside; null among them: none of ours. */
  setAside: (string | null)[];
};

/** Rows a query: short enough that nobody waits behind it. */
const AT_ONCE = 500;
/** Above what any machine of ours trains on in a minute; the newest are taken. */
const MOST = 20_000;
const AFTER_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * What was decided since an instant, newest first, page by page: answered by a confirmed department, referred outside in writing, or
 * corrected. Merged questions are their survivor's, split ones their parts'.
 */
export async function* readDecidedQuestions(
  db: Pick<Db, '$queryRaw'>,
  since: Date,
): AsyncGenerator<DecidedQuestion[], void, void> {
  let after = AFTER_ALL;
  for (let read = 0; read < MOST; ) {
    const page = await db.$queryRaw<DecidedQuestion[]>(Prisma.sql`
      SELECT t.id, t.subject || E'\n' || t.body AS text, t.text_key AS key,
        CASE WHEN t.department_confirmed AND t.state IN ('answered', 'closed') THEN own.code END AS department,
        EXISTS (SELECT 1 FROM answer a WHERE a.ticket_id = t.id AND a.state = 'sent' AND a.kind IN ('answer', 'part')
          AND a.unit_id = t.department_id) AS "byDepartment",
        CASE WHEN t.routing ->> 'outcome' <> 'abstained' THEN t.routing #>> '{department,code}' END AS suggested,
        CASE WHEN NOT t.department_confirmed THEN (SELECT a.authority FROM answer a
          WHERE a.ticket_id = t.id AND a.state = 'sent' AND a.kind = 'referral' ORDER BY a.version DESC LIMIT 1) END AS authority,
        (SELECT jsonb_build_object('actorId', c.actor_id, 'at', c.at, 'day', (c.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date,
            'from', source.code, 'to', target.code, 'outside', c.outside)
          FROM routing_correction c
          LEFT JOIN unit source ON source.id = c.from_department_id LEFT JOIN unit target ON target.id = c.to_department_id
          WHERE c.ticket_id = t.id AND c.set_aside_at IS NULL ORDER BY c.at DESC, c.id DESC LIMIT 1) AS correction,
        ARRAY(SELECT target.code FROM routing_correction c LEFT JOIN unit target ON target.id = c.to_department_id
          WHERE c.ticket_id = t.id AND c.set_aside_at IS NOT NULL) AS "setAside"
      FROM ticket t LEFT JOIN unit own ON own.id = t.department_id
      WHERE t.id < ${after}::uuid AND t.received_at >= ${since} AND t.state NOT IN ('merged', 'withdrawn')
        AND ((t.department_confirmed AND t.state IN ('answered', 'closed')) OR t.state = 'referred'
          OR EXISTS (SELECT 1 FROM routing_correction c WHERE c.ticket_id = t.id)
          OR EXISTS (SELECT 1 FROM answer a WHERE a.ticket_id = t.id AND a.state = 'sent' AND a.kind = 'referral'))
        AND NOT EXISTS (SELECT 1 FROM ticket part WHERE part.part_of_id = t.id)
      ORDER BY t.id DESC LIMIT ${AT_ONCE}`);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    read += page.length;
    after = last.id;
  }
}
