import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { localDay } from '../actor-directory.ts';
import type { Held } from './people-chain.ts';

/** Everybody whom a step of these units may have to be told to today: of the units, of the ministries' top, and the administrators. */
export function findChainPeople(tx: Tx, unitIds: readonly string[], at: Date): Promise<Held[]> {
  const today = localDay(at);
  const units = Prisma.sql`${[...new Set(unitIds)]}::text[]`;
  const inForce = Prisma.sql`valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date)`;
  return tx.$queryRaw<Held[]>(Prisma.sql`
    SELECT held.user_id AS "userId", held.by, held.unit_id AS "unitId", held.role, u.ministry_code AS "ministryCode",
      EXISTS (SELECT 1 FROM absence a WHERE a.user_id = held.user_id AND a.from_day <= ${today}::date AND a.to_day >= ${today}::date) AS absent
    FROM (
      SELECT user_id, 'role' AS by, unit_id, role FROM role_assignment
      WHERE ${inForce} AND (unit_id = ANY(${units}) OR role IN ('personnel_officer', 'leader', 'admin'))
      UNION ALL SELECT user_id, 'role', post_unit_id, 'deployed_official'::role FROM posting
      WHERE ${inForce} AND post_unit_id = ANY(${units})
      UNION ALL SELECT user_id, 'substitution', post_unit_id, 'deployed_official'::role FROM substitution
      WHERE ${inForce} AND post_unit_id = ANY(${units})
      UNION ALL SELECT user_id, 'duty', unit_id, 'department_officer'::role FROM duty_turn
      WHERE from_day <= ${today}::date AND to_day >= ${today}::date AND unit_id = ANY(${units})) held
    JOIN app_user p ON p.id = held.user_id AND p.disabled_at IS NULL
    LEFT JOIN unit u ON u.id = held.unit_id
    ORDER BY p.username`);
}
