import { Prisma } from '../../db/generated/client.ts';
import { type Actor, rolesOf } from '../actor.ts';
import type { SimilarScope } from './similar-answers.queries.ts';

/** The ministries in whose service an actor works: what it has answered, without who asked, is theirs to use again. */
export const ministriesServed = (actor: Actor): string[] => [
  ...new Set(
    actor.roles.flatMap(({ role, ministryCode }) =>
      role === 'commune_staff' || role === 'admin' || ministryCode === null ? [] : [ministryCode],
    ),
  ),
];

const communesOf = (actor: Actor): string[] =>
  rolesOf(actor, 'commune_staff').flatMap(({ communeCode }) => communeCode ?? []);

/** An answer went out for it, in writing and for good. A part's answer is a piece of the whole's, and goes to nobody by itself. */
const ANSWERED = Prisma.sql`t.state IN ('answered', 'closed') AND t.part_of_id IS NULL
  AND EXISTS (SELECT 1 FROM answer a WHERE a.ticket_id = t.id AND a.state = 'sent' AND a.kind IN ('answer', 'confirmation'))`;

/**
 * Whose answers an actor may read again (product.md: knowledge crosses provinces, cases do not): staff those of their ministry, a
 * commune its own. Undefined: nobody's.
 */
export function answerScopes(actor: Actor): SimilarScope[] {
  const ministries = ministriesServed(actor);
  const communes = communesOf(actor);
  return [
    ...(ministries.length > 0
      ? [{ where: Prisma.sql`t.ministry_code = ANY(${ministries}::text[]) AND ${ANSWERED}`, few: false }]
      : []),
    ...(communes.length > 0
      ? [{ where: Prisma.sql`t.commune_code = ANY(${communes}::text[]) AND ${ANSWERED}`, few: true }]
      : []),
  ];
}
