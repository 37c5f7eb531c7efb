import { workingDaysAfter } from '@caunoi/sla/working-day';
import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { getVisiblePlace } from '../../core/ticket/ticket-place.ts';
import { idOrCode } from '../../core/ticket/ticket-row.ts';
import { placeColumns, readsInternal, type TicketPlace, visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Channel, ClockKind, Urgency } from '../../db/generated/enums.ts';
import { presentClocks } from './clocks.presenter.ts';
import type { TicketClocks, WorkingDays } from './clocks.schemas.ts';

/** What the asking side waits for; the rest is how the answering side organises itself. */
const PUBLIC_KINDS: ClockKind[] = ['answer', 'follow_up'];

/** What ends clocks without a verdict, as the history names it. */
const ENDINGS = ['withdrawn', 'accepted', 'auto_closed', 'reopened', 'merged'];

type TicketRow = TicketPlace & { id: string; code: string; cycle: number; channel: Channel; urgency: Urgency };

/** Every clock that the actor may see, explained, and where the time of each cycle went. Throws `not-found`. */
export async function getClocks(ctx: Ctx, actor: Actor, id: string): Promise<TicketClocks> {
  const [ticket] = await ctx.db.$queryRaw<TicketRow[]>(Prisma.sql`
    SELECT t.id, t.code, t.cycle, t.channel, t.urgency, ${placeColumns}
    FROM ticket t WHERE ${idOrCode(id)} AND ${visibleTickets(actor)}`);
  if (!ticket) throw new AppError('not-found');
  const ofTicket = { ticketId: ticket.id };
  const internal = readsInternal(actor, ticket);
  const [clocks, steps, endings, reference] = await Promise.all([
    ctx.db.clock.findMany({
      // All of them: the split needs those that the presenter keeps to itself.
      where: ofTicket,
      orderBy: [{ cycle: 'asc' }, { startedAt: 'asc' }, { kind: 'asc' }, { run: 'asc' }],
      include: {
        pauses: { orderBy: { from: 'asc' }, include: { message: { select: { body: true, expectedAt: true } } } },
      },
    }),
    internal ? ctx.db.step.findMany({ where: { ...ofTicket, clockId: { not: null } } }) : [],
    ctx.db.ticketEvent.findMany({
      where: { ...ofTicket, kind: { in: ENDINGS }, audience: 'public' },
      select: { at: true, kind: true },
    }),
    ctx.reference.current(),
  ]);
  return presentClocks(
    { ticket, clocks, steps, endings },
    { reference, now: ctx.clock.now(), internal, kinds: internal ? null : PUBLIC_KINDS },
  );
}

/** As many as one would look ahead for a date. */
const DAYS_AHEAD = 15;

/** The working days that come, as the ticket's day counts them. Throws `not-found`. */
export async function getWorkingDays(ctx: Ctx, actor: Actor, idOrItsCode: string): Promise<WorkingDays> {
  const { place } = await getVisiblePlace(ctx, actor, idOrItsCode);
  const reference = await ctx.reference.current();
  const { calendar } = reference.calendar(place.ministryCode, place.provinceCode);
  return { days: [...workingDaysAfter(calendar, ctx.clock.now(), DAYS_AHEAD)] };
}
