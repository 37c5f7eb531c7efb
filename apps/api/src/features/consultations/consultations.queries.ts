import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import type { Scene } from '../../core/ticket/act-on-ticket.ts';
import { getVisiblePlace } from '../../core/ticket/ticket-place.ts';
import { readsInternal } from '../../core/visibility.ts';
import type { Db, Tx } from '../../db/client.ts';
import { type Consultation as ConsultationRow, Prisma } from '../../db/generated/client.ts';
import { presentConsultation } from './consultations.presenter.ts';
import type { Consultation, Consultations, ListConsultations } from './consultations.schemas.ts';

/** Those that are waited for before those that are over. */
const RANK = Prisma.sql`(CASE WHEN c.replied_at IS NULL AND c.ended_at IS NULL THEN 0 ELSE 1 END)`;

/** Who was asked for advice on a ticket that the actor sees as staff. Throws `not-found` for anybody else. */
export async function listConsultations(
  ctx: Ctx,
  actor: Actor,
  idOrCode: string,
  { cursor, limit = PAGE.default }: ListConsultations,
): Promise<Consultations> {
  const { id, place } = await getVisiblePlace(ctx, actor, idOrCode);
  if (!readsInternal(actor, place)) throw new AppError('not-found');
  const page = await readPage(ctx.db, id, cursor, limit + 1);
  const rows = await ctx.db.consultation.findMany({
    where: { id: { in: page.map((one) => one.id) } },
    include: { ticket: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const nameOf = await readNames(ctx.db, rows);
  const reference = await ctx.reference.current();
  const { items, nextCursor } = pageOf(
    page,
    limit,
    (one) => byId.get(one.id),
    ({ rank, askedAt, id }) => [rank, askedAt.toISOString(), id],
  );
  const found = items.filter((row) => row !== undefined);
  return {
    items: found.map(({ ticket, ...row }) => presentConsultation(row, ticket, { actor, reference, nameOf })),
    nextCursor,
  };
}

type Place = { id: string; rank: number; askedAt: Date };

function readPage(db: Db, ticketId: string, cursor: string | undefined, limit: number): Promise<Place[]> {
  const [rank, askedAt, id] = cursor === undefined ? [] : decodeCursor(cursor, ['rank', 'instant', 'id']);
  const after =
    id === undefined
      ? Prisma.sql`TRUE`
      : Prisma.sql`(${RANK} > ${rank}::int OR (${RANK} = ${rank}::int AND (c.asked_at, c.id) < (${askedAt}, ${id}::uuid)))`;
  // raw, for an order by what no column says
  return db.$queryRaw<Place[]>(Prisma.sql`
    SELECT c.id, ${RANK} AS rank, c.asked_at AS "askedAt" FROM consultation c
    WHERE c.ticket_id = ${ticketId}::uuid AND ${after}
    ORDER BY 2, c.asked_at DESC, c.id DESC LIMIT ${limit}`);
}

/** One that was just acted upon. */
export async function presentOne({ tx, actor, ticket, reference }: Scene, row: ConsultationRow): Promise<Consultation> {
  const nameOf = await readNames(tx, [row]);
  return presentConsultation(row, ticket, { actor, reference, nameOf });
}

async function readNames(
  db: Db | Tx,
  rows: readonly Pick<ConsultationRow, 'askedById' | 'repliedById'>[],
): Promise<(userId: string) => string> {
  const ids = rows.flatMap(({ askedById, repliedById }) => [askedById, repliedById ?? []].flat());
  const people = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (userId) => names.get(userId) ?? '';
}
