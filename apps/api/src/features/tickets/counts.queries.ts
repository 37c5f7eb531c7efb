import { addWorkingMinutes } from '@caunoi/sla/working-time';
import type { Ctx } from '../../context.ts';
import { type Actor, hasRole } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { ownDueSql } from '../../core/ticket/own-due.ts';
import { Prisma } from '../../db/generated/client.ts';
import { filterSql, viewSql } from './ticket-filters.ts';
import { type CountTickets, VIEWS, type View } from './tickets.schemas.ts';

/** Counts of what is done stop here: nobody reads past it, and a ministry answers hundreds of thousands. */
export const COUNT_CAP = 1_000;
/** Not narrower than `open`: counted by themselves. */
const OWN_COUNTS = ['consulted', 'chase', 'answered', 'referred', 'all'] as const satisfies readonly View[];
const DAY_MS = 86_400_000;
/** The last two working hours: where a countdown turns amber. */
const SOON_MINUTES = 120;

type OpenRow = Record<string, number> & {
  overdue: number;
  due_soon: number;
  due_today: number;
  paused: number;
  due_times: Date[] | null;
};

/** Badges of every view and the queue's pulse, by the predicates of the list. */
export async function countTickets(ctx: Ctx, actor: Actor, query: CountTickets) {
  const now = ctx.clock.now();
  const today = new Date(`${localDay(now)}T00:00:00+07:00`);
  const tomorrow = new Date(today.getTime() + DAY_MS);
  const filter = filterSql(query, actor);
  const { calendar } = (await ctx.reference.current()).calendar(actor.roles[0]?.ministryCode ?? 'MoIT', '');
  const soon = new Date(addWorkingMinutes(calendar, now, SOON_MINUTES));
  const openViews = VIEWS.filter((view) => !OWN_COUNTS.some((own) => own === view));
  const openView = viewSql('open', actor, now);
  // a queue goes by the earliest due of all that a ticket carries; who asked, by their own
  const due = hasRole(actor, 'commune_staff') ? ownDueSql : Prisma.sql`t.queue_at`;
  const capped = (where: Prisma.Sql) =>
    Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM ticket t WHERE ${where} LIMIT ${COUNT_CAP}) x)`;
  const [[open], [done]] = await Promise.all([
    ctx.db.$queryRaw<OpenRow[]>(Prisma.sql`
      SELECT ${Prisma.join(openViews.map((view) => Prisma.sql`count(*) FILTER (WHERE ${viewSql(view, actor, now)})::int AS ${Prisma.raw(view)}`))},
        count(*) FILTER (WHERE t.queue_rank = 0 AND ${due} < ${now})::int AS overdue,
        count(*) FILTER (WHERE t.queue_rank = 0 AND ${due} >= ${now} AND ${due} <= ${soon})::int AS due_soon,
        count(*) FILTER (WHERE t.queue_rank = 0 AND ${due} >= ${now} AND ${due} < ${tomorrow})::int AS due_today,
        count(*) FILTER (WHERE t.queue_rank = 1)::int AS paused,
        (array_agg(${due} ORDER BY ${due}) FILTER (WHERE t.queue_rank = 0 AND ${due} < ${tomorrow}))[1:200] AS due_times
      FROM ticket t WHERE ${filter} AND ${openView}`),
    ctx.db.$queryRaw<
      (Record<(typeof OWN_COUNTS)[number], number> & { today: number; on_time: number; share: number | null })[]
    >(Prisma.sql`
      SELECT ${Prisma.join(OWN_COUNTS.map((view) => Prisma.sql`${capped(Prisma.sql`${filter} AND ${viewSql(view, actor, now)}`)} AS ${Prisma.raw(view)}`))},
        recent.today, recent.on_time, recent.share
      FROM (
        SELECT count(*) FILTER (WHERE r.answered_at >= ${today})::int AS today,
          count(*) FILTER (WHERE r.answered_at >= ${today} AND c.verdict = 'met')::int AS on_time,
          avg((c.verdict = 'met')::int)::float8 AS share
        FROM (SELECT t.id, t.cycle, t.answered_at FROM ticket t
              WHERE ${filter} AND ${viewSql('answered', actor, now)} AND t.queue_at >= ${new Date(today.getTime() - 30 * DAY_MS)}
              ORDER BY t.queue_rank DESC, t.queue_at DESC, t.id DESC LIMIT ${COUNT_CAP}) r
        JOIN clock c ON c.ticket_id = r.id AND c.kind = 'answer' AND c.cycle = r.cycle AND c.run = 1) recent`),
  ]);
  const counts = Object.fromEntries(openViews.map((view) => [view, open?.[view] ?? 0])) as Record<View, number>; // the others follow
  for (const view of OWN_COUNTS) counts[view] = done?.[view] ?? 0;
  return {
    counts,
    cap: COUNT_CAP,
    pulse: {
      overdue: open?.overdue ?? 0,
      dueSoon: open?.due_soon ?? 0,
      dueToday: open?.due_today ?? 0,
      paused: open?.paused ?? 0,
      answeredToday: done?.today ?? 0,
      answeredTodayOnTime: done?.on_time ?? 0,
      dueTimes: (open?.due_times ?? []).map((at) => at.toISOString()),
      onTimeShare30Days: done?.share ?? null,
    },
    asOf: now.toISOString(),
  };
}
