import type { Ctx } from '../context.ts';
import { Prisma } from '../db/generated/client.ts';
import type { Role, UnitKind } from '../db/generated/enums.ts';
import type { Actor } from './actor.ts';

type Row = {
  id: string;
  username: string;
  name: string;
  mustChangePassword: boolean;
  role: Role | null;
  unitId: string;
  unitKind: UnitKind;
  ministryCode: string | null;
  provinceCode: string | null;
  communeCode: string | null;
};

/** How long another process may still act on a role that was just taken away. */
const LIFETIME_MS = 3_000;
const known = new WeakMap<object, Map<string, { actor: Actor | undefined; until: number }>>();

/**
 * The person with the roles that are in force today: assignments, the post they are posted to, the post they substitute. Undefined
 * when there is no such person or the account is disabled. A holder of a post has its rights from the first to the last day.
 */
export async function findActor(ctx: Pick<Ctx, 'db' | 'clock'>, userId: string): Promise<Actor | undefined> {
  const cache = known.get(ctx.db) ?? new Map<string, { actor: Actor | undefined; until: number }>();
  known.set(ctx.db, cache);
  const kept = cache.get(userId);
  // Whoever has just changed their password, perhaps at another process, goes on at once.
  if (kept && kept.until > Date.now() && !kept.actor?.mustChangePassword) return kept.actor;
  const actor = await readActor(ctx, userId);
  if (cache.size > 5_000) cache.clear();
  cache.set(userId, { actor, until: Date.now() + LIFETIME_MS });
  return actor;
}

/** Forgets a person whose roles changed here; other processes forget them when their few seconds are over. */
export const forgetActor = (ctx: Pick<Ctx, 'db'>, userId: string): void => {
  known.get(ctx.db)?.delete(userId);
};

async function readActor(ctx: Pick<Ctx, 'db' | 'clock'>, userId: string): Promise<Actor | undefined> {
  const today = localDay(ctx.clock.now());
  const rows = await ctx.db.$queryRaw<Row[]>(Prisma.sql`
    WITH held AS (
      SELECT role, unit_id FROM role_assignment
      WHERE user_id = ${userId}::uuid AND valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date)
      UNION
      SELECT 'deployed_official'::role, post_unit_id FROM posting
      WHERE user_id = ${userId}::uuid AND valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date)
      UNION
      SELECT 'deployed_official'::role, post_unit_id FROM substitution
      WHERE user_id = ${userId}::uuid AND valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date))
    SELECT p.id, p.username, p.name, p.must_change_password AS "mustChangePassword", held.role, held.unit_id AS "unitId", u.kind AS "unitKind", u.ministry_code AS "ministryCode",
      u.province_code AS "provinceCode", u.commune_code AS "communeCode"
    FROM app_user p LEFT JOIN held ON TRUE LEFT JOIN unit u ON u.id = held.unit_id
    WHERE p.id = ${userId}::uuid AND p.disabled_at IS NULL
    ORDER BY held.role, held.unit_id`);
  const [person] = rows;
  if (!person) return undefined;
  return {
    userId: person.id,
    username: person.username,
    name: person.name,
    mustChangePassword: person.mustChangePassword,
    roles: rows.flatMap(({ role, unitId, unitKind, ministryCode, provinceCode, communeCode }) =>
      role === null ? [] : [{ role, unitId, unitKind, ministryCode, provinceCode, communeCode }],
    ),
  };
}

/** The date in Vietnam (UTC+7): postings begin and end by it. */
export const localDay = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
