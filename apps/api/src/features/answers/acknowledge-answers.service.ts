import type { Ctx } from '../../context.ts';
import { type Actor, rolesOf } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { recordReceipts } from '../../core/ticket/answer-receipts.ts';
import { idOrCode } from '../../core/ticket/ticket-row.ts';
import { transact } from '../../core/transaction.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';

/** The commune has the sent answers of a question before it. Said again it changes nothing. Throws `not-found`. */
export const acknowledgeAnswers = (ctx: Pick<Ctx, 'db' | 'clock'>, actor: Actor, idOrItsCode: string) =>
  transact(ctx, undefined, async (tx) => {
    const asking = { ...actor, roles: rolesOf(actor, 'commune_staff') };
    const [ticket] = await tx.$queryRaw<{ id: string }[]>(
      Prisma.sql`SELECT t.id FROM ticket t WHERE ${idOrCode(idOrItsCode)} AND ${visibleTickets(asking)}`,
    );
    if (!ticket) throw new AppError('not-found');
    return { answers: await recordReceipts(tx, asking, [ticket.id], ctx.clock.now()) };
  });
