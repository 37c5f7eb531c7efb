import type { Ctx } from '../../context.ts';
import { newId } from '../../core/ids.ts';
import type { NotifyJob } from '../../core/job-names.ts';
import { emit } from '../../core/outbox.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { unitName } from '../../core/ticket/ticket.presenter.ts';
import { transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { NotificationData } from './notifications.schemas.ts';
import { type Concern, concernOf } from './recipients.policy.ts';
import { type EventRow, findEvents, findHolders, type Holder } from './recipients.queries.ts';

type NotifyCtx = Pick<Ctx, 'db' | 'clock' | 'reference'>;
/** One thing to tell: about a ticket, or about a whole dossier that came in. */
type Tidings = { key: string; kind: string; ticketId: string | null; event: EventRow; data: NotificationData };
type NewNotification = {
  userId: string;
  kind: string;
  ticketId: string | null;
  data: NotificationData;
  onceKey: string;
};

/**
 * Tells people what concerns them. Safe to repeat: the same thing is told to the same person once, and only what was really told is
 * announced live, all in one transaction.
 */
export async function notifyPeople(ctx: NotifyCtx, jobs: readonly NotifyJob[]): Promise<void> {
  const reference = await ctx.reference.current();
  const now = ctx.clock.now();
  await transact(ctx, undefined, async (tx) => {
    const events = await findEvents(
      tx,
      jobs.map(({ eventId }) => eventId),
    );
    const concerned = tidingsOf(events, reference).flatMap((tidings) => {
      const concern = concernOf({ ...tidings.event, ticket: tidings.event });
      return concern ? [{ ...tidings, concern }] : [];
    });
    const holders = await findHolders(
      tx,
      concerned.flatMap(({ concern }) => concern.otherwise?.unitId ?? []),
      concerned.flatMap(({ concern }) => concern.userIds),
      now,
    );
    const rows = concerned.flatMap(({ key, kind, ticketId, data, event, concern }) =>
      peopleOf(concern, holders)
        .filter((userId) => userId !== event.actorId)
        .map((userId): NewNotification => ({ userId, kind, ticketId, data, onceKey: `${key}:${userId}` })),
    );
    const told = await insertOnce(tx, rows, now);
    await emit(
      tx,
      told.map(({ id, userId }) => ({ type: 'notification.created', userId, notificationId: id })),
    );
  });
}

/** The questions of a dossier that came in together are one thing to tell to each post, not fifty-two. */
function tidingsOf(events: readonly EventRow[], reference: ReferenceSnapshot): Tidings[] {
  const dossiers = new Map<string, Tidings>();
  const tidings = events.map((event): Tidings => {
    const { id, kind, ticketId, dossierId, dossierCode, dossierTitle } = event;
    const from = {
      actorName: event.actorName,
      unitName: event.actorUnitId === null ? null : unitName(reference, event.actorUnitId),
    };
    if (kind !== 'submitted' || dossierId === null)
      return { key: id, kind, ticketId, event, data: { ...from, dossier: null } };
    const key = `dossier:${dossierId}:${event.ownerUnitId}`;
    const counted = dossiers.get(key);
    if (counted?.data.dossier) {
      counted.data.dossier.count += 1;
      return counted;
    }
    const dossier = { id: dossierId, code: dossierCode ?? '', title: dossierTitle ?? '', count: 1 };
    const whole = { key, kind: 'dossier_submitted', ticketId: null, event, data: { ...from, dossier } };
    dossiers.set(key, whole);
    return whole;
  });
  return [...new Set(tidings)];
}

/** A person who left, or never was of the unit that waits, is replaced by whoever is there now. */
function peopleOf({ userIds, otherwise }: Concern, holders: readonly Holder[]): string[] {
  const present = userIds.filter((id) =>
    holders.some(({ userId, unitId }) => userId === id && (otherwise === null || unitId === otherwise.unitId)),
  );
  if (present.length > 0 || otherwise === null) return present;
  const { unitId, roles } = otherwise;
  const there = holders.filter((holder) => holder.unitId === unitId && (!roles || roles.includes(holder.role)));
  return [...new Set(there.map(({ userId }) => userId))];
}

async function insertOnce(
  tx: Tx,
  rows: readonly NewNotification[],
  createdAt: Date,
): Promise<{ id: string; userId: string }[]> {
  if (rows.length === 0) return [];
  const input = JSON.stringify(rows.map((row) => ({ ...row, id: newId() })));
  return tx.$queryRaw<{ id: string; userId: string }[]>(Prisma.sql`
    INSERT INTO notification (id, user_id, kind, ticket_id, data, once_key, created_at)
    SELECT x.id, x."userId", x.kind, x."ticketId", x.data, x."onceKey", ${createdAt}
    FROM jsonb_to_recordset(${input}::jsonb) AS x(id uuid, "userId" uuid, kind text, "ticketId" uuid, data jsonb, "onceKey" text)
    ON CONFLICT (once_key) DO NOTHING
    RETURNING id, user_id AS "userId"`);
}
