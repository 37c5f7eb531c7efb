import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';

/** What of a draft decides who sees it. */
export type DraftPlace = { createdById: string; unitId: string };

/**
 * The one definition of who sees which draft of a dossier: its author, as long as they work in the unit that they wrote it for; and within a
 * commune, all of its staff.
 */
const sharedUnits = (actor: Actor): string[] =>
  actor.roles.flatMap(({ role, unitId }) => (role === 'commune_staff' ? [unitId] : []));
const ownUnits = (actor: Actor): string[] => actor.roles.map(({ unitId }) => unitId);

/** SQL condition on a `dossier_draft` aliased `d`. */
export const visibleDrafts = (actor: Actor): Prisma.Sql => Prisma.sql`
  (d.unit_id = ANY(${sharedUnits(actor)}::text[])
    OR (d.created_by_id = ${actor.userId}::uuid AND d.unit_id = ANY(${ownUnits(actor)}::text[])))`;

/** The same definition, for a draft at hand. */
export const seesDraft = (actor: Actor, { createdById, unitId }: DraftPlace): boolean =>
  sharedUnits(actor).includes(unitId) || (createdById === actor.userId && ownUnits(actor).includes(unitId));
