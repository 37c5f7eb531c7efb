import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { localDay } from '../actor-directory.ts';
import { newId } from '../ids.ts';
import { emit } from '../outbox.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';
import { notBefore } from './not-before.ts';
import type { NotificationData } from './notification-data.ts';

/** What readers choose by: warnings of clocks, or what happens to tickets. */
export type NotificationCategory = 'deadlines' | 'tickets';

export type NewNotification = {
  userId: string;
  kind: string;
  ticketId: string | null;
  data: NotificationData;
  /** The same thing is told to the same person once, however often it is tried. */
  onceKey: string;
  category: NotificationCategory;
  urgent: boolean;
};

type Inserted = { id: string; userId: string; onceKey: string };
type Reader = {
  userId: string;
  ministryCode: string | null;
  deadlines: string;
  tickets: string;
  quietFrom: string;
  quietTo: string;
};

const DEFAULT_MINISTRY = 'MoIT';

/**
 * Writes what is new of these notifications, how each goes out besides the bell, and the live events: a handful of statements however
 * many rows. Returns what was not told before.
 */
export async function insertNotifications(
  tx: Tx,
  reference: ReferenceSnapshot,
  rows: readonly NewNotification[],
  now: Date,
): Promise<Inserted[]> {
  if (rows.length === 0) return [];
  const input = JSON.stringify(rows.map(({ category, urgent, ...row }) => ({ ...row, id: newId() })));
  const inserted = await tx.$queryRaw<Inserted[]>(Prisma.sql`
    INSERT INTO notification (id, user_id, kind, ticket_id, data, once_key, created_at)
    SELECT x.id, x."userId", x.kind, x."ticketId", x.data, x."onceKey", ${now}
    FROM jsonb_to_recordset(${input}::jsonb) AS x(id uuid, "userId" uuid, kind text, "ticketId" uuid, data jsonb, "onceKey" text)
    ORDER BY x."onceKey" -- in one order everywhere: two workers never wait for each other
    ON CONFLICT (once_key) DO NOTHING
    RETURNING id, user_id AS "userId", once_key AS "onceKey"`);
  if (inserted.length === 0) return [];
  await insertDeliveries(tx, reference, rows, inserted, now);
  await emit(
    tx,
    inserted.map(({ id, userId }) => ({ type: 'notification.created', userId, notificationId: id })),
  );
  return inserted;
}

async function insertDeliveries(
  tx: Tx,
  reference: ReferenceSnapshot,
  rows: readonly NewNotification[],
  inserted: readonly Inserted[],
  now: Date,
): Promise<void> {
  const readers = await findReaders(tx, [...new Set(inserted.map(({ userId }) => userId))], now);
  const rowByKey = new Map(rows.map((row) => [row.onceKey, row]));
  const earliest = earliestOf(reference, now);
  const deliveries = inserted.flatMap(({ id, userId, onceKey }) => {
    const [reader, row] = [readers.get(userId), rowByKey.get(onceKey)];
    if (!reader || !row || reader[row.category] === 'off') return [];
    const { category, urgent } = row;
    return [{ id: newId(), notificationId: id, userId, category, urgent, notBefore: earliest(reader, urgent) }];
  });
  if (deliveries.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO delivery (id, notification_id, user_id, channel, category, urgent, not_before, created_at)
    SELECT x.id, x."notificationId", x."userId", 'email', x.category, x.urgent, x."notBefore", ${now}
    FROM jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb)
      AS x(id uuid, "notificationId" uuid, "userId" uuid, category text, urgent boolean, "notBefore" timestamptz)`);
}

/** {@link notBefore} of a reader, worked out once for all who have the same hours. */
function earliestOf(reference: ReferenceSnapshot, now: Date): (reader: Reader, urgent: boolean) => Date {
  const known = new Map<string, Date>();
  return ({ ministryCode, quietFrom, quietTo }, urgent) => {
    const ministry = ministryCode ?? DEFAULT_MINISTRY;
    const key = `${ministry} ${urgent} ${quietFrom} ${quietTo}`;
    const { calendar } = reference.calendar(ministry, '');
    const at = known.get(key) ?? notBefore(now, urgent, { from: quietFrom, to: quietTo }, calendar);
    known.set(key, at);
    return at;
  };
}

/** Those who can be written to at all, and how they want it; the defaults are those of the table. */
async function findReaders(tx: Tx, userIds: readonly string[], now: Date): Promise<Map<string, Reader>> {
  const today = localDay(now);
  const inForce = Prisma.sql`valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date)`;
  const readers = await tx.$queryRaw<Reader[]>(Prisma.sql`
    WITH wanted AS (SELECT unnest(${[...userIds]}::uuid[]) AS id),
    place AS (
      SELECT held.user_id, min(u.ministry_code) AS ministry_code FROM (
        SELECT user_id, unit_id FROM role_assignment WHERE user_id IN (SELECT id FROM wanted) AND ${inForce}
        UNION ALL SELECT user_id, post_unit_id FROM posting WHERE user_id IN (SELECT id FROM wanted) AND ${inForce}
        UNION ALL SELECT user_id, post_unit_id FROM substitution WHERE user_id IN (SELECT id FROM wanted) AND ${inForce}) held
      JOIN unit u ON u.id = held.unit_id GROUP BY held.user_id)
    SELECT p.id AS "userId", place.ministry_code AS "ministryCode", coalesce(n.deadlines, 'each') AS deadlines,
      coalesce(n.tickets, 'digest') AS tickets, coalesce(n.quiet_from, '21:00') AS "quietFrom", coalesce(n.quiet_to, '06:30') AS "quietTo"
    FROM wanted JOIN app_user p ON p.id = wanted.id AND p.disabled_at IS NULL AND coalesce(p.email, '') <> ''
    LEFT JOIN notification_preference n ON n.user_id = p.id
    LEFT JOIN place ON place.user_id = p.id`);
  return new Map(readers.map((reader) => [reader.userId, reader]));
}
