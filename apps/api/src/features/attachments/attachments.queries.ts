import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { isUuid } from '../../core/ids.ts';
import { placeColumns, readsInternal, seesTicket, type TicketPlace } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Audience } from '../../db/generated/enums.ts';

export type StoredFile = { storageKey: string; name: string; contentType: string; byteSize: number; sha256: string };
type Row = StoredFile &
  TicketPlace & {
    uploadedById: string;
    ticketId: string | null;
    audience: Audience | null;
    /** It hangs on a part's text that was given to whoever holds the whole. */
    given: boolean;
  };

/** The file, when the actor may read what it hangs on; one that hangs on nothing is its uploader's. Throws `not-found` otherwise. */
export async function getReadableFile(ctx: Pick<Ctx, 'db'>, actor: Actor, id: string): Promise<StoredFile> {
  if (!isUuid(id)) throw new AppError('not-found');
  const [row] = await ctx.db.$queryRaw<Row[]>(Prisma.sql`
    SELECT a.storage_key AS "storageKey", a.name, a.content_type AS "contentType", a.byte_size AS "byteSize", a.sha256,
      a.uploaded_by_id AS "uploadedById", a.ticket_id AS "ticketId", a.audience,
      EXISTS (SELECT 1 FROM answer w WHERE w.id = a.answer_id AND w.kind = 'part' AND w.state = 'sent') AS given,
      ${placeColumns}
    FROM attachment a LEFT JOIN ticket t ON t.id = a.ticket_id
    WHERE a.id = ${id}::uuid`);
  if (!row) throw new AppError('not-found');
  if (!mayRead(actor, row) && !(await readsWhole(ctx, actor, row))) throw new AppError('not-found');
  return row;
}

/** A part's text is read by staff who see its whole, as long as it is their ministry's; so are its files. */
async function readsWhole({ db }: Pick<Ctx, 'db'>, actor: Actor, row: Row): Promise<boolean> {
  if (!row.given || row.partOfId === null) return false;
  const [whole] = await db.$queryRaw<TicketPlace[]>(Prisma.sql`
    SELECT ${placeColumns} FROM ticket t
    WHERE t.id = ${row.partOfId}::uuid AND t.ministry_code = ${row.ministryCode}`);
  return whole !== undefined && readsInternal(actor, whole);
}

function mayRead(actor: Actor, row: Row): boolean {
  if (row.ticketId === null) return row.uploadedById === actor.userId;
  return row.audience === 'public' ? seesTicket(actor, row) : readsInternal(actor, row);
}
