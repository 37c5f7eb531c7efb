import { v5 } from 'uuid';
import type { Db, Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { visibleTickets } from '../visibility.ts';
import { openGroupSql } from './open-group.ts';
import { idOrCode } from './ticket-row.ts';

/** Of the names that group ids are made from; any constant would do. */
const NAMESPACE = '6f1c2f6e-6a53-4d0f-9f0e-2d6f0b1a5c11';

/**
 * The group of one clarification that is put to several questions of a dossier. Made of what is asked, by whom and until when, so that
 * those that failed at first and are asked again join the others.
 */
export const clarificationGroup = (
  actor: Pick<Actor, 'userId'>,
  dossierId: string,
  { question, expectedAt }: { question: string; expectedAt: Date },
): string => v5(JSON.stringify([actor.userId, dossierId, question, expectedAt.toISOString()]), NAMESPACE);

/** The other tickets that the actor sees which wait for the reply to the same clarification as this one, in the order of their ids. */
export async function findAskedTogether(db: Db | Tx, actor: Actor, idOrItsCode: string): Promise<string[]> {
  const sight = visibleTickets(actor);
  const others = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    WITH own AS MATERIALIZED (
      SELECT t.id, t.dossier_id, ${openGroupSql} AS group_id FROM ticket t WHERE ${idOrCode(idOrItsCode)} AND ${sight})
    SELECT t.id FROM own JOIN ticket t ON t.dossier_id = own.dossier_id AND t.id <> own.id
    WHERE own.group_id IS NOT NULL AND ${openGroupSql} = own.group_id AND ${sight}
    ORDER BY t.id`);
  return others.map(({ id }) => id);
}
