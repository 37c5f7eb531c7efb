import type { Tx } from '../../db/client.ts';
import { Prisma, type Recompute } from '../../db/generated/client.ts';
import { definitionOf } from '../calendars.ts';
import { changedDays, type Span, spansOf } from './changed-days.ts';
import { OPEN, recomputeScope } from './recompute-scope.ts';

export type Batch = {
  count: number;
  /** Null when there was none left. */
  lastId: string | null;
  /** What has to be computed. */
  touched: readonly string[];
  /** What only gets the new version, as it was read. */
  untouched: readonly Seen[];
  change: Change;
};

type Seen = { id: string; dueVersion: number; pausedAt: Date | null };

/** What a publication changes: all, or spans of time for clocks that count by this version before it. */
export type Change = 'all' | { base: Prisma.Sql; version: Prisma.Sql; spans: readonly Span[] };

/** The next clocks in the order of ids; of a million a new holiday next month touches none. */
export async function readBatch(tx: Tx, recompute: Recompute, size: number): Promise<Batch> {
  const { clocks } = recomputeScope(recompute);
  const change = recompute.cause === 'policy' ? 'all' : await changeOf(tx, recompute);
  const after = recompute.afterClockId ? Prisma.sql`AND c.id > ${recompute.afterClockId}::uuid` : Prisma.empty;
  const rows = await tx.$queryRaw<(Seen & { touched: boolean })[]>(Prisma.sql`
    SELECT c.id, c.due_version AS "dueVersion", c.paused_at AS "pausedAt", ${touchedSql(change)} AS touched
    FROM clock c WHERE ${clocks} AND ${OPEN} ${after} ORDER BY c.id LIMIT ${size}`);
  return {
    count: rows.length,
    lastId: rows.at(-1)?.id ?? null,
    touched: rows.filter(({ touched }) => touched).map(({ id }) => id),
    untouched: rows.filter(({ touched }) => !touched),
    change,
  };
}

/**
 * Gives those that no changed day touches their new version, in one statement. Nothing may be waited for behind it: an act that has its
 * ticket waits for these rows. One that an act holds, or has moved since, perhaps into a changed day, is left for the end.
 */
export async function passUntouched(tx: Tx, { change, untouched }: Pick<Batch, 'change' | 'untouched'>): Promise<void> {
  if (change === 'all' || untouched.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    WITH free AS (
      SELECT c.id FROM clock c
      JOIN jsonb_to_recordset(${JSON.stringify(untouched)}::jsonb) AS seen(id uuid, "dueVersion" int, "pausedAt" timestamptz)
        ON seen.id = c.id AND seen."dueVersion" = c.due_version AND seen."pausedAt" IS NOT DISTINCT FROM c.paused_at
      WHERE ${OPEN} FOR UPDATE OF c SKIP LOCKED)
    UPDATE clock c SET ${change.version} FROM free WHERE c.id = free.id`);
}

/** SQL: does a changed day lie between the start of the clock and its due, or its next step when that comes later? */
export function touchedSql(change: Change): Prisma.Sql {
  if (change === 'all') return Prisma.sql`true`;
  const { base, spans } = change;
  const [froms, tos] = [spans.map(({ from }) => from), spans.map(({ to }) => to)];
  return Prisma.sql`(NOT ${base} OR EXISTS (
    SELECT 1 FROM unnest(${froms}::timestamptz[], ${tos}::timestamptz[]) AS span("from", "to")
    WHERE span."to" > c.started_at AND (c.paused_at IS NOT NULL OR span."from" < greatest(c.due_at, (
      SELECT max(fire_at) FROM step WHERE clock_id = c.id AND done_at IS NULL)))))`;
}

async function changeOf(tx: Tx, { subject, version }: Recompute): Promise<Change> {
  const versions = await tx.calendarVersion.findMany({
    where: { calendarKey: subject, version: { in: [version - 1, version] } },
    orderBy: { version: 'asc' },
  });
  const published = versions.at(-1);
  const before = versions.length === 2 ? versions[0] : undefined;
  if (!published || published.version !== version) throw new Error(`No version ${version} of the calendar ${subject}`);
  if (subject.startsWith('province:')) {
    const after = definitionOf(published);
    const days = changedDays(before ? definitionOf(before) : { ...after, days: [] }, after);
    if (days === 'all') return 'all';
    return {
      base: Prisma.sql`c.closure_version IS NOT DISTINCT FROM ${before?.version ?? null}::int`,
      version: Prisma.sql`closure_version = ${version}`,
      spans: spansOf(days, published.zone),
    };
  }
  // A unit's first calendar may differ from the ministry's by which its clocks counted until now.
  if (!before) return 'all';
  const days = changedDays(definitionOf(before), definitionOf(published));
  if (days === 'all') return 'all';
  return {
    base: Prisma.sql`(c.calendar_key = ${subject} AND c.calendar_version = ${before.version})`,
    version: Prisma.sql`calendar_version = ${version}`,
    spans: spansOf(days, published.zone),
  };
}
