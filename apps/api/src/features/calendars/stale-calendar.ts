import { AppError } from '../../core/app-error.ts';
import { definitionOf } from '../../core/calendars.ts';
import type { Db, Tx } from '../../db/client.ts';
import { calendarChanges } from './calendar-changes.ts';
import { baseOf } from './calendar-draft.ts';
import { findCurrent, namesOf } from './calendars.queries.ts';

const SHOWN = 10;

/** The refusal of who built on a version that is no longer in force: what was published since, by whom. */
export async function staleCalendar(tx: Db | Tx, key: string, baseVersion: number): Promise<AppError> {
  const rows = await tx.calendarVersion.findMany({
    where: { calendarKey: key, version: { gte: baseVersion } },
    orderBy: { version: 'asc' },
    take: SHOWN + 1,
  });
  const names = await namesOf(tx, rows);
  const current = await findCurrent(tx, key);
  return new AppError('stale-record', {
    extra: {
      currentVersion: current?.version ?? 0,
      changes: rows.flatMap((row, index) => {
        if (row.version <= baseVersion) return [];
        const before = rows[index - 1] ?? null;
        return {
          version: row.version,
          at: row.publishedAt.toISOString(),
          by: row.publishedBy === null ? null : (names.get(row.publishedBy) ?? null),
          note: row.note,
          ...calendarChanges(baseOf(before), definitionOf(row)),
        };
      }),
    },
  });
}
