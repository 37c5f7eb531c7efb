import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { readCatalogue } from '../../core/catalogue-entries.ts';
import type { Tx } from '../../db/client.ts';
import { currentVersion } from './catalogue.queries.ts';
import { presentChanged, readRecord, seenVersions, visibleChanges } from './version-record.ts';

const VERSIONS_SHOWN = 10;
const CHANGES_SHOWN = 50;

/** The refusal of who builds on a version that is no longer the newest: what was published since, and by whom, as far as it is theirs to know. */
export async function staleCatalogue(tx: Tx, actor: Actor, base: number): Promise<AppError> {
  const rows = await tx.catalogueVersion.findMany({
    where: { version: { gt: base }, AND: [seenVersions(actor)] },
    orderBy: { version: 'asc' },
    take: VERSIONS_SHOWN,
  });
  const people = await tx.user.findMany({
    where: { id: { in: rows.map(({ publishedBy }) => publishedBy) } },
    select: { id: true, name: true },
  });
  const stored = await readCatalogue(tx);
  const departments = new Map(stored.departments.map((one) => [one.code, one]));
  return new AppError('stale-record', {
    extra: {
      currentVersion: await currentVersion(tx),
      changes: rows.map(({ version, publishedAt, publishedBy, note, changes }) => ({
        version,
        at: publishedAt.toISOString(),
        by: people.find(({ id }) => id === publishedBy)?.name ?? null,
        note,
        changed: visibleChanges(readRecord(changes), actor, departments)
          .slice(0, CHANGES_SHOWN)
          .map((one) => presentChanged(one, departments)),
      })),
    },
  });
}
