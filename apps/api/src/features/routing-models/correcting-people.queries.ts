import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { withinDays } from '../../core/local-days.ts';
import { visibleCorrections } from '../../core/routing/correction-sight.ts';
import { TRAINING_RULES } from '../../core/routing/training-rules.ts';
import { Prisma } from '../../db/generated/client.ts';
import { departmentOrNull, unitOrNull } from './corrections.queries.ts';
import type { CorrectingPeople } from './corrections.schemas.ts';

const MOST_PEOPLE = 100;
const MOST_MOVES = 5;

type PersonRow = {
  actorId: string;
  name: string;
  unitId: string;
  corrections: number;
  setAside: number;
  lastAt: Date;
  day: string;
  most: number;
};
type MoveRow = { actorId: string; fromId: string | null; toId: string | null; corrections: number };

/** Who corrects how much within a period, the busiest day first: whoever relabels en masse stands at the top. */
export async function listCorrectingPeople(
  ctx: Pick<Ctx, 'db' | 'reference'>,
  actor: Actor,
  period: { from?: string; to?: string },
): Promise<CorrectingPeople> {
  const reference = await ctx.reference.current();
  const where = Prisma.sql`${visibleCorrections(actor)} AND ${withinDays(Prisma.sql`c.at`, period)}`;
  const people = await ctx.db.$queryRaw<PersonRow[]>(Prisma.sql`
    WITH days AS (
      SELECT c.actor_id, (c.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day, count(*)::int AS corrections,
        (count(*) FILTER (WHERE c.set_aside_at IS NOT NULL))::int AS set_aside, max(c.at) AS last_at, max(c.actor_unit_id) AS unit_id
      FROM routing_correction c WHERE ${where} GROUP BY 1, 2),
    busiest AS (SELECT DISTINCT ON (actor_id) actor_id, day, corrections, unit_id FROM days ORDER BY actor_id, corrections DESC, day DESC)
    SELECT b.actor_id AS "actorId", coalesce(p.name, '') AS name, b.unit_id AS "unitId", s.corrections, s.set_aside AS "setAside",
      s.last_at AS "lastAt", b.day::text AS day, b.corrections AS most
    FROM busiest b
    JOIN (SELECT actor_id, sum(corrections)::int AS corrections, sum(set_aside)::int AS set_aside, max(last_at) AS last_at
      FROM days GROUP BY 1) s USING (actor_id)
    LEFT JOIN app_user p ON p.id = b.actor_id
    ORDER BY b.corrections DESC, s.corrections DESC, b.actor_id LIMIT ${MOST_PEOPLE}`);
  const moves = await readMoves(
    ctx,
    where,
    people.map(({ actorId }) => actorId),
  );
  return {
    correctionsADay: TRAINING_RULES.correctionsADay,
    items: people.map((row) => ({
      actor: { id: row.actorId, name: row.name },
      unit: unitOrNull(reference, row.unitId),
      corrections: row.corrections,
      teaching: row.corrections - row.setAside,
      setAside: row.setAside,
      lastAt: row.lastAt.toISOString(),
      most: { day: row.day, corrections: row.most },
      enMasse: row.most > TRAINING_RULES.correctionsADay,
      moves: moves
        .filter(({ actorId }) => actorId === row.actorId)
        .map(({ fromId, toId, corrections }) => ({
          from: departmentOrNull(reference, fromId),
          to: departmentOrNull(reference, toId),
          corrections,
        })),
    })),
  };
}

const readMoves = (ctx: Pick<Ctx, 'db'>, where: Prisma.Sql, actorIds: readonly string[]): Promise<MoveRow[]> =>
  ctx.db.$queryRaw<MoveRow[]>(Prisma.sql`
    SELECT "actorId", "fromId", "toId", corrections FROM (
      SELECT c.actor_id AS "actorId", c.from_department_id AS "fromId", c.to_department_id AS "toId", count(*)::int AS corrections,
        row_number() OVER (PARTITION BY c.actor_id ORDER BY count(*) DESC, c.from_department_id, c.to_department_id) AS place
      FROM routing_correction c WHERE ${where} AND c.actor_id = ANY(${[...actorIds]}::uuid[]) GROUP BY 1, 2, 3) moves
    WHERE place <= ${MOST_MOVES} ORDER BY corrections DESC, "fromId", "toId"`);
