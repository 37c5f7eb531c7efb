import type { DayRange } from '../../core/day-range.ts';
import { withinDays } from '../../core/local-days.ts';
import type { Db } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { RoutingAccuracy, RoutingReport } from './routing-report.schemas.ts';

type Row = RoutingAccuracy & { monday: string; channel: RoutingReport['accuracy']['channels'][number]['channel'] };

const COUNTS = ['received', 'decided', 'right', 'inFirstThree', 'abstained', 'abstainedRightly', 'corrected'] as const;

/**
 * SQL condition on a `ticket` aliased `t`: an authority outside answers for it. Once a department was confirmed after all, it does.
 */
const REFERRED = Prisma.sql`(NOT t.department_confirmed AND t.state IN ('referred', 'answered', 'closed')
  AND EXISTS (SELECT 1 FROM answer a WHERE a.ticket_id = t.id AND a.kind = 'referral' AND a.state = 'sent'))`;
const ANSWERED = Prisma.sql`(t.department_confirmed AND t.state IN ('answered', 'closed'))`;

/**
 * Of the questions received in a period, how often the first suggestion was what was decided in the end, by week and channel. A whole
 * that was split has several departments: its parts count, it does not. Who abstained offered no three, whatever stood in the list.
 */
const readAccuracy = (db: Pick<Db, '$queryRaw'>, ministries: readonly string[], period: DayRange): Promise<Row[]> =>
  db.$queryRaw<Row[]>(Prisma.sql`
    SELECT monday, channel, count(*)::int AS received,
      (count(*) FILTER (WHERE decided))::int AS decided,
      (count(*) FILTER (WHERE decided AND hit))::int AS right,
      (count(*) FILTER (WHERE decided AND (hit OR (first IS NOT NULL AND code IS NOT NULL AND offered @> jsonb_build_array(jsonb_build_object('department', jsonb_build_object('code', code)))))))::int AS "inFirstThree",
      (count(*) FILTER (WHERE decided AND first IS NULL))::int AS abstained,
      (count(*) FILTER (WHERE decided AND first IS NULL AND hit))::int AS "abstainedRightly",
      (count(*) FILTER (WHERE corrected))::int AS corrected
    FROM (
      SELECT *, coalesce(CASE WHEN referred THEN first IS NULL ELSE first = code END, FALSE) AS hit, answered OR referred AS decided
      FROM (
        SELECT date_trunc('week', t.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS monday, t.channel,
          ${ANSWERED} AS answered, ${REFERRED} AS referred, u.code,
          CASE WHEN t.routing ->> 'outcome' <> 'abstained' THEN t.routing #>> '{department,code}' END AS first,
          t.routing -> 'ranked' AS offered,
          EXISTS (SELECT 1 FROM routing_correction c WHERE c.ticket_id = t.id AND c.set_aside_at IS NULL) AS corrected
        FROM ticket t LEFT JOIN unit u ON u.id = t.department_id
        WHERE t.ministry_code IN (${Prisma.join([...ministries])}) AND ${withinDays(Prisma.sql`t.received_at`, period)}
          AND t.routing IS NOT NULL AND t.state NOT IN ('merged', 'withdrawn')
          AND NOT EXISTS (SELECT 1 FROM ticket part WHERE part.part_of_id = t.id)) asked) judged
    GROUP BY 1, 2 ORDER BY 1, 2`);

const none = (): RoutingAccuracy => ({
  received: 0,
  decided: 0,
  right: 0,
  inFirstThree: 0,
  abstained: 0,
  abstainedRightly: 0,
  corrected: 0,
});

const sum = (rows: readonly Row[]): RoutingAccuracy => {
  const total = none();
  for (const row of rows) for (const count of COUNTS) total[count] += row[count];
  return total;
};

export async function findAccuracy(
  db: Pick<Db, '$queryRaw'>,
  ministries: readonly string[],
  period: DayRange,
): Promise<RoutingReport['accuracy']> {
  const rows = await readAccuracy(db, ministries, period);
  const weeks = Map.groupBy(rows, ({ monday }) => monday);
  const channels = Map.groupBy(rows, ({ channel }) => channel);
  return {
    total: sum(rows),
    weeks: [...weeks].map(([monday, of]) => ({ monday, ...sum(of) })),
    channels: [...channels]
      .map(([channel, of]) => ({ channel, ...sum(of) }))
      .sort((a, b) => b.received - a.received || a.channel.localeCompare(b.channel)),
  };
}
