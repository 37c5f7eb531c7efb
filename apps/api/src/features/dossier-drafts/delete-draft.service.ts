import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { emit } from '../../core/outbox.ts';
import { transact } from '../../core/transaction.ts';
import { Prisma } from '../../db/generated/client.ts';
import { draftChanged, lockDraft } from './lock-draft.ts';

/** Throws away a draft of which nothing was sent, and its file with the last draft that was made of it. */
export async function deleteDraft(ctx: Ctx, actor: Actor, requestId: string, id: string): Promise<void> {
  const orphan = await transact(ctx, undefined, async (tx) => {
    const draft = await lockDraft(tx, actor, id);
    const sent = await tx.draftQuestion.count({ where: { draftId: draft.id, state: 'sent' } });
    demand(sent === 0, 'draft-sent', { params: { count: sent } });
    await tx.dossierDraft.delete({ where: { id: draft.id } });
    await audit(tx, {
      at: ctx.clock.now(),
      actorId: actor.userId,
      action: 'dossier_draft.deleted',
      subject: 'dossier_draft',
      subjectId: draft.id,
      data: { title: draft.title },
      requestId,
    });
    await emit(tx, [draftChanged(draft, draft.version + 1, actor)]);
    const [file] = await tx.$queryRaw<{ storageKey: string }[]>(Prisma.sql`
      DELETE FROM question_file f WHERE f.id = ${draft.fileId}::uuid
        AND NOT EXISTS (SELECT 1 FROM dossier_draft d WHERE d.file_id = f.id)
      RETURNING f.storage_key AS "storageKey"`);
    return file?.storageKey;
  });
  if (orphan === undefined) return;
  // The row is gone: a file that stays is swept with the other orphans.
  await ctx.files.delete(orphan).catch((error: unknown) => ctx.log.warn({ err: error, orphan }, 'file not deleted'));
}
