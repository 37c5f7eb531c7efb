import type { Ctx } from '../../context.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { AppError } from '../app-error.ts';
import { placeColumns, type TicketPlace, visibleTickets } from '../visibility.ts';
import { idOrCode } from './ticket-row.ts';

/** The id of a ticket that the actor sees, and what decides who else does. Throws `not-found`. */
export async function getVisiblePlace(
  ctx: Pick<Ctx, 'db'>,
  actor: Actor,
  idOrItsCode: string,
): Promise<{ id: string; place: TicketPlace }> {
  const [row] = await ctx.db.$queryRaw<({ id: string } & TicketPlace)[]>(Prisma.sql`
    SELECT t.id, ${placeColumns}
    FROM ticket t WHERE ${idOrCode(idOrItsCode)} AND ${visibleTickets(actor)}`);
  if (!row) throw new AppError('not-found');
  const { id, ...place } = row;
  return { id, place };
}
