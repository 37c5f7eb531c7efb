import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { localDay } from './actor-directory.ts';

export type UnitPerson = { id: string; name: string; title: string };

const inForce = (today: string) =>
  Prisma.sql`valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date)`;

/** People who work in a unit today: by a role there, as the holder of the post, or as its substitute. */
export const listUnitPeople = (tx: Pick<Tx, '$queryRaw'>, unitId: string, at: Date): Promise<UnitPerson[]> => {
  const today = localDay(at);
  return tx.$queryRaw<UnitPerson[]>(Prisma.sql`
    SELECT p.id, p.name, p.title FROM app_user p
    WHERE p.disabled_at IS NULL AND p.id IN (
      SELECT user_id FROM role_assignment WHERE unit_id = ${unitId} AND ${inForce(today)}
      UNION SELECT user_id FROM posting WHERE post_unit_id = ${unitId} AND ${inForce(today)}
      UNION SELECT user_id FROM substitution WHERE post_unit_id = ${unitId} AND ${inForce(today)})
    ORDER BY p.name COLLATE "vi-x-icu"`);
};

/** The person, when they work in the unit today. */
export const isOfUnit = async (tx: Pick<Tx, '$queryRaw'>, userId: string, unitId: string, at: Date) =>
  (await listUnitPeople(tx, unitId, at)).find(({ id }) => id === userId.toLowerCase());
