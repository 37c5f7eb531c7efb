import type { Ctx } from '../../context.ts';
import { attachmentFolder } from '../../core/attachments.ts';
import { questionFolder } from '../../core/drafts/question-folder.ts';
import { KEY_LIFETIME_DAYS } from '../../core/transaction.ts';
import type { Db } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How far back a browser can resume its stream of live events. */
const EVENT_LIFETIME_MS = DAY_MS;
const UPLOAD_LIFETIME_MS = DAY_MS;
const PRESENCE_LIFETIME_MS = HOUR_MS;
/** A used or expired refresh token is kept a while, so that its reuse is recognised. */
const SESSION_GRACE_MS = 7 * DAY_MS;
/** Long enough to find out what somebody was told. */
const MAIL_LIFETIME_MS = 90 * DAY_MS;
/** Mails in one transaction. */
const MAIL_BATCH = 1_000;
/** A draft that nobody touched for so long, and of which nothing was sent, is not wanted any more. docs/operations.md says so. */
const DRAFT_LIFETIME_MS = 90 * DAY_MS;
/** Uploads deleted in one go; the next sweep takes the rest. */
const UPLOAD_BATCH = 500;

type SweepCtx = Pick<Ctx, 'db' | 'clock' | 'files' | 'log'>;

/** Deletes what has served its time. Each part stands alone and may be repeated. */
export async function sweepExpired(ctx: SweepCtx): Promise<void> {
  const { db, clock } = ctx;
  const before = (ms: number) => new Date(clock.now().getTime() - ms);
  // Whole transactions, oldest first, and never the newest row: see readSince of the bus.
  await db.$executeRaw(Prisma.sql`
    DELETE FROM outbox WHERE xid < coalesce(
      (SELECT min(xid) FROM outbox WHERE at >= ${before(EVENT_LIFETIME_MS)}),
      (SELECT max(xid) FROM outbox))`);
  await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: before(KEY_LIFETIME_DAYS * DAY_MS) } } });
  await db.session.deleteMany({ where: { expiresAt: { lt: before(SESSION_GRACE_MS) } } });
  await db.presence.deleteMany({ where: { seenAt: { lt: before(PRESENCE_LIFETIME_MS) } } });
  await sweepMails(db, before(MAIL_LIFETIME_MS));
  await sweepUploads(ctx, before(UPLOAD_LIFETIME_MS));
  const orphansOf = before(2 * UPLOAD_LIFETIME_MS);
  await sweepOrphans(ctx, attachmentFolder(orphansOf), async (keys) =>
    db.attachment.findMany({ where: { storageKey: { in: keys } }, select: { storageKey: true } }),
  );
  await sweepDrafts(ctx, before(DRAFT_LIFETIME_MS));
  await sweepOrphans(ctx, questionFolder(orphansOf), async (keys) =>
    db.questionFile.findMany({ where: { storageKey: { in: keys } }, select: { storageKey: true } }),
  );
}

/** Drafts go with their questions; a file goes with the last draft that was made of it. What was sent stays, and its file. */
async function sweepDrafts({ db, files, log }: SweepCtx, olderThan: Date): Promise<void> {
  await db.$executeRaw(Prisma.sql`
    DELETE FROM dossier_draft WHERE id IN (
      SELECT d.id FROM dossier_draft d
      WHERE d.updated_at < ${olderThan}
        AND NOT EXISTS (SELECT 1 FROM draft_question q WHERE q.draft_id = d.id AND q.state = 'sent')
      LIMIT ${UPLOAD_BATCH} FOR UPDATE SKIP LOCKED)`);
  const swept = await db.$queryRaw<{ storageKey: string }[]>(Prisma.sql`
    DELETE FROM question_file f
    WHERE f.created_at < ${olderThan} AND NOT EXISTS (SELECT 1 FROM dossier_draft d WHERE d.file_id = f.id)
    RETURNING storage_key AS "storageKey"`);
  for (const { storageKey } of swept)
    await files.delete(storageKey).catch((error: unknown) => log.warn({ err: error, storageKey }, 'file not deleted'));
}

/** Mails that were sent with what they carried, and what was found not to be told. Those given up wait for the administrator. */
async function sweepMails(db: Db, olderThan: Date): Promise<void> {
  let swept = MAIL_BATCH;
  while (swept === MAIL_BATCH)
    swept = await db.$transaction(async (tx) => {
      const sent = await tx.$queryRaw<{ id: string }[]>(Prisma.sql`
        SELECT id FROM mail WHERE state = 'sent' AND sent_at < ${olderThan}
        ORDER BY sent_at LIMIT ${MAIL_BATCH} FOR UPDATE SKIP LOCKED`);
      const ids = sent.map(({ id }) => id);
      // First: what lost its mail would wait for another one.
      await tx.delivery.deleteMany({ where: { mailId: { in: ids } } });
      await tx.mail.deleteMany({ where: { id: { in: ids } } });
      return ids.length;
    });
  let skipped = MAIL_BATCH;
  while (skipped === MAIL_BATCH)
    skipped = await db.$executeRaw(Prisma.sql`
      DELETE FROM delivery WHERE id IN (
        SELECT id FROM delivery WHERE skipped IS NOT NULL AND created_at < ${olderThan} ORDER BY created_at LIMIT ${MAIL_BATCH})`);
}

/** The row goes first: a file without a row is waste, a row without a file is a broken download. */
async function sweepUploads({ db, files, log }: SweepCtx, olderThan: Date): Promise<void> {
  const swept = await db.$queryRaw<{ storageKey: string }[]>(Prisma.sql`
    DELETE FROM attachment WHERE id IN (
      SELECT id FROM attachment WHERE ticket_id IS NULL AND created_at < ${olderThan} LIMIT ${UPLOAD_BATCH} FOR UPDATE SKIP LOCKED)
      AND ticket_id IS NULL
    RETURNING storage_key AS "storageKey"`);
  for (const { storageKey } of swept)
    await files.delete(storageKey).catch((error: unknown) => log.warn({ err: error, storageKey }, 'file not deleted'));
}

/** Files of a day long past whose row never came to be: the process died between storing the one and writing the other. */
async function sweepOrphans(
  { files }: SweepCtx,
  folder: string,
  findKnown: (keys: string[]) => Promise<{ storageKey: string }[]>,
): Promise<void> {
  let token: string | undefined;
  do {
    const page = await files.listAll(folder, { ...(token && { paginationToken: token }) }).catch(unlessMissing);
    if (!page) return;
    const keys = [...page.objects].flatMap((object) => (object.isFile ? [object.key] : []));
    const kept = new Set((await findKnown(keys)).map(({ storageKey }) => storageKey));
    for (const key of keys) if (!kept.has(key)) await files.delete(key);
    token = page.paginationToken;
  } while (token);
}

/** A day without uploads has no folder. */
function unlessMissing(error: unknown): undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
  throw error;
}
