import { randomUUID } from 'node:crypto';
import type { CalendarDefinition } from '@caunoi/sla/calendar';
import type { StepRule } from '@caunoi/sla/steps';
import type pg from 'pg';

const DAY = [['00:00', '24:00']] as const;
/** A calendar that never closes. */
export const ALWAYS_OPEN: CalendarDefinition = {
  zone: 'Asia/Ho_Chi_Minh',
  weekly: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: DAY, sun: DAY },
  days: [],
};

/**
 * A calendar that never closes and a policy of minutes, so that real time passes through every step while one looks on. Written as a
 * publication would have written them, before the first ticket.
 */
export async function shortenDays(
  pool: pg.Pool,
  minutes: { answer: number; triage: number },
  steps: readonly StepRule[],
): Promise<void> {
  const { zone, weekly, days } = ALWAYS_OPEN;
  await pool.query(
    `INSERT INTO calendar_version (id, calendar_key, version, zone, weekly, days, starts_on, published_at)
     VALUES ($1, 'ministry:MoIT', 99, $2, $3, $4, '2025-01-01', now())`,
    [randomUUID(), zone, JSON.stringify(weekly), JSON.stringify(days)],
  );
  const target = (count: number) => ({ kind: 'working_duration', minutes: count });
  await pool.query(
    `INSERT INTO sla_policy (id, ministry_code, version, rule_key, targets, steps, valid_from, published_at)
     VALUES ($1, 'MoIT', 99, 'MoIT/*/*', $2, $3, '2025-07-01', now())`,
    [
      randomUUID(),
      JSON.stringify({ answer: target(minutes.answer), triage: target(minutes.triage) }),
      JSON.stringify(steps),
    ],
  );
}

/** Everybody is mailed for each notice, at any hour. */
export const mailEverything = (pool: pg.Pool, userIds: readonly string[]) =>
  pool.query(
    `INSERT INTO notification_preference (user_id, deadlines, tickets, quiet_from, quiet_to)
     SELECT unnest($1::uuid[]), 'each', 'each', '00:00', '00:00'`,
    [userIds],
  );
