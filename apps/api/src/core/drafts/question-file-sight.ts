import type { Ctx } from '../../context.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { Actor } from '../actor.ts';
import { AppError } from '../app-error.ts';
import { isUuid } from '../ids.ts';
import { visibleDrafts } from './draft-visibility.ts';

export type StoredQuestionFile = {
  id: string;
  storageKey: string;
  name: string;
  format: string;
  byteSize: number;
};

/**
 * The question file, to whoever sees a draft made of it; and, once questions of it were sent, to the asking commune when the file holds no
 * other commune's questions, and to the posts that got some of them. A department that sees three of fifty-two tickets does not get the
 * other forty-nine this way. Throws `not-found` otherwise.
 */
export async function getReadableQuestionFile(
  ctx: Pick<Ctx, 'db'>,
  actor: Actor,
  id: string,
): Promise<StoredQuestionFile> {
  if (!isUuid(id)) throw new AppError('not-found');
  const communes = actor.roles.flatMap(({ role, communeCode }) =>
    role === 'commune_staff' && communeCode ? [communeCode] : [],
  );
  const posts = actor.roles.flatMap(({ role, unitId }) => (role === 'deployed_official' ? [unitId] : []));
  const [file] = await ctx.db.$queryRaw<StoredQuestionFile[]>(Prisma.sql`
    SELECT f.id, f.storage_key AS "storageKey", f.name, f.format, f.byte_size AS "byteSize"
    FROM question_file f
    WHERE f.id = ${id}::uuid AND (
      EXISTS (SELECT 1 FROM dossier_draft d WHERE d.file_id = f.id AND ${visibleDrafts(actor)})
      OR EXISTS (
        SELECT 1 FROM dossier_draft d
        JOIN draft_question q ON q.draft_id = d.id AND q.state = 'sent'
        JOIN ticket t ON t.id = q.ticket_id
        WHERE d.file_id = f.id AND (
          t.post_unit_id = ANY(${posts}::text[])
          OR (t.commune_code = ANY(${communes}::text[])
            AND NOT EXISTS (
              SELECT 1 FROM dossier_draft other LEFT JOIN draft_question left_out
                ON left_out.draft_id = other.id AND left_out.skip_reason = 'other_commune'
              WHERE other.file_id = f.id
                AND (other.commune_code IS DISTINCT FROM t.commune_code OR left_out.id IS NOT NULL))))))`);
  if (!file) throw new AppError('not-found');
  return file;
}
