import type { Ctx } from '../../context.ts';
import { type Actor, rolesOf } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { AppError } from '../../core/app-error.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import { presentSummary, unitName } from '../../core/ticket/ticket.presenter.ts';
import { type TicketRow, ticketPageSql } from '../../core/ticket/ticket-row.ts';
import { listUnitPeople } from '../../core/unit-people.ts';
import { ticketsOfCaller, visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { ListCalls } from './calls.schemas.ts';

const hotlineUnits = (actor: Actor) => rolesOf(actor, 'hotline_operator').map(({ unitId }) => unitId);
const SHOWN = 8;

/** Calls of the operator's own desk, newest first. */
export async function listCalls(ctx: Ctx, actor: Actor, query: ListCalls) {
  const limit = query.limit ?? PAGE.default;
  const [at, id] = query.cursor ? decodeCursor(query.cursor, ['instant', 'id']) : [];
  const rows = await ctx.db.call.findMany({
    where: {
      unitId: { in: hotlineUnits(actor) },
      ...(query.commune && { communeCode: query.commune }),
      ...(query.outcome && { outcome: query.outcome }),
      ...(at !== undefined && {
        OR: [{ startedAt: { lt: at } }, { startedAt: at, id: { lt: id } }],
      }),
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const [tickets, people, reference] = await Promise.all([
    ctx.db.ticket.findMany({
      where: { id: { in: rows.flatMap(({ ticketId }) => ticketId ?? []) } },
      select: { id: true, code: true, subject: true, state: true },
    }),
    ctx.db.user.findMany({
      where: { id: { in: rows.map(({ operatorId }) => operatorId) } },
      select: { id: true, name: true },
    }),
    ctx.reference.current(),
  ]);
  return pageOf(
    rows,
    limit,
    (call) => ({
      id: call.id,
      operator: { id: call.operatorId, name: people.find((person) => person.id === call.operatorId)?.name ?? '' },
      commune: { code: call.communeCode, name: unitName(reference, `commune:${call.communeCode}`) },
      province: { code: call.provinceCode, name: unitName(reference, `province:${call.provinceCode}`) },
      callerName: call.callerName,
      callerPhone: call.callerPhone,
      question: call.question,
      note: call.note,
      outcome: call.outcome,
      ticket: tickets.find((ticket) => ticket.id === call.ticketId) ?? null,
      startedAt: call.startedAt.toISOString(),
      endedAt: call.endedAt.toISOString(),
    }),
    (call) => [call.startedAt.toISOString(), call.id],
  );
}

/** What an operator has to know of the calling commune: its open tickets by subject, state and due only. */
export async function getCaller(ctx: Ctx, actor: Actor, communeCode: string) {
  const reference = await ctx.reference.current();
  const commune = reference.unit(`commune:${communeCode}`);
  if (!commune?.provinceCode) throw new AppError('not-found');
  const provinceCode = commune.provinceCode;
  const now = ctx.clock.now();
  const today = new Date(localDay(now));
  const [tickets, askedTotal, calls, former, officials] = await Promise.all([
    ctx.db.$queryRaw<TicketRow[]>(
      ticketPageSql(
        Prisma.sql`
          SELECT t.id, row_number() OVER (ORDER BY t.queue_rank, t.queue_at, t.id) AS position FROM ticket t
          WHERE ${ticketsOfCaller(communeCode)} AND t.queue_rank < 2 ORDER BY t.queue_rank, t.queue_at, t.id LIMIT 20`,
        visibleTickets(actor),
      ),
    ),
    ctx.db.ticket.count({ where: { communeCode, partOfId: null } }),
    ctx.db.call.findMany({
      where: { communeCode, unitId: { in: hotlineUnits(actor) } },
      orderBy: { startedAt: 'desc' },
      take: SHOWN,
      select: { id: true, question: true, startedAt: true, outcome: true },
    }),
    ctx.db.unitName.findMany({
      where: { unitId: commune.id, OR: [{ former: true }, { validTo: { lt: today } }] },
      select: { fullName: true },
      orderBy: { fullName: 'asc' },
      take: SHOWN,
    }),
    Promise.all(
      reference.ministries.map(async ({ code, shortName }) => ({
        ministry: shortName,
        people: await listUnitPeople(ctx.db, `post:${code}:${provinceCode}`, now),
      })),
    ),
  ]);
  return {
    commune: { code: communeCode, name: commune.nameVi },
    province: { code: provinceCode, name: unitName(reference, `province:${provinceCode}`) },
    formerNames: [...new Set(former.map(({ fullName }) => fullName))],
    officials: officials.flatMap(({ ministry, people }) => people.map(({ name }) => ({ ministry, name }))),
    askedTotal,
    openTickets: tickets.map((row) => presentSummary(row, { reference, now })),
    recentCalls: calls.map((call) => ({ ...call, startedAt: call.startedAt.toISOString() })),
  };
}
