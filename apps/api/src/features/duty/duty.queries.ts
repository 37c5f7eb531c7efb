import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { demand } from '../../core/app-error.ts';
import { rangeOf } from '../../core/day-range.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { listUnitPeople } from '../../core/unit-people.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Duty, DutyQuery, DutyUnits } from './duty.schemas.ts';
import { managedDuty, visibleDuty } from './duty-sight.ts';

type UnitRow = { id: string; kind: Duty['unit']['kind']; name: string; shortName: string; canManage: boolean };

const UNIT = (actor: Actor) =>
  Prisma.sql`u.id, u.kind, u.name_vi AS name, u.short_name AS "shortName", ${managedDuty(actor)} AS "canManage"`;

/** The units in sight and who is on duty there today, those without anybody among them. */
export async function listDutyUnits(ctx: Pick<Ctx, 'db' | 'clock'>, actor: Actor): Promise<DutyUnits> {
  const today = localDay(ctx.clock.now());
  const rows = await ctx.db.$queryRaw<(UnitRow & { onDuty: DutyUnits['items'][number]['onDuty'] })[]>(Prisma.sql`
    SELECT ${UNIT(actor)}, (
      SELECT jsonb_build_object('id', p.id, 'name', p.name, 'absent', EXISTS (
        SELECT 1 FROM absence a WHERE a.user_id = p.id AND ${today}::date BETWEEN a.from_day AND a.to_day))
      FROM duty_turn d JOIN app_user p ON p.id = d.user_id
      WHERE d.unit_id = u.id AND ${today}::date BETWEEN d.from_day AND d.to_day LIMIT 1) AS "onDuty"
    FROM unit u
    WHERE ${visibleDuty(actor)} AND u.valid_from <= ${today}::date AND (u.valid_to IS NULL OR u.valid_to >= ${today}::date)
    ORDER BY u.ministry_code, u.kind, u.name_vi COLLATE "vi-x-icu", u.id`);
  return { items: rows.map(({ onDuty, canManage, ...unit }) => ({ unit, onDuty, canManage })) };
}

/** Longer than any page shows. */
const LONGEST_VIEW_DAYS = 100;
const DAY_MS = 86_400_000;

/** A unit in sight. Throws `not-found`. */
export async function getDutyUnit(tx: Pick<Tx, '$queryRaw'>, actor: Actor, id: string): Promise<UnitRow> {
  const [unit] = await tx.$queryRaw<UnitRow[]>(
    Prisma.sql`SELECT ${UNIT(actor)} FROM unit u WHERE u.id = ${id} AND ${visibleDuty(actor)}`,
  );
  demand(unit, 'not-found');
  return unit;
}

/** Turns of a unit, its people of today, and who of them is away. */
export async function getDuty(
  ctx: Pick<Ctx, 'db' | 'clock'>,
  actor: Actor,
  id: string,
  query: DutyQuery,
): Promise<Duty> {
  const { canManage, ...unit } = await getDutyUnit(ctx.db, actor, id);
  const { from, to } = query;
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  demandValid([
    ...(to < from ? [{ pointer: '/querystring/to', code: 'before-start' }] : []),
    ...(days > LONGEST_VIEW_DAYS
      ? [{ pointer: '/querystring/to', code: 'range-too-long', params: { limit: LONGEST_VIEW_DAYS } }]
      : []),
  ]);
  const touching = { from: { lte: new Date(to) }, to: { gte: new Date(from) } };
  const turns = await ctx.db.dutyTurn.findMany({ where: { unitId: id, ...touching }, orderBy: { from: 'asc' } });
  const present = await listUnitPeople(ctx.db, id, ctx.clock.now());
  const gone = turns.map(({ userId }) => userId).filter((userId) => !present.some((one) => one.id === userId));
  const people = await ctx.db.user.findMany({
    where: { id: { in: gone } },
    select: { id: true, name: true, title: true },
  });
  const known = [...present, ...people];
  const absences = await ctx.db.absence.findMany({
    where: { userId: { in: known.map((person) => person.id) }, ...touching },
    orderBy: { from: 'asc' },
  });
  return {
    unit,
    canManage,
    people: known.map((person) => ({
      ...person,
      absences: absences
        .filter(({ userId }) => userId === person.id)
        .map((absence) => ({ id: absence.id, ...rangeOf(absence), note: canManage ? absence.note : null })),
    })),
    turns: turns.flatMap(({ id: turnId, userId, createdAt, ...turn }) => {
      const user = known.find((person) => person.id === userId);
      return user ? [{ id: turnId, user, ...rangeOf(turn), createdAt: createdAt.toISOString() }] : [];
    }),
  };
}
