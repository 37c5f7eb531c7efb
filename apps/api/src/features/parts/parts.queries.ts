import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { presentTicket, unitRef } from '../../core/ticket/ticket.presenter.ts';
import { getVisiblePlace } from '../../core/ticket/ticket-place.ts';
import { type TicketRow, ticketPageSql } from '../../core/ticket/ticket-row.ts';
import { readsInternal, visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Parts } from './parts.schemas.ts';

type WholeRow = { id: string; code: string; subject: string; body: string; seen: boolean };

/**
 * A split question with its parts and their texts, for staff who see it or one of its parts: who answers a part reads what it is a part
 * of. Throws `not-found` for anybody else.
 */
export async function getParts(ctx: Ctx, actor: Actor, idOrCode: string): Promise<Parts> {
  const { id, place } = await getVisiblePlace(ctx, actor, idOrCode);
  if (!readsInternal(actor, place)) throw new AppError('not-found');
  const wholeId = place.partOfId ?? id;
  const sight = visibleTickets(actor);
  // a question that went to the other ministry may have parts of both: neither reads the other's
  const parts = Prisma.sql`t.part_of_id = ${wholeId}::uuid AND t.ministry_code = ${place.ministryCode}`;
  const [[whole], rows, bodies, answers, reference] = await Promise.all([
    ctx.db.$queryRaw<WholeRow[]>(Prisma.sql`
      SELECT t.id, t.code, t.subject, t.body, (${sight}) AS seen FROM ticket t WHERE t.id = ${wholeId}::uuid`),
    ctx.db.$queryRaw<TicketRow[]>(
      ticketPageSql(
        Prisma.sql`SELECT t.id, row_number() OVER (ORDER BY t.part_position) AS position FROM ticket t
          WHERE ${parts}`,
        sight,
      ),
    ),
    ctx.db.$queryRaw<{ id: string; body: string; seen: boolean }[]>(Prisma.sql`
      SELECT t.id, t.body, (${sight}) AS seen FROM ticket t WHERE ${parts}`),
    ctx.db.answer.findMany({
      where: { kind: 'part', state: 'sent', ticket: { partOfId: wholeId, ministryCode: place.ministryCode } },
      orderBy: { version: 'asc' },
    }),
    ctx.reference.current(),
  ]);
  if (!whole) throw new AppError('not-found');
  const files = await ctx.db.attachment.findMany({
    where: { ticketId: { in: rows.map((one) => one.id) }, answerId: { in: answers.map((one) => one.id) } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, contentType: true, byteSize: true, answerId: true },
  });
  const viewer = { actor, reference, now: ctx.clock.now() };
  return {
    whole,
    items: rows.map((row) => {
      const { code, subject, state, owner, clock } = presentTicket(row, viewer);
      const own = bodies.find((one) => one.id === row.id);
      const answer = answers.findLast(({ ticketId }) => ticketId === row.id);
      return {
        id: row.id,
        code,
        position: row.partPosition ?? 1,
        subject,
        body: own?.body ?? row.body,
        state,
        seen: own?.seen === true,
        owner,
        clock,
        answer: answer
          ? {
              body: answer.body,
              citations: answer.citations as { document: string; article?: string | null }[], // written through the Citation schema
              noCitationReason: answer.noCitationReason,
              unit: unitRef(reference, answer.unitId),
              sentAt: (answer.sentAt ?? answer.createdAt).toISOString(),
              files: whole.seen || own?.seen ? files.filter(({ answerId }) => answerId === answer.id) : [],
            }
          : null,
      };
    }),
  };
}
