import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { managedMinistries } from '../people-sight.ts';

/** SQL condition on a `routing_correction` aliased `c`: an administrator sees that they are, a personnel officer those of the own ministry. */
export function visibleCorrections(actor: Actor): Prisma.Sql {
  const ministries = managedMinistries(actor);
  if (ministries === 'all') return Prisma.sql`TRUE`;
  if (ministries.length === 0) return Prisma.sql`FALSE`;
  return Prisma.sql`c.ministry_code IN (${Prisma.join([...ministries])})`;
}
