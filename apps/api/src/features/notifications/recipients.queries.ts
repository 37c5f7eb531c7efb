import { localDay } from '../../core/actor-directory.ts';
import type { TicketEventKind } from '../../core/ticket/record-change.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Role } from '../../db/generated/enums.ts';

export type EventRow = {
  id: string;
  kind: TicketEventKind;
  at: Date;
  actorId: string | null;
  actorName: string | null;
  actorUnitId: string | null;
  data: { userId?: string; unitId?: string; groupId?: string };
  answerAuthorId: string | null;
  ticketId: string;
  communeCode: string;
  ownerUnitId: string;
  ownerUserId: string | null;
  postUnitId: string | null;
  createdById: string;
  partOfId: string | null;
  dossierId: string | null;
  dossierCode: string | null;
  dossierTitle: string | null;
};

/** Events with what decides whom they concern, the tickets as they stand now. */
export const findEvents = (tx: Tx, ids: readonly string[]): Promise<EventRow[]> =>
  tx.$queryRaw<EventRow[]>(Prisma.sql`
    SELECT e.id, e.kind, e.at, e.actor_id AS "actorId", actor.name AS "actorName", e.actor_unit_id AS "actorUnitId", e.data,
      answer.author_id AS "answerAuthorId", t.id AS "ticketId", t.commune_code AS "communeCode", t.owner_unit_id AS "ownerUnitId",
      t.owner_user_id AS "ownerUserId", t.post_unit_id AS "postUnitId", t.created_by_id AS "createdById", t.part_of_id AS "partOfId",
      d.id AS "dossierId", d.code AS "dossierCode", d.title AS "dossierTitle"
    FROM ticket_event e
    JOIN ticket t ON t.id = e.ticket_id
    LEFT JOIN dossier d ON d.id = t.dossier_id
    LEFT JOIN app_user actor ON actor.id = e.actor_id
    LEFT JOIN answer ON answer.id = (e.data ->> 'answerId')::uuid
    WHERE e.id = ANY(${[...ids]}::uuid[])
    ORDER BY t.dossier_position, e.at, e.id`);

export type Holder = { userId: string; unitId: string; role: Role };

/** Whoever holds a role today at one of the units, or is one of the people; disabled accounts left out. A post's substitute holds it too. */
export async function findHolders(
  tx: Tx,
  unitIds: readonly string[],
  userIds: readonly string[],
  at: Date,
): Promise<Holder[]> {
  const today = localDay(at);
  const inForce = Prisma.sql`valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date)`;
  return tx.$queryRaw<Holder[]>(Prisma.sql`
    SELECT held.user_id AS "userId", held.unit_id AS "unitId", held.role FROM (
      SELECT user_id, unit_id, role FROM role_assignment WHERE ${inForce}
      UNION SELECT user_id, post_unit_id, 'deployed_official'::role FROM posting WHERE ${inForce}
      UNION SELECT user_id, post_unit_id, 'deployed_official'::role FROM substitution WHERE ${inForce}) held
    JOIN app_user p ON p.id = held.user_id AND p.disabled_at IS NULL
    WHERE held.unit_id = ANY(${[...unitIds]}::text[]) OR held.user_id = ANY(${[...userIds]}::uuid[])`);
}
