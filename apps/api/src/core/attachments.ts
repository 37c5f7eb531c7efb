import { type Static, Type } from 'typebox';
import type { Db, Tx } from '../db/client.ts';

/** A file as a timeline shows it. `messageId` and `answerId` say what it hangs on; both null: the question itself. */
export const AttachmentRef = Type.Object({
  id: Type.String(),
  name: Type.String(),
  contentType: Type.String(),
  byteSize: Type.Integer(),
  messageId: Type.Union([Type.String(), Type.Null()]),
  answerId: Type.Union([Type.String(), Type.Null()]),
});
export type AttachmentRef = Static<typeof AttachmentRef>;

/** Files of a ticket in the order of their upload. `internal` as {@link readsInternal} says of the reader: false leaves out what only staff read. */
export const listAttachments = (db: Db | Tx, ticketId: string, internal: boolean): Promise<AttachmentRef[]> =>
  db.attachment.findMany({
    where: { ticketId, ...(!internal && { audience: 'public' }) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, contentType: true, byteSize: true, messageId: true, answerId: true },
  });

/** What hangs on these messages and whoever sees their tickets may read. */
export const listMessageAttachments = (db: Db | Tx, messageIds: string[]): Promise<AttachmentRef[]> =>
  db.attachment.findMany({
    where: { messageId: { in: messageIds }, audience: 'public' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, contentType: true, byteSize: true, messageId: true, answerId: true },
  });

/** Where the files of a day are stored; UTC. */
export const attachmentFolder = (day: Date): string => `attachments/${day.toISOString().slice(0, 10)}`;
