import type { Actor } from '../../core/actor.ts';
import { newId } from '../../core/ids.ts';
import type { Asker } from '../../core/ticket/asker.ts';
import { localYear } from '../../core/ticket/open-tickets.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { QuestionRow } from './draft-row.ts';
import type { LockedDraft } from './lock-draft.ts';
import { placeQuestions } from './place-questions.ts';

export type Dossier = { id: string; code: string; sentAt: Date };
type Sending = { actor: Actor; asker: Asker; now: Date };

/** The dossier that a sending goes to, and all open questions with their places in it. One without room for any that is wanted is followed by a new one. */
export async function placeInDossier(
  tx: Tx,
  sending: Sending,
  draft: LockedDraft,
  open: readonly QuestionRow[],
  wanted: ReadonlySet<string>,
) {
  if (draft.dossierId !== null) {
    const [dossier] = await tx.$queryRaw<Dossier[]>(Prisma.sql`
      SELECT id, code, sent_at AS "sentAt" FROM dossier WHERE id = ${draft.dossierId}::uuid FOR UPDATE`);
    const questions = placeQuestions(open, await lastPlace(tx, draft.dossierId));
    if (dossier && questions.some(({ id, dossierPosition }) => wanted.has(id) && dossierPosition !== null))
      return { dossier, questions };
  }
  const dossier = await createDossier(tx, sending, draft);
  return {
    dossier,
    questions: placeQuestions(
      open.map((question) => ({ ...question, dossierPosition: null })),
      0,
    ),
  };
}

/** The last place that is taken in a dossier, or kept for a question that was held back. */
async function lastPlace(tx: Tx, dossierId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>(Prisma.sql`
    SELECT greatest(
      (SELECT max(t.dossier_position) FROM ticket t WHERE t.dossier_id = ${dossierId}::uuid),
      (SELECT max(q.dossier_position) FROM draft_question q JOIN dossier_draft d ON d.id = q.draft_id
        WHERE d.dossier_id = ${dossierId}::uuid AND q.state <> 'sent'), 0)::int AS last`);
  return row?.last ?? 0;
}

async function createDossier(tx: Tx, { actor, asker, now }: Sending, draft: LockedDraft): Promise<Dossier> {
  const id = newId();
  const [next] = await tx.$queryRaw<{ code: string }[]>(
    Prisma.sql`SELECT next_code('HS', ${localYear(now)}::int) AS code`,
  );
  const { title, letterNumber, letterDate } = draft;
  const code = next?.code ?? id;
  await tx.dossier.create({
    data: {
      id,
      code,
      communeCode: asker.communeCode,
      provinceCode: asker.provinceCode,
      title,
      letterNumber,
      letterDate,
      state: 'sent',
      total: 0,
      submittedById: actor.userId,
      createdAt: now,
      sentAt: now,
    },
  });
  return { id, code, sentAt: now };
}
