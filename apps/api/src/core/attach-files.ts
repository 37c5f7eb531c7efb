import type { Tx } from '../db/client.ts';
import { type Attachment, Prisma } from '../db/generated/client.ts';
import type { Audience } from '../db/generated/enums.ts';
import type { Actor } from './actor.ts';
import { AppError } from './app-error.ts';
import { newId } from './ids.ts';

/** What files hang on: the ticket's question itself, or one of its messages or answers. */
export type AttachmentPlace = {
  ticketId: string;
  messageId?: string;
  answerId?: string;
  /** `public`: whoever sees the ticket. `internal`: its staff; files on a note and on a text that is not sent yet. */
  audience: Audience;
};

/**
 * Hangs uploads of the actor on something, in the transaction that writes it. Each upload can be hung once: one of another person, one
 * that hangs already and one that never was are all refused alike, as `unknown` at `/attachmentIds/<index>`.
 */
export async function attachFiles(
  tx: Tx,
  actor: Actor,
  attachmentIds: readonly string[] | undefined,
  place: AttachmentPlace,
): Promise<void> {
  if (!attachmentIds || attachmentIds.length === 0) return;
  const claimed = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
    UPDATE attachment SET ticket_id = ${place.ticketId}::uuid, message_id = ${place.messageId ?? null}::uuid,
      answer_id = ${place.answerId ?? null}::uuid, audience = ${place.audience}::audience
    WHERE id = ANY(${[...attachmentIds]}::uuid[]) AND uploaded_by_id = ${actor.userId}::uuid AND ticket_id IS NULL
    RETURNING id`);
  const errors = attachmentIds.flatMap((id, index) =>
    claimed.some((row) => row.id === id.toLowerCase())
      ? []
      : [{ pointer: `/attachmentIds/${index}`, code: 'unknown', params: { value: id } }],
  );
  if (errors.length > 0) throw new AppError('validation-failed', { params: { count: errors.length }, errors });
}

/** Files that hang elsewhere already, hung here as well: rows of their own over the same stored bytes. */
export async function copyFiles(tx: Tx, files: readonly Attachment[], place: AttachmentPlace): Promise<void> {
  if (files.length === 0) return;
  const { ticketId, messageId = null, answerId = null, audience } = place;
  await tx.attachment.createMany({
    data: files.map((file) => ({ ...file, id: newId(), ticketId, messageId, answerId, audience })),
  });
}
