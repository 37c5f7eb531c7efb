import { Prisma } from '../db/generated/client.ts';
import type { Actor } from './actor.ts';

/**
 * The one definition of who sees which ticket (product.md, "Who sees what"). An actor's sight is a union of scopes; a scope is a
 * conjunction. Lists, counts, search, files and links turn it into SQL; live events hold it against the row in memory.
 */
export type TicketScope = Partial<{
  communeCode: string;
  provinceCode: string;
  ministryCode: string;
  postUnitId: string;
  ownerUnitId: string;
  involvedUnitId: string;
  loggedById: string;
}>;

/** What of a ticket decides who sees it. */
export type TicketPlace = {
  communeCode: string;
  provinceCode: string;
  ministryCode: string;
  postUnitId: string | null;
  ownerUnitId: string;
  involvedUnitIds: readonly string[];
  loggedById: string | null;
};

export function ticketScopesOf(actor: Actor): readonly TicketScope[] {
  return actor.roles.flatMap((held): TicketScope[] => {
    const { ministryCode, provinceCode, communeCode, unitId } = held;
    switch (held.role) {
      case 'commune_staff':
        return communeCode ? [{ communeCode }] : [];
      case 'provincial_officer':
        return ministryCode && provinceCode ? [{ provinceCode, ministryCode }] : [];
      case 'deployed_official':
        return ministryCode && provinceCode ? [{ provinceCode, ministryCode, postUnitId: unitId }] : [];
      case 'department_officer':
      case 'department_head':
        return [{ involvedUnitId: unitId }];
      case 'hotline_operator':
        return [{ ownerUnitId: unitId }, { loggedById: actor.userId }];
      case 'personnel_officer':
      case 'leader':
        return ministryCode ? [{ ministryCode }] : [];
      case 'admin':
        return [];
      default:
        return [];
    }
  });
}

const CONDITIONS: Record<keyof TicketScope, (value: string) => Prisma.Sql> = {
  communeCode: (value) => Prisma.sql`t.commune_code = ${value}`,
  provinceCode: (value) => Prisma.sql`t.province_code = ${value}`,
  ministryCode: (value) => Prisma.sql`t.ministry_code = ${value}`,
  postUnitId: (value) => Prisma.sql`t.post_unit_id = ${value}`,
  ownerUnitId: (value) => Prisma.sql`t.owner_unit_id = ${value}`,
  involvedUnitId: (value) => Prisma.sql`t.involved_unit_ids @> ARRAY[${value}]`,
  loggedById: (value) => Prisma.sql`t.logged_by_id = ${value}::uuid`,
};

const scopeSql = (scope: TicketScope): Prisma.Sql =>
  Prisma.join(
    Object.entries(scope).map(([key, value]) => CONDITIONS[key as keyof TicketScope](value)), // Object.entries forgets the keys
    ' AND ',
  );

/** SQL condition on a `ticket` aliased `t`. Nobody's sight is `FALSE`. */
export function visibleTickets(actor: Actor): Prisma.Sql {
  const scopes = ticketScopesOf(actor);
  if (scopes.length === 0) return Prisma.sql`FALSE`;
  return Prisma.sql`(${Prisma.join(
    scopes.map((scope) => Prisma.sql`(${scopeSql(scope)})`),
    ' OR ',
  )})`;
}

/**
 * What a hotline operator may be told of a calling commune: that its tickets are there, by subject, state and due. Only summaries are
 * read by it, and the commune's own words are added to what it finds.
 */
export const ticketsOfCaller = (communeCode: string): Prisma.Sql => Prisma.sql`t.commune_code = ${communeCode}`;

/** The same definition, for a ticket at hand. */
export const seesTicket = (actor: Actor, place: TicketPlace): boolean =>
  ticketScopesOf(actor).some((scope) =>
    Object.entries(scope).every(([key, value]) =>
      key === 'involvedUnitId'
        ? place.involvedUnitIds.includes(value)
        : place[key as Exclude<keyof TicketScope, 'involvedUnitId'>] === value,
    ),
  );

/** The asking side reads public events, messages and files only; whoever sees a ticket as staff reads all of it. */
export const readsInternal = (actor: Actor, place: TicketPlace): boolean =>
  seesTicket({ ...actor, roles: actor.roles.filter((held) => held.role !== 'commune_staff') }, place);
