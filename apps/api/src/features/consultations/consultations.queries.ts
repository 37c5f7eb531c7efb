import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import type { Scene } from '../../core/ticket/act-on-ticket.ts';
import { getVisiblePlace } from '../../core/ticket/ticket-place.ts';
import { readsInternal } from '../../core/visibility.ts';
import type { Db, Tx } from '../../db/client.ts';
import type { Consultation as ConsultationRow } from '../../db/generated/client.ts';
import { presentConsultation } from './consultations.presenter.ts';
import type { Consultation, Consultations } from './consultations.schemas.ts';

const LONGEST = 100;

/** Who was asked for advice on a ticket that the actor sees as staff. Throws `not-found` for anybody else. */
export async function listConsultations(ctx: Ctx, actor: Actor, idOrCode: string): Promise<Consultations> {
  const { id, place } = await getVisiblePlace(ctx, actor, idOrCode);
  if (!readsInternal(actor, place)) throw new AppError('not-found');
  const rows = await ctx.db.consultation.findMany({
    where: { ticketId: id },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    take: LONGEST,
    include: { ticket: true },
  });
  const nameOf = await readNames(ctx.db, rows);
  const reference = await ctx.reference.current();
  return { items: rows.map(({ ticket, ...row }) => presentConsultation(row, ticket, { actor, reference, nameOf })) };
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
