import { demand } from '../../core/app-error.ts';
import type { Db, Tx } from '../../db/client.ts';
import type { Recompute as Row } from '../../db/generated/client.ts';
import type { Recompute } from './calendars.schemas.ts';

type Reading = Pick<Db, 'recompute' | 'user'> | Tx;

/** The newest first. */
export async function listRecomputes(
  tx: Reading,
  { subject, limit = 20 }: { subject?: string; limit?: number },
): Promise<Recompute[]> {
  const rows = await tx.recompute.findMany({
    ...(subject !== undefined && { where: { subject } }),
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  return presentRecomputes(tx, rows);
}

/** Throws `not-found`. */
export async function getRecompute(tx: Reading, id: string): Promise<Recompute> {
  const row = await tx.recompute.findUnique({ where: { id } });
  demand(row, 'not-found');
  const [recompute] = await presentRecomputes(tx, [row]);
  demand(recompute, 'not-found');
  return recompute;
}

export async function presentRecomputes(tx: Reading, rows: readonly Row[]): Promise<Recompute[]> {
  const ids = [...new Set(rows.flatMap(({ requestedBy }) => requestedBy ?? []))];
  const people = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return rows.map((row) => ({
    id: row.id,
    cause: row.cause as Recompute['cause'], // request-recompute.ts writes these two
    subject: row.subject,
    version: row.version,
    state: row.state as Recompute['state'], // written by core/recompute
    // Clocks that were stopped meanwhile are not passed, those that began are.
    total: Math.max(row.total, row.done),
    done: row.done,
    moved: row.moved,
    breached: row.breached,
    error: row.error,
    requestedBy: people.find(({ id }) => id === row.requestedBy)?.name ?? null,
    requestedAt: row.requestedAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }));
}
