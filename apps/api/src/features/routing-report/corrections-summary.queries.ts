import type { DayRange } from '../../core/day-range.ts';
import { withinDays } from '../../core/local-days.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { departmentRef } from '../../core/ticket/ticket.presenter.ts';
import type { Db } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { RoutingReport } from './routing-report.schemas.ts';

type Corrections = RoutingReport['corrections'];
type Row = {
  reason: Corrections['byReason'][number]['reason'];
  fromId: string | null;
  toId: string | null;
  corrections: number;
  setAside: number;
};
const MOST_MOVES = 20;

/** Corrections made in a period, by reason and by move. Those set aside are counted apart. */
export async function findCorrectionsSummary(
  db: Pick<Db, '$queryRaw'>,
  reference: ReferenceSnapshot,
  ministries: readonly string[],
  period: DayRange,
): Promise<Corrections> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT c.reason, c.from_department_id AS "fromId", c.to_department_id AS "toId",
      (count(*) FILTER (WHERE c.set_aside_at IS NULL))::int AS corrections,
      (count(*) FILTER (WHERE c.set_aside_at IS NOT NULL))::int AS "setAside"
    FROM routing_correction c
    WHERE c.ministry_code IN (${Prisma.join([...ministries])}) AND ${withinDays(Prisma.sql`c.at`, period)}
    GROUP BY 1, 2, 3`);
  const total = (of: readonly Row[]): number => of.reduce((sum, { corrections }) => sum + corrections, 0);
  const setAside = rows.reduce((sum, row) => sum + row.setAside, 0);
  const department = (unitId: string | null) => (unitId === null ? null : departmentRef(reference, unitId));
  return {
    total: total(rows) + setAside,
    setAside,
    byReason: [...Map.groupBy(rows, ({ reason }) => reason)]
      .map(([reason, of]) => ({ reason, corrections: total(of) }))
      .filter(({ corrections }) => corrections > 0)
      .sort((a, b) => b.corrections - a.corrections),
    byMove: [...Map.groupBy(rows, ({ fromId, toId }) => JSON.stringify([fromId, toId])).values()]
      .flatMap((of) => {
        const [{ fromId, toId } = { fromId: null, toId: null }] = of;
        return { from: department(fromId), to: department(toId), corrections: total(of) };
      })
      .filter(({ corrections }) => corrections > 0)
      .sort((a, b) => b.corrections - a.corrections)
      .slice(0, MOST_MOVES),
  };
}
