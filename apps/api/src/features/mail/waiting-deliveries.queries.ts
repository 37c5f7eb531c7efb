import type { NotificationData } from '../../core/notify/notification-data.ts';
import { placeJson, type TicketPlace } from '../../core/visibility.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { ClockKind } from '../../db/generated/enums.ts';

/**
 * Takes the mail of these people until the transaction ends; who is another worker's now is left out. Whoever has a person sees all that
 * waits for them, so that nobody's digest is split.
 */
export async function lockPeople(tx: Tx, userIds: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ userId: string; free: boolean }[]>(Prisma.sql`
    SELECT x.id AS "userId", pg_try_advisory_xact_lock(hashtextextended('mail:' || x.id, 0)) AS free
    FROM unnest(${[...userIds]}::text[]) AS x(id)`);
  return rows.flatMap(({ userId, free }) => (free ? [userId] : []));
}

export type Recipient = {
  userId: string;
  name: string;
  email: string | null;
  locale: string;
  disabled: boolean;
  deadlines: string;
  tickets: string;
};

export const readRecipients = (tx: Tx, userIds: readonly string[]): Promise<Recipient[]> =>
  tx.$queryRaw<Recipient[]>(Prisma.sql`
    SELECT p.id AS "userId", p.name, p.email, p.locale, p.disabled_at IS NOT NULL AS disabled,
      coalesce(n.deadlines, 'each') AS deadlines, coalesce(n.tickets, 'digest') AS tickets
    FROM app_user p LEFT JOIN notification_preference n ON n.user_id = p.id
    WHERE p.id = ANY(${[...userIds]}::uuid[])`);

export type WaitingRow = {
  id: string;
  userId: string;
  category: 'deadlines' | 'tickets';
  urgent: boolean;
  kind: string;
  data: NotificationData;
  createdAt: Date;
  readAt: Date | null;
  ticketId: string | null;
  /** Null without a ticket. */
  ticket: (TicketPlace & { code: string; subject: string }) | null;
  /** The clock that the step is of, else the one day; null once it runs no more. */
  clock: { kind: ClockKind; unitId: string; dueAt: string; pausedAt: string | null } | null;
};

/** All that waits for these people and is due, with the tickets as they stand now. */
export const readWaiting = (tx: Tx, userIds: readonly string[], now: Date): Promise<WaitingRow[]> =>
  tx.$queryRaw<WaitingRow[]>(Prisma.sql`
    SELECT d.id, d.user_id AS "userId", d.category, d.urgent, n.kind, n.data, n.created_at AS "createdAt", n.read_at AS "readAt",
      t.id AS "ticketId",
      CASE WHEN t.id IS NOT NULL THEN ${placeJson} || jsonb_build_object('code', t.code, 'subject', t.subject) END AS ticket,
      clock.facts AS clock
    FROM delivery d
    JOIN notification n ON n.id = d.notification_id
    LEFT JOIN ticket t ON t.id = n.ticket_id
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object('kind', c.kind, 'unitId', c.unit_id, 'dueAt', c.due_at, 'pausedAt', c.paused_at) AS facts
      FROM clock c
      WHERE c.ticket_id = t.id AND c.cycle = t.cycle AND c.kind = coalesce(n.data #>> '{step,clock}', 'answer')::clock_kind
        AND c.stopped_at IS NULL AND c.voided_at IS NULL
      ORDER BY c.run DESC LIMIT 1) clock ON TRUE
    WHERE d.user_id = ANY(${[...userIds]}::uuid[]) AND d.mail_id IS NULL AND d.skipped IS NULL AND d.channel = 'email'
      AND d.not_before <= ${now}
    ORDER BY d.user_id, n.created_at, n.id`);

/** Dossiers of which the actor behind `sight` sees at least one question. */
export async function findVisibleDossiers(tx: Tx, ids: readonly string[], sight: Prisma.Sql): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT d.id FROM dossier d
    WHERE d.id = ANY(${[...ids]}::uuid[]) AND EXISTS (SELECT 1 FROM ticket t WHERE t.dossier_id = d.id AND ${sight})`);
  return new Set(rows.map(({ id }) => id));
}

export type NewMail = {
  id: string;
  userId: string;
  toAddress: string;
  locale: string;
  kind: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  deliveryIds: string[];
};

/** Writes the mails and with the same statement takes what they carry off the waiting list. */
export async function insertMails(tx: Tx, mails: readonly NewMail[], now: Date): Promise<void> {
  if (mails.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    WITH input AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) AS x(id uuid, "userId" uuid, "toAddress" text, locale text,
        kind text, subject text, text text, html text, "messageId" text, "deliveryIds" uuid[])),
    written AS (
      INSERT INTO mail (id, user_id, to_address, locale, kind, subject, text, html, message_id, state, next_try_at, created_at)
      SELECT id, "userId", "toAddress", locale, kind, subject, text, html, "messageId", 'pending', ${now}, ${now} FROM input
      RETURNING id)
    UPDATE delivery d SET mail_id = input.id
    FROM input JOIN written ON written.id = input.id, unnest(input."deliveryIds") AS carried(id)
    WHERE d.id = carried.id`);
}

/** Leaves what waits for these people, and is due, until later. */
export async function postponeDeliveries(tx: Tx, userIds: readonly string[], now: Date, until: Date): Promise<void> {
  if (userIds.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    UPDATE delivery SET not_before = ${until}
    WHERE user_id = ANY(${[...userIds]}::uuid[]) AND mail_id IS NULL AND skipped IS NULL AND channel = 'email' AND not_before <= ${now}`);
}

export type Skip = 'unseen' | 'disabled' | 'read' | 'off' | 'no_address' | 'stopped';

export async function skipDeliveries(tx: Tx, skipped: ReadonlyMap<string, Skip>): Promise<void> {
  if (skipped.size === 0) return;
  await tx.$executeRaw(Prisma.sql`
    UPDATE delivery d SET skipped = x.reason
    FROM unnest(${[...skipped.keys()]}::uuid[], ${[...skipped.values()]}::text[]) AS x(id, reason) WHERE d.id = x.id`);
}
