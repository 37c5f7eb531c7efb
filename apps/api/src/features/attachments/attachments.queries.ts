import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { isUuid } from '../../core/ids.ts';
import { placeColumns, readsInternal, seesTicket, type TicketPlace } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Audience } from '../../db/generated/enums.ts';

export type StoredFile = { storageKey: string; name: string; contentType: string; byteSize: number; sha256: string };
type Row = StoredFile & TicketPlace & { uploadedById: string; ticketId: string | null; audience: Audience | null };

/** The file, when the actor may read what it hangs on; one that hangs on nothing is its uploader's. Throws `not-found` otherwise. */
export async function getReadableFile(ctx: Pick<Ctx, 'db'>, actor: Actor, id: string): Promise<StoredFile> {
  if (!isUuid(id)) throw new AppError('not-found');
  const [row] = await ctx.db.$queryRaw<Row[]>(Prisma.sql`
    SELECT a.storage_key AS "storageKey", a.name, a.content_type AS "contentType", a.byte_size AS "byteSize", a.sha256,
      a.uploaded_by_id AS "uploadedById", a.ticket_id AS "ticketId", a.audience,
      ${placeColumns}
    FROM attachment a LEFT JOIN ticket t ON t.id = a.ticket_id
    WHERE a.id = ${id}::uuid`);
  if (!row || !mayRead(actor, row)) throw new AppError('not-found');
  return row;
}

function mayRead(actor: Actor, row: Row): boolean {
  if (row.ticketId === null) return row.uploadedById === actor.userId;
  return row.audience === 'public' ? seesTicket(actor, row) : readsInternal(actor, row);
}
