import type { ServerEvent } from './event-stream.ts';

/** What the server tells about records that the reader may see. Details are fetched, not sent. */
export type LiveEvent = { id: string } & (
  | {
      type: 'ticket.changed' | 'ticket.created';
      data: { ticketId: string; code?: string; version?: number; dossierId?: string | null; actorId?: string | null };
    }
  | { type: 'dossier.progress'; data: { dossierId: string } }
  | { type: 'notification.created'; data: { notificationId: string } }
  | { type: 'presence.changed'; data: { ticketId: string } }
);

const TYPES: ReadonlySet<string> = new Set<LiveEvent['type']>([
  'ticket.changed',
  'ticket.created',
  'dossier.progress',
  'notification.created',
  'presence.changed',
]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The event, or undefined for one that this version of the application does not know. */
export const readLiveEvent = ({ id, data }: ServerEvent): LiveEvent | undefined => {
  let body: unknown;
  try {
    body = JSON.parse(data);
  } catch {
    return undefined;
  }
  if (!isRecord(body) || typeof body.type !== 'string' || !TYPES.has(body.type) || !isRecord(body.data))
    return undefined;
  return { id: typeof body.id === 'string' ? body.id : id, type: body.type, data: body.data } as LiveEvent; // type checked, data by the contract
};
