import { foldVietnamese } from '@caunoi/routing/fold';
import { type Actor, hasRole } from '../../core/actor.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { CountTickets, View } from './tickets.schemas.ts';

const DEPARTMENT_ROLES = ['department_officer', 'department_head'] as const;

/** Units in whose name the actor works; their queue is what these hold. */
const holdingUnits = (actor: Actor): string[] =>
  actor.roles.filter(({ role }) => (DEPARTMENT_ROLES as readonly string[]).includes(role)).map(({ unitId }) => unitId);

/** What a department sees for good is more than what waits for it: its queues show what it holds. */
const heldByOwnUnit = (actor: Actor): Prisma.Sql =>
  hasRole(actor, ...DEPARTMENT_ROLES) ? Prisma.sql`t.owner_unit_id = ANY(${holdingUnits(actor)})` : Prisma.sql`TRUE`;

/** The predicate of a view: lists and badges share it. */
export function viewSql(view: View, actor: Actor): Prisma.Sql {
  const open = Prisma.sql`t.queue_rank < 2 AND ${heldByOwnUnit(actor)}`;
  switch (view) {
    case 'open':
      return open;
    case 'untaken':
      return Prisma.sql`${open} AND t.owner_user_id IS NULL AND t.state <> 'waiting_requester'`;
    case 'mine':
      return Prisma.sql`t.queue_rank < 2 AND t.owner_user_id = ${actor.userId}::uuid`;
    case 'handed_over':
      return Prisma.sql`t.queue_rank < 2 AND t.owner_unit_id IS DISTINCT FROM t.post_unit_id AND t.post_unit_id IS NOT NULL`;
    case 'waiting':
      return Prisma.sql`${open} AND t.state = 'waiting_requester'`;
    case 'review':
      return Prisma.sql`${open} AND t.state = 'in_review'`;
    case 'answered':
      return Prisma.sql`t.state IN ('answered', 'closed')`;
    case 'referred':
      return Prisma.sql`t.state = 'referred'`;
    case 'all':
      return Prisma.sql`TRUE`;
  }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Every condition but the view's: the caller's sight first, then what they filtered by. */
export function filterSql(query: CountTickets, actor: Actor): Prisma.Sql {
  const conditions = [visibleTickets(actor)];
  const { status, unit, province, department, owner, channel, dossier, q } = query;
  if (status) conditions.push(Prisma.sql`t.state = ${status}::ticket_state`);
  if (unit)
    conditions.push(
      /^\d{5}$/.test(unit) ? Prisma.sql`t.commune_code = ${unit}` : Prisma.sql`t.owner_unit_id = ${unit}`,
    );
  if (province) conditions.push(Prisma.sql`t.province_code = ${province}`);
  if (department) conditions.push(Prisma.sql`t.department_id = ${`department:${department}`}`);
  if (channel) conditions.push(Prisma.sql`t.channel = ${channel}::channel`);
  if (dossier) conditions.push(Prisma.sql`t.dossier_id = ${dossier}::uuid`);
  if (owner === 'none') conditions.push(Prisma.sql`t.owner_user_id IS NULL`);
  else if (owner === 'me') conditions.push(Prisma.sql`t.owner_user_id = ${actor.userId}::uuid`);
  else if (owner) conditions.push(Prisma.sql`t.owner_user_id::text = ${owner.toLowerCase()}`);
  const words = q ? foldVietnamese(q) : '';
  // each word may stand anywhere; a condition a word lets the trigram index narrow by the rarest
  for (const word of words.split(' ').filter(Boolean))
    conditions.push(Prisma.sql`t.search_text LIKE ${`%${escapeLike(word)}%`}`);
  return Prisma.join(conditions, ' AND ');
}
