import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { visibleDrafts } from '../../core/drafts/draft-visibility.ts';
import { isUuid } from '../../core/ids.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { DossierDraft, ListDrafts } from './dossier-drafts.schemas.ts';
import { type HeadRow, headsSql, isShown, questionsSql, type ShownQuestionRow } from './draft-row.ts';
import { presentHead, presentQuestions } from './drafts.presenter.ts';

type Reads = Pick<Tx, '$queryRaw'>;

/** The head of a draft that the actor sees. Throws `not-found`. */
export async function getHead(db: Reads, actor: Actor, id: string): Promise<HeadRow> {
  if (!isUuid(id)) throw new AppError('not-found');
  const [row] = await db.$queryRaw<HeadRow[]>(
    headsSql(actor, Prisma.sql`SELECT d.* FROM dossier_draft d WHERE d.id = ${id}::uuid AND ${visibleDrafts(actor)}`),
  );
  if (!row) throw new AppError('not-found');
  return row;
}

/** Drafts that the actor just made, in the order of their ids. */
export const readHeads = (db: Reads, actor: Actor, ids: readonly string[]): Promise<HeadRow[]> =>
  db.$queryRaw<HeadRow[]>(
    headsSql(actor, Prisma.sql`SELECT d.* FROM dossier_draft d WHERE d.id = ANY(${[...ids]}::uuid[])`),
  );

/** A draft with its questions, and what of its file was not taken as one. */
export async function getDraft(ctx: Ctx, actor: Actor, id: string): Promise<DossierDraft> {
  const head = await getHead(ctx.db, actor, id);
  const [rows, file, reference] = await Promise.all([
    ctx.db.$queryRaw<ShownQuestionRow[]>(questionsSql(actor, Prisma.sql`q.draft_id = ${head.id}::uuid AND ${isShown}`)),
    head.fileId === null
      ? null
      : ctx.db.questionFile.findUnique({ where: { id: head.fileId }, select: { letter: true, notQuestions: true } }),
    ctx.reference.current(),
  ]);
  return {
    ...presentHead(head, reference),
    // Both are written by create-drafts alone, as the reader gave them.
    letter: (file?.letter ?? null) as DossierDraft['letter'],
    notQuestions: (file?.notQuestions ?? []) as DossierDraft['notQuestions'],
    questions: await presentQuestions(rows, reference),
  };
}

/** Drafts that the actor sees, last changed first. */
export async function listDrafts(ctx: Ctx, actor: Actor, { state, limit = PAGE.default, cursor }: ListDrafts) {
  const [updatedAt, id] = cursor ? decodeCursor(cursor, ['instant', 'id']) : [];
  const open = Prisma.sql`EXISTS (SELECT 1 FROM draft_question q WHERE q.draft_id = d.id AND q.state = 'open')`;
  const sent = Prisma.sql`EXISTS (SELECT 1 FROM draft_question q WHERE q.draft_id = d.id AND q.state IN ('sent', 'known'))`;
  const done = Prisma.sql`(NOT ${open} AND ${sent})`;
  const wanted = state === 'open' ? Prisma.sql`NOT ${done}` : state === 'sent' ? done : Prisma.sql`TRUE`;
  const after = updatedAt && id ? Prisma.sql`(d.updated_at, d.id) < (${updatedAt}, ${id}::uuid)` : Prisma.sql`TRUE`;
  const rows = await ctx.db.$queryRaw<HeadRow[]>(
    headsSql(
      actor,
      Prisma.sql`
      SELECT d.* FROM dossier_draft d WHERE ${visibleDrafts(actor)} AND ${wanted} AND ${after}
      ORDER BY d.updated_at DESC, d.id DESC LIMIT ${limit + 1}`,
    ),
  );
  const reference = await ctx.reference.current();
  return pageOf(
    rows,
    limit,
    (row) => presentHead(row, reference),
    (row) => [row.updatedAt.toISOString(), row.id],
  );
}
