import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { localDay } from '../../core/actor-directory.ts';
import { readCatalogue } from '../../core/catalogue-entries.ts';
import type { Db, Tx } from '../../db/client.ts';
import { presentCatalogue } from './catalogue.presenter.ts';
import type { Catalogue, ReadCatalogue } from './catalogue.schemas.ts';

/** Who answers for what, as the actor may see it. */
export async function getCatalogue(
  ctx: Pick<Ctx, 'db' | 'clock' | 'reference'>,
  actor: Actor,
  asked: ReadCatalogue,
): Promise<Catalogue> {
  const { ministries } = await ctx.reference.current();
  // before the entries: a publication between the two makes the next one stale, and overwrites nothing
  const version = await currentVersion(ctx.db);
  const stored = await readCatalogue(ctx.db);
  return presentCatalogue(stored, ministries, { actor, today: localDay(ctx.clock.now()), version, asked });
}

/** 0: as the product brought it. */
export async function currentVersion(db: Pick<Db | Tx, 'catalogueVersion'>): Promise<number> {
  const newest = await db.catalogueVersion.findFirst({ orderBy: { version: 'desc' }, select: { version: true } });
  return newest?.version ?? 0;
}
