import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
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
  | { type: 'presence.changed'; place: TicketPlace; ticketId: string }
  | { type: 'notification.created'; userId: string; notificationId: string }
  | { type: 'people.changed'; userId: string };

/** Puts events into the outbox in the transaction of the act; readers wake at commit. One statement however many events. */
export async function emit(tx: Tx, events: readonly LiveEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.$queryRaw(Prisma.sql`
    WITH rows AS (
      INSERT INTO outbox (type, payload)
      SELECT e ->> 'type', e FROM jsonb_array_elements(${JSON.stringify(events)}::jsonb) AS e
      RETURNING 1)
    SELECT pg_notify(${OUTBOX_CHANNEL}, '')::text, count(*)::int FROM rows`);
}
