import type { CalendarDefinition } from '@caunoi/sla/calendar';
import { HorizonError } from '@caunoi/sla/working-time';
import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError, demand } from '../../core/app-error.ts';
import { buildCalendars } from '../../core/calendars.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { changedDays, spansOf } from '../../core/recompute/changed-days.ts';
import { type OpenClock, readOpenClocks } from '../../core/recompute/open-clocks.ts';
import { type Change, touchedSql } from '../../core/recompute/pass-batch.ts';
import { OPEN, recomputeScope } from '../../core/recompute/recompute-scope.ts';
import { dueOf, isBreached } from '../../core/recompute/recomputed-clock.ts';
import { calendarOf } from '../../core/ticket/ticket-clocks.ts';
import { type CalendarVersion, Prisma } from '../../db/generated/client.ts';
import { calendarChanges } from './calendar-changes.ts';
import { baseOf, draftErrors, draftOf, inOrder } from './calendar-draft.ts';
import { mayPublish } from './calendar-sight.ts';
import { type CalendarOwner, findCurrent, findMinistryDefinitions, getOwner } from './calendars.queries.ts';
import type { CalendarDryRun, DryRunCalendar } from './calendars.schemas.ts';
import { staleCalendar } from './stale-calendar.ts';

const BATCH = 2_000;
const MOST_EXAMPLES = 50;

/**
 * What publishing this calendar now would do to the open clocks; it changes nothing. Only clocks that a changed day touches are computed,
 * a batch at a time, so that requests in between are answered.
 */
export async function dryRunCalendar(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  actor: Actor,
  key: string,
  input: DryRunCalendar,
): Promise<CalendarDryRun> {
  const { db } = ctx;
  const owner = await getOwner(db, actor, key);
  demand(mayPublish(actor, owner.kind), 'forbidden');
  const current = await findCurrent(db, key);
  if ((current?.version ?? 0) !== input.baseVersion) throw await staleCalendar(db, key, input.baseVersion);
  const base = baseOf(current);
  const given = draftOf(base, input);
  const now = ctx.clock.now();
  demandValid(draftErrors(owner, base, given, now, await findMinistryDefinitions(db)));
  const draft = inOrder(given);
  const effects = await effectsOf(db, { owner, current, base, draft, now });
  return { baseVersion: input.baseVersion, ...effects, changes: calendarChanges(base, draft) };
}

type Publication = {
  owner: CalendarOwner;
  current: CalendarVersion | null;
  base: CalendarDefinition;
  draft: CalendarDefinition;
  now: Date;
};

async function effectsOf(db: Ctx['db'], publication: Publication) {
  const { owner, current, draft, now } = publication;
  const version = (current?.version ?? 0) + 1;
  const { clocks } = recomputeScope({ cause: 'calendar', subject: owner.key, version, requestedAt: now });
  const touched = touchedSql(changeOf(publication));
  const [open] = await db.$queryRaw<{ count: number }[]>(
    Prisma.sql`SELECT count(*)::int AS count FROM clock c WHERE ${clocks} AND ${OPEN}`,
  );
  const published = await db.calendarVersion.findMany({ orderBy: { version: 'asc' } });
  const units = await db.unit.findMany({
    where: { ministryCode: { not: null } },
    select: { id: true, ministryCode: true },
  });
  const ministries = new Map(units.map(({ id, ministryCode }) => [id, ministryCode]));
  const row = { calendarKey: owner.key, version, zone: draft.zone, weekly: { ...draft.weekly }, days: [...draft.days] };
  const calendars = buildCalendars(
    [...published, row as unknown as CalendarVersion], // as it would be stored
    (unitId) => ministries.get(unitId),
    new Map(),
  );
  const effects = { openClocks: open?.count ?? 0, moved: 0, later: 0, earlier: 0, breached: 0, unbreached: 0 };
  const breachedFirst: CalendarDryRun['examples'] = [];
  const others: CalendarDryRun['examples'] = [];
  let after: string | null = null;
  for (;;) {
    const batch: { id: string; touched: boolean }[] = await db.$queryRaw(Prisma.sql`
      SELECT c.id, ${touched} AS touched FROM clock c
      WHERE ${clocks} AND ${OPEN} ${after === null ? Prisma.empty : Prisma.sql`AND c.id > ${after}::uuid`}
      ORDER BY c.id LIMIT ${BATCH}`);
    const ids = batch.filter((one) => one.touched).map(({ id }) => id);
    for (const clock of ids.length > 0 ? await readOpenClocks(db, ids) : []) {
      const to = dueIn(calendars, clock);
      if (to.getTime() === clock.dueAt.getTime()) continue;
      const was = isBreached(clock.dueAt, clock.pausedAt, now);
      const breached = isBreached(to, clock.pausedAt, now);
      effects.moved += 1;
      if (to > clock.dueAt) effects.later += 1;
      else effects.earlier += 1;
      if (breached && !was) effects.breached += 1;
      if (was && !breached) effects.unbreached += 1;
      const list = breached && !was ? breachedFirst : others;
      if (list.length < MOST_EXAMPLES)
        list.push({
          ticketCode: clock.ticket.code,
          clock: clock.kind,
          from: clock.dueAt.toISOString(),
          to: to.toISOString(),
          breached,
          paused: clock.pausedAt !== null,
        });
    }
    after = batch.at(-1)?.id ?? null;
    if (batch.length < BATCH) return { ...effects, examples: [...breachedFirst, ...others].slice(0, MOST_EXAMPLES) };
  }
}

function dueIn(calendars: Parameters<typeof calendarOf>[0], clock: OpenClock): Date {
  try {
    return dueOf(clock, calendarOf(calendars, clock.kind, clock.ticket, clock.unitId));
  } catch (error) {
    if (!(error instanceof HorizonError)) throw error;
    throw new AppError('validation-failed', {
      params: { count: 1 },
      errors: [{ pointer: '/days', code: 'beyond-horizon' }],
      extra: { ticketCode: clock.ticket.code },
    });
  }
}

/** Clocks that still count by an older version are computed in any case. */
function changeOf({ owner, current, base, draft }: Publication): Change {
  const days = changedDays(base, draft);
  if (days === 'all') return 'all';
  const spans = spansOf(days, draft.zone);
  const version = Prisma.empty;
  return owner.kind === 'province'
    ? { base: Prisma.sql`c.closure_version IS NOT DISTINCT FROM ${current?.version ?? null}::int`, version, spans }
    : {
        base: Prisma.sql`(c.calendar_key = ${owner.key} AND c.calendar_version = ${current?.version ?? 0})`,
        version,
        spans,
      };
}
