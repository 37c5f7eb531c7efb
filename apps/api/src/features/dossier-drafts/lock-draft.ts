import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { visibleDrafts } from '../../core/drafts/draft-visibility.ts';
import { isUuid } from '../../core/ids.ts';
import type { LiveEvent } from '../../core/outbox.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';

export type LockedDraft = {
  id: string;
  title: string;
  letterNumber: string | null;
  letterDate: Date | null;
  communeCode: string | null;
  provinceCode: string | null;
  fileId: string | null;
  dossierId: string | null;
  version: number;
  headVersion: number;
  createdById: string;
  unitId: string;
};

/** The draft, held until the transaction ends: whoever changes or sends it meanwhile waits. Throws `not-found`. */
export async function lockDraft(tx: Tx, actor: Actor, id: string): Promise<LockedDraft> {
  if (!isUuid(id)) throw new AppError('not-found');
  const [draft] = await tx.$queryRaw<LockedDraft[]>(Prisma.sql`
    SELECT d.id, d.title, d.letter_number AS "letterNumber", d.letter_date AS "letterDate", d.commune_code AS "communeCode",
      d.province_code AS "provinceCode", d.file_id AS "fileId", d.dossier_id AS "dossierId", d.version, d.head_version AS "headVersion",
      d.created_by_id AS "createdById", d.unit_id AS "unitId"
    FROM dossier_draft d WHERE d.id = ${id}::uuid AND ${visibleDrafts(actor)} FOR UPDATE`);
  if (!draft) throw new AppError('not-found');
  return draft;
}

/** Told at once to whoever sees the draft. */
export const draftChanged = (
  { id: draftId, createdById, unitId }: Pick<LockedDraft, 'id' | 'createdById' | 'unitId'>,
  version: number,
  by: Actor,
): LiveEvent => ({ type: 'dossier-draft.changed', place: { createdById, unitId }, draftId, version, by: by.userId });
