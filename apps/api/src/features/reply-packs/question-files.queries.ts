import type { ResultColumn } from '@caunoi/documents/read/read-file';
import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { readableFiles } from '../../core/drafts/question-file-sight.ts';
import { isUuid } from '../../core/ids.ts';
import { Prisma } from '../../db/generated/client.ts';
import { getPackDossier, type PackDossier } from './reply-pack.queries.ts';

export type OriginalFile = {
  id: string;
  name: string;
  format: string;
  byteSize: number;
  sha256: string;
  storageKey: string;
  resultColumns: ResultColumn[];
  createdAt: Date;
};

/** The files that the dossier's questions came in, newest first, as far as the actor may read them. */
const readFiles = (ctx: Pick<Ctx, 'db'>, actor: Actor, dossier: PackDossier): Promise<OriginalFile[]> =>
  ctx.db.$queryRaw<OriginalFile[]>(Prisma.sql`
    SELECT f.id, f.name, f.format, f.byte_size AS "byteSize", f.sha256, f.storage_key AS "storageKey", f.result_columns AS "resultColumns",
      f.created_at AS "createdAt"
    FROM question_file f
    WHERE EXISTS (SELECT 1 FROM dossier_draft r WHERE r.file_id = f.id AND r.dossier_id = ${dossier.id}::uuid)
      AND ${readableFiles(actor)}
    ORDER BY f.created_at DESC, f.id DESC`);

/** What was sent again unchanged is one file: its newest copy. */
export async function listQuestionFiles(ctx: Ctx, actor: Actor, idOrCode: string) {
  const files = await readFiles(ctx, actor, await getPackDossier(ctx, actor, idOrCode));
  const newest = new Map(files.toReversed().map((file) => [file.sha256, file.id]));
  const distinct = files.filter(({ id, sha256 }) => newest.get(sha256) === id);
  return {
    items: distinct.map(({ id, name, format, byteSize, createdAt }) => ({
      id,
      name,
      byteSize,
      createdAt: createdAt.toISOString(),
      takesAnswers: format === 'xlsx',
    })),
  };
}

/** A workbook that the dossier's questions came in: the one named, else the newest. Throws `not-found`. */
export async function getOriginal(
  ctx: Ctx,
  actor: Actor,
  dossier: PackDossier,
  fileId: string | undefined,
): Promise<OriginalFile> {
  if (fileId !== undefined && !isUuid(fileId)) throw new AppError('not-found');
  const files = await readFiles(ctx, actor, dossier);
  const file = files.find(
    ({ id, format }) => format === 'xlsx' && (fileId === undefined || id === fileId.toLowerCase()),
  );
  if (!file) throw new AppError('not-found');
  return file;
}

export type PlacedTicket = { ticketId: string; sheet: string; row: number };

/** Where in the file the questions stand that became tickets; a question that was sent before points to its earlier ticket. */
export const readPlaces = (ctx: Pick<Ctx, 'db'>, fileId: string): Promise<PlacedTicket[]> =>
  ctx.db.$queryRaw<PlacedTicket[]>(Prisma.sql`
    SELECT q.ticket_id AS "ticketId", q.source->>'sheet' AS sheet, (q.source->'rows'->>0)::int AS row
    FROM draft_question q JOIN dossier_draft r ON r.id = q.draft_id
    WHERE r.file_id = ${fileId}::uuid AND q.ticket_id IS NOT NULL AND q.source->>'kind' = 'rows'
    ORDER BY q.position`);
