import type { Db, Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import type { DraftPlace } from './drafts/draft-visibility.ts';
import type { TicketPlace } from './visibility.ts';

export const OUTBOX_CHANNEL = 'caunoi_outbox';

/** What crosses processes and reaches browsers. `place` decides who receives a ticket's event; the rest is what they are told. */
export type LiveEvent =
  | {
      type: 'ticket.created' | 'ticket.changed';
      place: TicketPlace;
      ticketId: string;
      code: string;
      version: number;
      dossierId: string | null;
      kind: string;
      internal: boolean;
      actorId: string | null;
    }
  | { type: 'dossier-draft.changed'; place: DraftPlace; draftId: string; version: number; by: string }
  | { type: 'presence.changed'; place: TicketPlace; ticketId: string }
  | { type: 'notification.created'; userId: string; notificationId: string }
  | { type: 'people.changed'; userId: string }
  /** A calendar or a policy was published: what was known of them is to be forgotten. */
  | { type: 'reference.changed'; subject: string }
  /** A publication was carried through: what is shown of dues may be old. */
  | { type: 'deadlines.moved'; subject: string };

/** Puts events into the outbox in the transaction of the act. One statement however many events; see {@link wakeReaders}. */
export async function emit(tx: Tx, events: readonly LiveEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO outbox (type, payload)
    SELECT e ->> 'type', e FROM jsonb_array_elements(${JSON.stringify(events)}::jsonb) AS e`);
}

/** Acts that commit within this time share a wake-up. */
const WAKE_MS = 5;
const waking = new WeakSet<object>();

/**
 * Wakes the readers of all processes, after the commit and apart from it: a NOTIFY inside a transaction makes all of them commit one
 * behind the other, each waiting for the disk. One that is lost with its process costs half a second, when readers look anyhow.
 */
export function wakeReaders(db: Db): void {
  if (waking.has(db)) return;
  waking.add(db);
  setTimeout(() => {
    waking.delete(db);
    // a database that is being closed has no readers to wake
    db.$executeRaw(Prisma.sql`SELECT pg_notify(${OUTBOX_CHANNEL}, '')`).catch(() => undefined);
  }, WAKE_MS);
}
