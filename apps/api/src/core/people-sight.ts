import { Prisma } from '../db/generated/client.ts';
import { type Actor, hasRole, rolesOf } from './actor.ts';

/** Ministries whose people and posts the actor manages or reads; `all` for an administrator. */
export const managedMinistries = (actor: Actor): 'all' | readonly string[] =>
  hasRole(actor, 'admin')
    ? 'all'
    : rolesOf(actor, 'personnel_officer').flatMap(({ ministryCode }) => (ministryCode === null ? [] : [ministryCode]));

/**
 * SQL condition on an `app_user` aliased `p`: an administrator sees everybody, a personnel officer whoever has, had or will have a role
 * or a post of the own ministry.
 */
export function visiblePeople(actor: Actor): Prisma.Sql {
  const ministries = managedMinistries(actor);
  if (ministries === 'all') return Prisma.sql`TRUE`;
  if (ministries.length === 0) return Prisma.sql`FALSE`;
  return Prisma.sql`p.id IN (
    SELECT held.user_id FROM (
      SELECT user_id, unit_id FROM role_assignment
      UNION ALL SELECT user_id, post_unit_id FROM posting
      UNION ALL SELECT user_id, post_unit_id FROM substitution) held
    JOIN unit u ON u.id = held.unit_id WHERE u.ministry_code IN (${Prisma.join([...ministries])}))`;
}

/**
 * SQL condition on an `app_user` aliased `p`: whose absences the actor enters. An administrator everybody's; a personnel officer those of
 * who has, or will have, a role or a post of the own ministry; a head of department those of who works there on that day.
 */
export function managedPeople(actor: Actor, today: string): Prisma.Sql {
  const ministries = managedMinistries(actor);
  if (ministries === 'all') return Prisma.sql`TRUE`;
  const departments = rolesOf(actor, 'department_head').map(({ unitId }) => unitId);
  const notOver = Prisma.sql`(valid_to IS NULL OR valid_to >= ${today}::date)`;
  const any = [
    ...(ministries.length === 0
      ? []
      : [
          Prisma.sql`p.id IN (
            SELECT held.user_id FROM (
              SELECT user_id, unit_id FROM role_assignment WHERE ${notOver}
              UNION ALL SELECT user_id, post_unit_id FROM posting WHERE ${notOver}
              UNION ALL SELECT user_id, post_unit_id FROM substitution WHERE ${notOver}) held
            JOIN unit u ON u.id = held.unit_id WHERE u.ministry_code IN (${Prisma.join([...ministries])}))`,
        ]),
    ...(departments.length === 0
      ? []
      : [
          Prisma.sql`p.id IN (
            SELECT user_id FROM role_assignment
            WHERE unit_id IN (${Prisma.join(departments)}) AND valid_from <= ${today}::date AND ${notOver})`,
        ]),
  ];
  return any.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(any, ' OR ')})`;
}

/** SQL condition on a `unit` aliased `u` that is a post. */
export function visiblePosts(actor: Actor): Prisma.Sql {
  const ministries = managedMinistries(actor);
  if (ministries === 'all') return Prisma.sql`u.kind = 'post'`;
  if (ministries.length === 0) return Prisma.sql`FALSE`;
  return Prisma.sql`u.kind = 'post' AND u.ministry_code IN (${Prisma.join([...ministries])})`;
}
