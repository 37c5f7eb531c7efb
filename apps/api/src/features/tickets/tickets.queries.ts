import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import { countOpenAlike } from '../../core/similar/open-alike.queries.ts';
import { presentTicket, presentTicketDetail } from '../../core/ticket/ticket.presenter.ts';
import {
  idOrCode,
  type TicketDetailRow,
  type TicketRow,
  ticketDetailSql,
  ticketPageSql,
} from '../../core/ticket/ticket-row.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import { chaseAtSql, filterSql, viewSql } from './ticket-filters.ts';
import type { ListTickets } from './tickets.schemas.ts';

type Paging = { order: Prisma.Sql; after: Prisma.Sql; cursorOf: (row: TicketRow) => (string | number)[] };

/** Keyset order and continuation. What is done is read newest first; a queue by its due, what is to be chased by since when. */
function pagingOf(query: ListTickets): Paging {
  const doneView = query.view === 'answered' || query.view === 'referred';
  if (query.sort === 'newest') {
    const [id] = query.cursor ? decodeCursor(query.cursor, ['id']) : [];
    return {
      order: Prisma.sql`t.id DESC`,
      after: id === undefined ? Prisma.sql`TRUE` : Prisma.sql`t.id < ${id}::uuid`,
      cursorOf: (row) => [row.id],
    };
  }
  if (query.view === 'chase') {
    const [at, id] = query.cursor ? decodeCursor(query.cursor, ['instant', 'id']) : [];
    return {
      order: Prisma.sql`${chaseAtSql}, t.id`,
      after: id === undefined ? Prisma.sql`TRUE` : Prisma.sql`(${chaseAtSql}, t.id) > (${at}, ${id}::uuid)`,
      cursorOf: (row) => [(row.chaseAt ?? row.queueAt).toISOString(), row.id],
    };
  }
  const [rank, at, id] = query.cursor ? decodeCursor(query.cursor, ['rank', 'instant', 'id']) : [];
  const key = Prisma.sql`(${rank}::smallint, ${at}, ${id}::uuid)`;
  return {
    order: doneView
      ? Prisma.sql`t.queue_rank DESC, t.queue_at DESC, t.id DESC`
      : Prisma.sql`t.queue_rank, t.queue_at, t.id`,
    after:
      id === undefined
        ? Prisma.sql`TRUE`
        : doneView
          ? Prisma.sql`(t.queue_rank, t.queue_at, t.id) < ${key}`
          : Prisma.sql`(t.queue_rank, t.queue_at, t.id) > ${key}`,
    cursorOf: (row) => [row.queueRank, row.queueAt.toISOString(), row.id],
  };
}

/** One page of what the actor sees, in queue order. */
export async function listTickets(ctx: Ctx, actor: Actor, query: ListTickets) {
  const limit = query.limit ?? PAGE.default;
  const { order, after, cursorOf } = pagingOf(query);
  const reference = await ctx.reference.current();
  const now = ctx.clock.now();
  const page = Prisma.sql`
    SELECT t.id, row_number() OVER (ORDER BY ${order}) AS position FROM ticket t
    WHERE ${filterSql(query, actor)} AND ${viewSql(query.view ?? 'open', actor, now)} AND ${after}
    ORDER BY ${order} LIMIT ${limit + 1}`;
  const rows = await ctx.db.$queryRaw<TicketRow[]>(ticketPageSql(page, visibleTickets(actor)));
  const alike = await countOpenAlike(ctx.db, actor, rows);
  const viewer = { actor, reference, now };
  const present = (row: TicketRow): Ticket => {
    const open = alike.get(row.id);
    return { ...presentTicket(row, viewer), ...(open !== undefined && { alike: open }) };
  };
  return pageOf(rows, limit, present, cursorOf);
}

/** One ticket by id or code. Throws `not-found` also for one that is not the actor's to see. */
export async function getTicket(ctx: Pick<Ctx, 'db' | 'reference' | 'clock'>, actor: Actor, id: string) {
  const sight = visibleTickets(actor);
  const [row] = await ctx.db.$queryRaw<TicketDetailRow[]>(
    ticketDetailSql(Prisma.sql`${idOrCode(id)} AND ${sight}`, sight, actor),
  );
  if (!row) throw new AppError('not-found');
  return presentTicketDetail(row, { actor, reference: await ctx.reference.current(), now: ctx.clock.now() });
}
