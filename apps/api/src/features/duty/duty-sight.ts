import { type Actor, hasRole, rolesOf } from '../../core/actor.ts';
import { managedMinistries } from '../../core/people-sight.ts';
import { Prisma } from '../../db/generated/client.ts';

/** The kinds of unit that hold tickets, and so may have somebody on duty. */
const WITH_DUTY = Prisma.sql`u.kind IN ('post', 'department', 'provincial_department', 'hotline')`;

/**
 * SQL on a `unit` aliased `u`: whose turns the actor gives out. Heads their own department's, personnel those of the ministry's posts and
 * departments, administrators all.
 */
export function managedDuty(actor: Actor): Prisma.Sql {
  if (hasRole(actor, 'admin')) return WITH_DUTY;
  const ministries = managedMinistries(actor);
  const heads = rolesOf(actor, 'department_head').map(({ unitId }) => unitId);
  const any = [
    ...(ministries === 'all' || ministries.length === 0
      ? []
      : [Prisma.sql`(u.kind IN ('post', 'department') AND u.ministry_code IN (${Prisma.join([...ministries])}))`]),
    ...(heads.length === 0 ? [] : [Prisma.sql`u.id IN (${Prisma.join(heads)})`]),
  ];
  return any.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(any, ' OR ')})`;
}

/** SQL on a `unit` aliased `u`: whose turns the actor reads, which are also those of the units they work in. */
export function visibleDuty(actor: Actor): Prisma.Sql {
  const own = actor.roles.map(({ unitId }) => unitId);
  const works = own.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`u.id IN (${Prisma.join(own)})`;
  return Prisma.sql`(${WITH_DUTY} AND (${works} OR ${managedDuty(actor)}))`;
}
