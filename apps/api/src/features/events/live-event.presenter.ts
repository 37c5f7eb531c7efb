import type { Actor } from '../../core/actor.ts';
import { seesDraft } from '../../core/drafts/draft-visibility.ts';
import type { LiveEvent } from '../../core/outbox.ts';
import { BESIDE_KINDS } from '../../core/ticket/record-change.ts';
import { readsInternal, seesTicket } from '../../core/visibility.ts';

/** What a browser is told: never a ticket's place, which decides who is told. */
export type LiveMessage =
  | {
      event: 'ticket.created' | 'ticket.changed';
      data: {
        ticketId: string;
        code: string;
        version: number;
        dossierId: string | null;
        kind: string;
        actorId: string | null;
      };
    }
  | { event: 'dossier-draft.changed'; data: { draftId: string; version: number; by: string } }
  | { event: 'presence.changed'; data: { ticketId: string } }
  | { event: 'notification.created'; data: { notificationId: string } }
  /** So much has changed that everything shown is to be read again. */
  | { event: 'resync'; data: Record<string, never> };

/** No acts, and nothing that the asking side sees: that its answer was opened, that another question asks the same. */
const STAFF_KINDS: ReadonlySet<string> = new Set(['answer_read', 'grouped']);

/** The event as this person may learn of it; null when they may not. */
export function presentLiveEvent(actor: Actor, event: LiveEvent): LiveMessage | null {
  switch (event.type) {
    case 'ticket.created':
    case 'ticket.changed': {
      if (!seesTicket(actor, event.place)) return null;
      const { type, ticketId, code, version, dossierId, kind, actorId } = event;
      const told = { ticketId, code, version, dossierId };
      if (!event.internal || readsInternal(actor, event.place))
        return { event: type, data: { ...told, kind, actorId } };
      // A text that goes to review or comes back moves the version, which the asking side has to know; not what it was, nor whose. What
      // moves nothing, it does not learn of at all.
      return BESIDE_KINDS.has(kind) || STAFF_KINDS.has(kind)
        ? null
        : { event: type, data: { ...told, kind: 'updated', actorId: null } };
    }
    case 'dossier-draft.changed':
      return seesDraft(actor, event.place)
        ? { event: event.type, data: { draftId: event.draftId, version: event.version, by: event.by } }
        : null;
    case 'presence.changed':
      return readsInternal(actor, event.place) ? { event: event.type, data: { ticketId: event.ticketId } } : null;
    case 'notification.created':
      return event.userId === actor.userId
        ? { event: event.type, data: { notificationId: event.notificationId } }
        : null;
    case 'deadlines.moved':
      // A calendar or a policy moved any number of dues: one message instead of one for each.
      return { event: 'resync', data: {} };
    case 'people.changed':
      return null;
    default:
      return null;
  }
}
