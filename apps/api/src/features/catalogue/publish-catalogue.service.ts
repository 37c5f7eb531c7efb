import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { audit } from '../../core/audit.ts';
import { readCatalogue } from '../../core/catalogue-entries.ts';
import { emit } from '../../core/outbox.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { currentVersion } from './catalogue.queries.ts';
import { findGround } from './catalogue-ground.ts';
import type { CatalogueDryRun, PublishedCatalogue } from './changes.schemas.ts';
import { compareDraft, type Revise, reviseSoundly } from './dry-run-catalogue.ts';
import { staleCatalogue } from './stale-catalogue.ts';
import { recordOf, type VersionRecord } from './version-record.ts';
import { writeEntries } from './write-entries.ts';

const COMPARED_MS = 4_000;

export type Publication = Pick<VersionRecord, 'asked' | 'undoes'> & {
  /** The version that it builds on. */
  base: number;
  note: string;
  revise: Revise;
};

/**
 * Publishes the next version of the catalogue: its entries, the record of what they replaced, and the trail, or nothing of it. What it does
 * to last month's questions is reckoned before and kept with it. Whoever builds on an older version is told what changed since.
 */
export async function publishCatalogue(
  ctx: Ctx,
  actor: Actor,
  requestId: string,
  publication: Publication,
  once: Once | undefined,
): Promise<PublishedCatalogue> {
  const { base, note, revise, asked, undoes } = publication;
  const ground = await findGround(ctx, actor);
  const dryRun = await reckon(ctx, actor, publication);
  const published = await transact(ctx, once, async (tx) => {
    await lockCatalogue(tx);
    // without figures there was another version before: the same now, unless this is a request told twice
    if (dryRun === null || (await currentVersion(tx)) !== base) throw await staleCatalogue(tx, actor, base);
    const stored = await readCatalogue(tx);
    const draft = reviseSoundly(stored, ground, revise);
    const record = recordOf(draft, { asked, undoes });
    const version = base + 1;
    const at = ctx.clock.now();
    await writeEntries(tx, record.changed, stored.departments);
    const changes: Prisma.InputJsonObject = JSON.parse(JSON.stringify(record));
    await tx.catalogueVersion.create({
      data: { version, changes, note: note.trim(), dryRun, publishedAt: at, publishedBy: actor.userId },
    });
    await audit(tx, {
      at,
      actorId: actor.userId,
      action: undoes === null ? 'catalogue.publish' : 'catalogue.undo',
      subject: 'catalogue',
      subjectId: String(version),
      data: { version, note: note.trim(), dryRun, ...changes },
      requestId,
    });
    await emit(tx, [{ type: 'reference.changed', subject: 'catalogue' }]);
    return { version, dryRun };
  });
  ctx.reference.invalidate();
  return published;
}

/** Before the lock, since it takes seconds. Null when the version it builds on is no longer the newest: then nothing is published. */
async function reckon(ctx: Ctx, actor: Actor, { base, revise }: Publication): Promise<CatalogueDryRun | null> {
  if ((await currentVersion(ctx.db)) !== base) return null;
  const ground = await findGround(ctx, actor);
  const stored = await readCatalogue(ctx.db);
  const draft = reviseSoundly(stored, ground, revise);
  return (await compareDraft(ctx, actor, { stored, draft, ground, milliseconds: COMPARED_MS })).figures;
}

/** Publications come one after the other. */
const lockCatalogue = (tx: Tx) =>
  tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended('catalogue', 0))`);
