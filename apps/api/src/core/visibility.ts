import { Prisma } from '../db/generated/client.ts';
import type { Actor } from './actor.ts';

/**
 * The one definition of who sees which ticket (product.md, "Who sees what"). An actor's sight is a union of scopes; a scope is a
 * conjunction. Lists, counts, search, files and links turn it into SQL; live events hold it against the row in memory.
 */
export type TicketScope = Partial<{
  /** Not a part of another ticket: the asking side knows whole questions only. */
  whole: true;
  communeCode: string;
  provinceCode: string;
  ministryCode: string;
  postUnitId: string;
  ownerUnitId: string;
  involvedUnitId: string;
  /** Asked for advice right now. */
  consultedUnitId: string;
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
  consultedUnitIds: readonly string[];
  loggedById: string | null;
  partOfId: string | null;
};

/** A {@link TicketPlace} of a ticket aliased `t`, as columns of a row and as one JSON object. */
export const placeColumns = Prisma.sql`t.commune_code AS "communeCode", t.province_code AS "provinceCode",
  t.ministry_code AS "ministryCode", t.post_unit_id AS "postUnitId", t.owner_unit_id AS "ownerUnitId",
  t.involved_unit_ids AS "involvedUnitIds", t.consulted_unit_ids AS "consultedUnitIds", t.logged_by_id AS "loggedById",
  t.part_of_id AS "partOfId"`;
export const placeJson = Prisma.sql`jsonb_build_object('communeCode', t.commune_code, 'provinceCode', t.province_code,
  'ministryCode', t.ministry_code, 'postUnitId', t.post_unit_id, 'ownerUnitId', t.owner_unit_id,
  'involvedUnitIds', t.involved_unit_ids, 'consultedUnitIds', t.consulted_unit_ids, 'loggedById', t.logged_by_id,
  'partOfId', t.part_of_id)`;

export function ticketScopesOf(actor: Actor): readonly TicketScope[] {
  return actor.roles.flatMap((held): TicketScope[] => {
    const { ministryCode, provinceCode, communeCode, unitId } = held;
    switch (held.role) {
      case 'commune_staff':
        return communeCode ? [{ communeCode, whole: true }] : [];
      case 'provincial_officer':
        return ministryCode && provinceCode ? [{ provinceCode, ministryCode }] : [];
      case 'deployed_official':
        return ministryCode && provinceCode ? [{ provinceCode, ministryCode, postUnitId: unitId }] : [];
      case 'department_officer':
      case 'department_head':
        return [{ involvedUnitId: unitId }, { consultedUnitId: unitId }];
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

const CONDITIONS: { [K in keyof TicketScope]-?: (value: NonNullable<TicketScope[K]>) => Prisma.Sql } = {
  whole: () => Prisma.sql`t.part_of_id IS NULL`,
  communeCode: (value) => Prisma.sql`t.commune_code = ${value}`,
  provinceCode: (value) => Prisma.sql`t.province_code = ${value}`,
  ministryCode: (value) => Prisma.sql`t.ministry_code = ${value}`,
  postUnitId: (value) => Prisma.sql`t.post_unit_id = ${value}`,
  ownerUnitId: (value) => Prisma.sql`t.owner_unit_id = ${value}`,
  involvedUnitId: (value) => Prisma.sql`t.involved_unit_ids @> ARRAY[${value}]`,
  consultedUnitId: (value) => Prisma.sql`t.consulted_unit_ids @> ARRAY[${value}]`,
  loggedById: (value) => Prisma.sql`t.logged_by_id = ${value}::uuid`,
};

const scopeSql = (scope: TicketScope): Prisma.Sql =>
  Prisma.join(
    // Object.entries forgets which value belongs to which key
    Object.entries(scope).map(([key, value]) => CONDITIONS[key as keyof TicketScope](value as never)),
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
export const ticketsOfCaller = (communeCode: string): Prisma.Sql => scopeSql({ communeCode, whole: true });

function holds(place: TicketPlace, key: keyof TicketScope, value: string): boolean {
  switch (key) {
    case 'whole':
      return place.partOfId === null;
    case 'involvedUnitId':
      return place.involvedUnitIds.includes(value);
    case 'consultedUnitId':
      return place.consultedUnitIds.includes(value);
    default:
      return place[key] === value;
  }
}

/** The same definition, for a ticket at hand. */
export const seesTicket = (actor: Actor, place: TicketPlace): boolean =>
  ticketScopesOf(actor).some((scope) =>
    // Object.entries forgets which value belongs to which key
    Object.entries(scope).every(([key, value]) => holds(place, key as keyof TicketScope, value as string)),
  );

/** Without what they see as the asking side. */
export const asStaff = (actor: Actor): Actor => ({
  ...actor,
  roles: actor.roles.filter(({ role }) => role !== 'commune_staff'),
});

/** The asking side reads public events, messages and files only; whoever sees a ticket as staff reads all of it. */
export const readsInternal = (actor: Actor, place: TicketPlace): boolean => seesTicket(asStaff(actor), place);
