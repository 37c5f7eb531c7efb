import type { Ctx } from '../../context.ts';
import type { NotifyJob } from '../../core/job-names.ts';
import { insertNotifications, type NewNotification } from '../../core/notify/insert-notifications.ts';
import type { NotificationData } from '../../core/notify/notification-data.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { unitName } from '../../core/ticket/ticket.presenter.ts';
import { transact } from '../../core/transaction.ts';
import { type Concern, concernsOf } from './recipients.policy.ts';
import { type EventRow, findEvents, findHolders, type Holder } from './recipients.queries.ts';

type NotifyCtx = Pick<Ctx, 'db' | 'clock' | 'reference'>;
/** One thing to tell: about a ticket, or about a whole dossier that came in. */
type Tidings = { key: string; kind: string; ticketId: string | null; event: EventRow; data: NotificationData };

/**
 * Tells people what concerns them, all in one transaction. Safe to repeat: the same thing is told to the same person once.
 */
export async function notifyPeople(ctx: NotifyCtx, jobs: readonly NotifyJob[]): Promise<void> {
  const reference = await ctx.reference.current();
  const now = ctx.clock.now();
  await transact(ctx, undefined, async (tx) => {
    const events = await findEvents(
      tx,
      jobs.map(({ eventId }) => eventId),
    );
    const concerned = tidingsOf(events, reference).flatMap((tidings) =>
      concernsOf({ ...tidings.event, ticket: tidings.event }).map((concern) => ({ ...tidings, concern })),
    );
    const holders = await findHolders(
      tx,
      concerned.flatMap(({ concern }) => concern.otherwise?.unitId ?? []),
      concerned.flatMap(({ concern }) => concern.userIds),
      now,
    );
    const rows = concerned.flatMap(({ key, kind, ticketId, data, event, concern }) =>
      peopleOf(concern, holders)
        .filter((userId) => userId !== event.actorId)
        .map(
          (userId): NewNotification => ({
            userId,
            kind,
            ticketId,
            data,
            onceKey: `${key}:${userId}`,
            category: 'tickets',
            urgent: false,
          }),
        ),
    );
    await insertNotifications(tx, reference, rows, now);
  });
}

const HOUR_MS = 3_600_000;

/** One question put to several tickets, or one reply to it, is one thing to tell; asked again at another hour it is told again. */
const keyOf = ({ id, kind, at, data: { groupId } }: EventRow): string =>
  groupId ? `${kind}:${groupId}:${Math.floor(at.getTime() / HOUR_MS)}` : id;

/** The questions of a dossier that came in together are one thing to tell to each post, not fifty-two; what is added later is another. */
function tidingsOf(events: readonly EventRow[], reference: ReferenceSnapshot): Tidings[] {
  const dossiers = new Map<string, Tidings>();
  const tidings = events.map((event): Tidings => {
    const { kind, ticketId, dossierId, dossierCode, dossierTitle } = event;
    const from = {
      actorName: event.actorName,
      unitName: event.actorUnitId === null ? null : unitName(reference, event.actorUnitId),
    };
    if (kind !== 'submitted' || dossierId === null)
      return { key: keyOf(event), kind, ticketId, event, data: { ...from, dossier: null } };
    const key = `dossier:${dossierId}:${event.ownerUnitId}:${event.at.getTime()}`;
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
