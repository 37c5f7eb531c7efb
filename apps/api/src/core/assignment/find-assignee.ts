import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { AssignmentMode } from '../../db/generated/enums.ts';
import { localDay } from '../actor-directory.ts';
import { chooseOfficer, type OfficerThere } from './choose-officer.ts';

export type Assignee = { userId: string; name: string; mode: AssignmentMode };

/**
 * Who of a department gets a question that comes in, the way that the department has chosen; the turn is taken with it. Null: it waits for
 * somebody to take it. The unit is locked until the act ends: of two questions at once the second sees the first one's turn and load.
 */
export async function findAssignee(
  tx: Pick<Tx, '$queryRaw' | '$executeRaw'>,
  unitId: string,
  at: Date,
): Promise<Assignee | null> {
  // not FOR UPDATE: rows that only refer to the unit need not wait
  const [unit] = await tx.$queryRaw<{ mode: AssignmentMode; lastId: string | null }[]>(Prisma.sql`
    SELECT assignment AS mode, last_assigned_id AS "lastId" FROM unit
    WHERE id = ${unitId} AND kind = 'department' AND assignment <> 'by_hand' FOR NO KEY UPDATE`);
  if (!unit) return null;
  const officer = chooseOfficer(unit.mode, await listThere(tx, unitId, localDay(at)), unit.lastId);
  if (!officer) return null;
  await tx.$executeRaw(Prisma.sql`UPDATE unit SET last_assigned_id = ${officer.userId}::uuid WHERE id = ${unitId}`);
  return { userId: officer.userId, name: officer.name, mode: unit.mode };
}

/** Officers in office today and not away; when there are none, whoever has the duty. */
async function listThere(tx: Pick<Tx, '$queryRaw'>, unitId: string, today: string): Promise<OfficerThere[]> {
  const day = Prisma.sql`${today}::date`;
  const people = await tx.$queryRaw<(OfficerThere & { onDuty: boolean })[]>(Prisma.sql`
    SELECT p.id AS "userId", p.name, NOT bool_or(held.officer) AS "onDuty",
      (SELECT count(*)::int FROM ticket t WHERE t.owner_unit_id = ${unitId} AND t.owner_user_id = p.id AND t.queue_rank < 2) AS load
    FROM (
      SELECT user_id, true AS officer FROM role_assignment
      WHERE unit_id = ${unitId} AND role = 'department_officer' AND valid_from <= ${day} AND (valid_to IS NULL OR valid_to >= ${day})
      UNION ALL
      SELECT d.user_id, false FROM duty_turn d
      JOIN role_assignment r ON r.user_id = d.user_id AND r.unit_id = d.unit_id
        AND r.valid_from <= ${day} AND (r.valid_to IS NULL OR r.valid_to >= ${day})
      WHERE d.unit_id = ${unitId} AND d.from_day <= ${day} AND d.to_day >= ${day}) held
    JOIN app_user p ON p.id = held.user_id AND p.disabled_at IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM absence a WHERE a.user_id = p.id AND a.from_day <= ${day} AND a.to_day >= ${day})
    GROUP BY p.id, p.name`);
  const officers = people.filter(({ onDuty }) => !onDuty);
  return officers.length > 0 ? officers : people;
}
