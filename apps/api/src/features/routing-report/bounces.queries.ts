import { workingMinutesBetween } from '@caunoi/sla/working-time';
import type { DayRange } from '../../core/day-range.ts';
import { startOfDay, withinDays } from '../../core/local-days.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { departmentRef } from '../../core/ticket/ticket.presenter.ts';
import type { Db } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { RoutingReport } from './routing-report.schemas.ts';

type Bounces = RoutingReport['bounces'];
/** A question that was handed over: when, and to whom first. `answeredAt`: first written answer or referral. */
type Row = { fieldId: string | null; ministry: string; firstUnitId: string; handedAt: Date[]; answeredAt: Date | null };
type Lost = { fieldId: string | null; handovers: number; minutes: number };

const MOST_FIELDS = 50;

/**
 * Questions received in a period that were handed over at least twice. A handover with a note leaves two events of one version; what
 * comes after the first answer is another round.
 */
const readBounced = (db: Pick<Db, '$queryRaw'>, ministries: readonly string[], period: DayRange): Promise<Row[]> =>
  db.$queryRaw<Row[]>(Prisma.sql`
    WITH handed AS (
      SELECT e.ticket_id, e.version, min(e.at) AS at, min(e.data ->> 'unitId') AS unit_id
      FROM ticket_event e
      WHERE e.kind = 'handed_over' AND e.at >= ${startOfDay(period.from)}
      GROUP BY 1, 2),
    bounced AS (
      SELECT ticket_id, array_agg(at ORDER BY at) AS handed_at, (array_agg(unit_id ORDER BY at))[1] AS first_unit_id
      FROM handed GROUP BY 1 HAVING count(*) > 1)
    SELECT t.field_id AS "fieldId", t.ministry_code AS ministry, b.first_unit_id AS "firstUnitId", b.handed_at AS "handedAt",
      (SELECT min(a.at) FROM ticket_event a WHERE a.ticket_id = t.id AND a.kind IN ('answered', 'referred')) AS "answeredAt"
    FROM bounced b JOIN ticket t ON t.id = b.ticket_id
    WHERE t.ministry_code IN (${Prisma.join([...ministries])}) AND ${withinDays(Prisma.sql`t.received_at`, period)}`);

async function countHandedOver(
  db: Pick<Db, '$queryRaw'>,
  ministries: readonly string[],
  period: DayRange,
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
    SELECT count(DISTINCT e.ticket_id)::int AS count
    FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id
    WHERE e.kind = 'handed_over' AND e.at >= ${startOfDay(period.from)}
      AND t.ministry_code IN (${Prisma.join([...ministries])}) AND ${withinDays(Prisma.sql`t.received_at`, period)}`);
  return row?.count ?? 0;
}

/** Working time from the first handover to the last one, by the calendar of who got it first: what the wrong addresses cost. */
function lostBy(reference: ReferenceSnapshot, row: Row): Lost | null {
  const { answeredAt } = row;
  const handedAt = row.handedAt.filter((at) => answeredAt === null || at <= answeredAt);
  const [first] = handedAt;
  const last = handedAt.at(-1);
  if (first === undefined || last === undefined || handedAt.length < 2) return null;
  const { calendar } = reference.calendar(row.ministry, '', row.firstUnitId);
  return {
    fieldId: row.fieldId,
    handovers: handedAt.length,
    minutes: Math.round(workingMinutesBetween(calendar, first, last)),
  };
}

const sum = (lost: readonly Lost[]) => ({
  questions: lost.length,
  handovers: lost.reduce((total, { handovers }) => total + handovers, 0),
  lostMinutes: lost.reduce((total, { minutes }) => total + minutes, 0),
  worstMinutes: lost.reduce((most, { minutes }) => Math.max(most, minutes), 0),
});

export async function findBounces(
  db: Pick<Db, '$queryRaw'>,
  reference: ReferenceSnapshot,
  ministries: readonly string[],
  period: DayRange,
): Promise<Bounces> {
  const [rows, handedOver] = await Promise.all([
    readBounced(db, ministries, period),
    countHandedOver(db, ministries, period),
  ]);
  const lost = rows.flatMap((row) => lostBy(reference, row) ?? []);
  return {
    total: { handedOver, ...sum(lost) },
    fields: [...Map.groupBy(lost, ({ fieldId }) => fieldId)]
      .map(([fieldId, of]) => ({ ...presentField(reference, fieldId), ...sum(of) }))
      .sort((a, b) => b.lostMinutes - a.lostMinutes || b.questions - a.questions)
      .slice(0, MOST_FIELDS),
  };
}

function presentField(reference: ReferenceSnapshot, fieldId: string | null) {
  const name = fieldId === null ? undefined : reference.fieldName(fieldId);
  const place = fieldId === null ? undefined : reference.fieldPlace(fieldId);
  return {
    field: fieldId === null ? null : { id: fieldId, name: name?.vi ?? fieldId },
    department: place ? departmentRef(reference, place.departmentId) : null,
  };
}
