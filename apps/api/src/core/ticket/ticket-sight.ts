import type { Ctx } from '../../context.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { visibleTickets } from '../visibility.ts';
import { idOrCode } from './ticket-row.ts';

/** Whether the actor sees the ticket of this id or code at all. */
export async function ticketIsVisible(ctx: Pick<Ctx, 'db'>, actor: Actor, idOrItsCode: string): Promise<boolean> {
  const [found] = await ctx.db.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT t.id FROM ticket t WHERE ${idOrCode(idOrItsCode)} AND ${visibleTickets(actor)}`,
  );
  return found !== undefined;
}
