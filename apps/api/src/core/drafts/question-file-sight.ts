import type { Ctx } from '../../context.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { AppError } from '../app-error.ts';
import { isUuid } from '../ids.ts';
import { visibleTickets } from '../visibility.ts';
import { visibleDrafts } from './draft-visibility.ts';

export type StoredQuestionFile = {
  id: string;
  storageKey: string;
  name: string;
  format: string;
  byteSize: number;
};

/**
 * The one definition of who reads which question file, as a SQL condition on a `question_file` aliased `f`. A file shows all that is in it,
 * so it is for whoever sees every draft that was made of it, or every question of it as a ticket: a department that sees three of fifty-two
 * does not get the other forty-nine this way, nor a post what went to the other ministry, was left out, or waits to be sent.
 */
export const readableFiles = (actor: Actor): Prisma.Sql => Prisma.sql`(
  NOT EXISTS (SELECT 1 FROM dossier_draft d WHERE d.file_id = f.id AND NOT ${visibleDrafts(actor)})
    AND EXISTS (SELECT 1 FROM dossier_draft d WHERE d.file_id = f.id)
  OR NOT EXISTS (
    SELECT 1 FROM dossier_draft d JOIN draft_question q ON q.draft_id = d.id LEFT JOIN ticket t ON t.id = q.ticket_id
    WHERE d.file_id = f.id AND (q.state = 'open' OR t.id IS NULL OR NOT ${visibleTickets(actor)}))
    AND EXISTS (
      SELECT 1 FROM dossier_draft d JOIN draft_question q ON q.draft_id = d.id WHERE d.file_id = f.id AND q.state = 'sent'))`;

/** Throws `not-found` for a file that is not the actor's to read. */
export async function getReadableQuestionFile(
  ctx: Pick<Ctx, 'db'>,
  actor: Actor,
  id: string,
): Promise<StoredQuestionFile> {
  if (!isUuid(id)) throw new AppError('not-found');
  const [file] = await ctx.db.$queryRaw<StoredQuestionFile[]>(Prisma.sql`
    SELECT f.id, f.storage_key AS "storageKey", f.name, f.format, f.byte_size AS "byteSize"
    FROM question_file f WHERE f.id = ${id}::uuid AND ${readableFiles(actor)}`);
  if (!file) throw new AppError('not-found');
  return file;
}
