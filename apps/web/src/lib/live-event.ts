import type { ServerEvent } from './event-stream.ts';

/** What the server tells about records that the reader may see. Details are fetched, not sent. */
export type LiveEvent = { id: string } & (
  | {
      type: 'ticket.created' | 'ticket.changed';
      data: {
        ticketId: string;
        code: string;
        version: number;
        dossierId: string | null;
        /** What happened: "answered", "handed_over", … */
        kind: string;
        /** Who did it, perhaps the reader. */
        actorId: string | null;
      };
    }
  | { type: 'dossier-draft.changed'; data: { draftId: string; version: number; by: string } }
  | { type: 'presence.changed'; data: { ticketId: string } }
  | { type: 'notification.created'; data: { notificationId: string } }
);

/** About the stream itself: it has begun, or so much was missed that everything shown must be read again. */
export type StreamSignal = { id: string; type: 'connected' | 'resync' };

const TYPES: ReadonlySet<string> = new Set<LiveEvent['type'] | StreamSignal['type']>([
  'ticket.created',
  'ticket.changed',
  'dossier-draft.changed',
  'presence.changed',
  'notification.created',
  'connected',
  'resync',
]);

/** Undefined for what this version of the application does not know. */
export const readLiveEvent = ({ id, event, data }: ServerEvent): LiveEvent | StreamSignal | undefined => {
  if (!TYPES.has(event)) return undefined;
  try {
    const body: unknown = JSON.parse(data);
    if (typeof body !== 'object' || body === null) return undefined;
    return { id, type: event, data: body } as LiveEvent | StreamSignal; // the type is known, its data are the API's contract
  } catch {
    return undefined;
  }
};

export const isSignal = (event: LiveEvent | StreamSignal): event is StreamSignal =>
  event.type === 'connected' || event.type === 'resync';
