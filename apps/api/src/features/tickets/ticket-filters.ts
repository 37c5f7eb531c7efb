import { foldVietnamese } from '@caunoi/routing/fold';
import type { Actor, ActorRole } from '../../core/actor.ts';
import { visibleTickets } from '../../core/visibility.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { CountTickets, View } from './tickets.schemas.ts';

const isOfDepartment = ({ role }: ActorRole): boolean => role === 'department_officer' || role === 'department_head';

/**
 * What a department sees for good is more than what waits for it: its queues show what it holds. Spelled with `=`, since only so does
 * the index of the owning unit give the rows in queue order. What the person sees by another role stays as it is.
 */
function inOwnQueue(actor: Actor): Prisma.Sql {
  const others = actor.roles.filter((held) => !isOfDepartment(held));
  const held = actor.roles.filter(isOfDepartment).map(({ unitId }) => Prisma.sql`t.owner_unit_id = ${unitId}`);
  if (held.length === 0) return Prisma.sql`TRUE`;
  if (others.length > 0) held.push(visibleTickets({ ...actor, roles: others }));
  return Prisma.sql`(${Prisma.join(held, ' OR ')})`;
}

const HOLDERS: readonly ActorRole['role'][] = [
  'provincial_officer',
  'deployed_official',
  'department_officer',
  'department_head',
  'hotline_operator',
];

/** What lies with the actor's own units; whoever only watches sees all. What was handed over is the receiver's to take. */
function inOwnHands(actor: Actor): Prisma.Sql {
  const held = actor.roles
    .filter(({ role }) => HOLDERS.includes(role))
    .map(({ unitId }) => Prisma.sql`t.owner_unit_id = ${unitId}`);
  return held.length === 0 ? Prisma.sql`TRUE` : Prisma.sql`(${Prisma.join(held, ' OR ')})`;
}

/** Staff have a merged ticket under its survivor, which stands where the earliest of all does; its commune still waits for it. */
function notCarried(actor: Actor): Prisma.Sql {
  const communes = actor.roles.flatMap(({ role, communeCode }) =>
    role === 'commune_staff' && communeCode ? communeCode : [],
  );
  if (communes.length === 0) return Prisma.sql`t.state <> 'merged'`;
  return Prisma.sql`(t.state <> 'merged' OR t.commune_code = ANY(${communes}))`;
}

/** Who watches a split question has its parts under the whole; whoever holds a part has it as a question of their own. */
function ownParts(actor: Actor): Prisma.Sql {
  const units = actor.roles.filter(({ role }) => HOLDERS.includes(role)).map(({ unitId }) => unitId);
  return Prisma.sql`(t.part_of_id IS NULL OR t.owner_unit_id = ANY(${units}::text[]))`;
}

/** What the actor's departments are asked about by others. */
function askedForAdvice(actor: Actor): Prisma.Sql {
  const units = actor.roles.filter(isOfDepartment).map(({ unitId }) => unitId);
  return units.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`t.consulted_unit_ids && ${units}::text[]`;
}

/** When the authority that a ticket `t` was referred to is asked again. */
export const chaseAtSql = Prisma.sql`(
  SELECT a.chase_at FROM answer a WHERE a.ticket_id = t.id AND a.cycle = t.cycle AND a.kind = 'referral'
  ORDER BY a.version DESC LIMIT 1)`;

/** When whoever holds it is reminded of that: on a working day. */
const remindedAtSql = Prisma.sql`(
  SELECT s.fire_at FROM step s
  WHERE s.ticket_id = t.id AND s.cycle = t.cycle AND s.kind = 'referral_chase' AND s.clock_id IS NULL)`;

/** Referred outside, and the day on which the authority is asked again has come. */
const toBeChased = (actor: Actor, now: Date): Prisma.Sql => Prisma.sql`
  t.state = 'referred' AND t.merged_into_id IS NULL AND ${inOwnHands(actor)} AND coalesce(${remindedAtSql}, ${chaseAtSql}) <= ${now}`;

/** The predicate of a view: lists and badges share it. */
export function viewSql(view: View, actor: Actor, now: Date): Prisma.Sql {
  const open = Prisma.sql`t.queue_rank < 2 AND ${notCarried(actor)} AND ${inOwnQueue(actor)} AND ${ownParts(actor)}`;
  switch (view) {
    case 'open':
      return open;
    case 'untaken':
      return Prisma.sql`${open} AND ${inOwnHands(actor)} AND t.owner_user_id IS NULL AND t.state <> 'waiting_requester'`;
    case 'mine':
      return Prisma.sql`${open} AND t.owner_user_id = ${actor.userId}::uuid`;
    case 'handed_over':
      return Prisma.sql`${open} AND t.owner_unit_id IS DISTINCT FROM t.post_unit_id AND t.post_unit_id IS NOT NULL`;
    case 'waiting':
      return Prisma.sql`${open} AND t.state = 'waiting_requester'`;
    case 'review':
      return Prisma.sql`${open} AND t.state = 'in_review'`;
    case 'answered':
      return Prisma.sql`t.queue_rank = 2 AND t.state IN ('answered', 'closed') AND ${inOwnQueue(actor)} AND ${ownParts(actor)}`;
    case 'consulted':
      return askedForAdvice(actor);
    case 'chase':
      return toBeChased(actor, now);
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
  else if (owner) conditions.push(Prisma.sql`t.owner_user_id = ${owner}::uuid`);
  const words = q ? foldVietnamese(q) : '';
  // signs alone are no words: nothing has them, rather than everything
  if (q?.trim() && words === '') conditions.push(Prisma.sql`FALSE`);
  // each word may stand anywhere; a condition a word lets the trigram index narrow by the rarest
  const found = words.split(' ').filter(Boolean);
  if (found.length > 0) {
    const matches = found.map((word) => Prisma.sql`s.text LIKE ${`%${escapeLike(word)}%`}`);
    conditions.push(
      Prisma.sql`EXISTS (SELECT 1 FROM ticket_search s WHERE s.ticket_id = t.id AND ${Prisma.join(matches, ' AND ')})`,
    );
  }
  return Prisma.join(conditions, ' AND ');
}
