import { compileCalendar } from '@caunoi/sla/calendar';
import type { Target } from '@caunoi/sla/clock';
import { type StepRule, stepInstants } from '@caunoi/sla/steps';
import type pg from 'pg';
import type { Mailbox } from './mailbox.ts';
import { ALWAYS_OPEN } from './short-days.ts';

type ClockRow = {
  id: string;
  startedAt: Date;
  target: Target;
  stoppedAt: Date | null;
  done: Record<string, string> | null;
};
type MailRow = { messageId: string; to: string };

/** What a step may be late by and still count as one that a stop forestalled. */
const IN_TIME_MS = 1_000;

export type Findings = {
  clocks: number;
  stepsDue: number;
  told: number;
  coalesced: number;
  notices: number;
  mails: number;
  arrived: number;
  repeats: number;
  faults: string[];
};

/**
 * Holds what is in the database and in the recipients' box against what the engine says must have happened by `until`: nothing missing,
 * nothing twice, nothing after the stop. Only for clocks without pauses.
 */
export async function judgeSteps(
  pool: pg.Pool,
  mailbox: Mailbox,
  steps: readonly StepRule[],
  until: Date,
): Promise<Findings> {
  const calendar = compileCalendar(ALWAYS_OPEN);
  const { rows: clocks } = await pool.query<ClockRow>(`
    SELECT c.id, c.started_at AS "startedAt", c.target, c.stopped_at AS "stoppedAt",
      (SELECT jsonb_object_agg(s.kind, s.outcome) FROM step s WHERE s.clock_id = c.id AND s.done_at IS NOT NULL) AS done
    FROM clock c WHERE c.voided_at IS NULL`);
  const faults: string[] = [];
  let stepsDue = 0;
  for (const clock of clocks) {
    const done = clock.done ?? {};
    const due = stepInstants(calendar, { startedAt: clock.startedAt, target: clock.target, pauses: [] }, steps)
      // a worker that was dead when a clock stopped may have left its last steps untold: they are moot, not missing
      .filter(({ at }) => (clock.stoppedAt === null ? at <= until.getTime() - IN_TIME_MS : false));
    stepsDue += due.length;
    for (const { key } of due) if (!done[key]) faults.push(`clock ${clock.id}: ${key} is missing`);
    const last = due.at(-1);
    if (last && done[last.key] === 'coalesced') faults.push(`clock ${clock.id}: its last step was spoken for by none`);
  }
  const count = async (sql: string): Promise<number> => (await pool.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
  const report = async (text: string, sql: string): Promise<void> => {
    const n = await count(sql);
    if (n > 0) faults.push(`${n} ${text}`);
  };
  await report(
    'steps told without exactly one notice',
    `
    SELECT count(*)::int AS n FROM step s WHERE s.outcome = 'told' AND s.clock_id IS NOT NULL
      AND (SELECT count(*) FROM notification WHERE once_key LIKE 'step:' || s.clock_id || ':' || s.kind || ':%') <> 1`,
  );
  await report(
    'notices of steps that were not told',
    `
    SELECT count(*)::int AS n FROM notification n WHERE n.once_key LIKE 'step:%' AND NOT EXISTS (
      SELECT 1 FROM step s WHERE s.outcome = 'told' AND n.once_key LIKE 'step:' || s.clock_id || ':' || s.kind || ':%')`,
  );
  await report(
    'notices after the stop',
    `
    SELECT count(*)::int AS n FROM step s JOIN clock c ON c.id = s.clock_id WHERE s.outcome = 'told' AND s.done_at > c.stopped_at`,
  );
  await report(
    'steps still pending on stopped clocks',
    `
    SELECT count(*)::int AS n FROM step s JOIN clock c ON c.id = s.clock_id WHERE s.done_at IS NULL AND c.stopped_at IS NOT NULL`,
  );
  await report(
    'notices without a delivery',
    `
    SELECT count(*)::int AS n FROM notification n WHERE n.once_key LIKE 'step:%' AND NOT EXISTS (
      SELECT 1 FROM delivery d WHERE d.notification_id = n.id)`,
  );
  // what was to be mailed of a clock that has stopped meanwhile is not mailed any more
  await report(
    'deliveries without a mail',
    `SELECT count(*)::int AS n FROM delivery WHERE mail_id IS NULL AND skipped IS DISTINCT FROM 'stopped'`,
  );
  await report('mails not sent', `SELECT count(*)::int AS n FROM mail WHERE state <> 'sent'`);
  const { rows: mails } = await pool.query<MailRow>('SELECT message_id AS "messageId", to_address AS "to" FROM mail');
  const missing = mails.filter(({ messageId, to }) => mailbox.arrivals(messageId, to) === 0).length;
  if (missing > 0) faults.push(`${missing} mails never arrived`);
  const known = mails.reduce((sum, { messageId, to }) => sum + mailbox.arrivals(messageId, to), 0);
  if (known !== mailbox.total()) faults.push(`${mailbox.total() - known} mails arrived that nobody wrote`);
  return {
    clocks: clocks.length,
    stepsDue,
    told: await count(`SELECT count(*)::int AS n FROM step WHERE outcome = 'told'`),
    coalesced: await count(`SELECT count(*)::int AS n FROM step WHERE outcome = 'coalesced'`),
    notices: await count(`SELECT count(*)::int AS n FROM notification WHERE once_key LIKE 'step:%'`),
    mails: mails.length,
    arrived: mailbox.total(),
    repeats: mailbox.repeats(),
    faults,
  };
}
