import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import type { Department } from '../../core/catalogue-entries.ts';
import { readCatalogue } from '../../core/catalogue-entries.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import type { CatalogueVersion as Row } from '../../db/generated/client.ts';
import type { CatalogueVersion, CatalogueVersions, ListVersions } from './catalogue.schemas.ts';
import type { ChangedEntry } from './catalogue-draft.ts';
import { mayEdit, mayEditOtherMinistries, ministriesSeen } from './catalogue-sight.ts';
import type { CatalogueDryRun } from './changes.schemas.ts';
import {
  presentChanged,
  readRecord,
  seenVersions,
  type VersionRecord,
  visibleChanges,
  visibleMinistries,
} from './version-record.ts';

const FIRST = 3;

type People = readonly { id: string; name: string }[];
type Viewer = { actor: Actor; departments: ReadonlyMap<string, Department>; people: People };

/** Publications that the actor is told of, the newest first; the catalogue as the product brought it is none. */
export async function listVersions(
  ctx: Pick<Ctx, 'db'>,
  actor: Actor,
  { cursor, limit = PAGE.default, ministry }: ListVersions,
): Promise<CatalogueVersions> {
  const [before] = cursor === undefined ? [] : decodeCursor(cursor, ['count']);
  const seen = ministriesSeen(actor);
  // that a version speaks of another ministry as well is not told by a filter either
  if (ministry !== undefined && seen !== 'all' && !seen.includes(ministry)) return { items: [], nextCursor: null };
  const rows = await ctx.db.catalogueVersion.findMany({
    where: {
      AND: [seenVersions(actor)],
      ...(before !== undefined && { version: { lt: before } }),
      ...(ministry !== undefined && { changes: { path: ['ministries'], array_contains: [ministry] } }),
    },
    orderBy: { version: 'desc' },
    take: limit + 1,
  });
  const viewer = await viewerOf(ctx, actor, rows);
  return pageOf(
    rows,
    limit,
    (row) => {
      const shown = visibleChanges(readRecord(row.changes), actor, viewer.departments);
      return {
        ...presentFacts(row, viewer),
        count: shown.length,
        first: shown.slice(0, FIRST).map((one) => presentChanged(one, viewer.departments)),
      };
    },
    ({ version }) => [version],
  );
}

/** Throws `not-found`, also for the version that the product brought, and for one of another ministry. */
export async function getVersion(ctx: Pick<Ctx, 'db'>, actor: Actor, version: number): Promise<CatalogueVersion> {
  const row = await ctx.db.catalogueVersion.findUnique({ where: { version, AND: [seenVersions(actor)] } });
  demand(row, 'not-found');
  const viewer = await viewerOf(ctx, actor, [row]);
  const record = readRecord(row.changes);
  return {
    ...presentFacts(row, viewer),
    changed: visibleChanges(record, actor, viewer.departments).map((one) => presentChanged(one, viewer.departments)),
    mayUndo: editsAll(record, actor),
  };
}

/**
 * All entries that a version changed, to take it back: also those that the actor is not shown, for which they are refused. Throws
 * `not-found`.
 */
export async function getChangedEntries(
  ctx: Pick<Ctx, 'db'>,
  actor: Actor,
  version: number,
): Promise<readonly ChangedEntry[]> {
  const row = await ctx.db.catalogueVersion.findUnique({ where: { version, AND: [seenVersions(actor)] } });
  demand(row, 'not-found');
  return readRecord(row.changes).changed.map(({ department: _, ...one }) => one);
}

async function viewerOf(ctx: Pick<Ctx, 'db'>, actor: Actor, rows: readonly Row[]): Promise<Viewer> {
  const [people, { departments }] = await Promise.all([
    ctx.db.user.findMany({
      where: { id: { in: rows.map(({ publishedBy }) => publishedBy) } },
      select: { id: true, name: true },
    }),
    readCatalogue(ctx.db),
  ]);
  return { actor, people, departments: new Map(departments.map((one) => [one.code, one])) };
}

const presentFacts = (row: Row, { actor, people }: Viewer) => {
  const record = readRecord(row.changes);
  return {
    version: row.version,
    note: row.note,
    publishedAt: row.publishedAt.toISOString(),
    publishedBy: people.find(({ id }) => id === row.publishedBy) ?? null,
    ministries: visibleMinistries(record, actor),
    undoes: record.undoes,
    // how many questions go where is for those who answer for the catalogue
    dryRun: editsAll(record, actor) ? (row.dryRun as unknown as CatalogueDryRun) : null, // written by `publishCatalogue` alone
  };
};

const editsAll = ({ ministries, changed }: VersionRecord, actor: Actor): boolean =>
  ministries.every((ministry) => mayEdit(actor, ministry)) &&
  (mayEditOtherMinistries(actor) || changed.every(({ kind }) => kind !== 'other_ministry'));
