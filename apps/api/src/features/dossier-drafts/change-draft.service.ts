import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError, demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { emit } from '../../core/outbox.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { resolveAsker } from '../../core/ticket/asker.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { applyChanges } from './apply-changes.ts';
import type { Leftover } from './attempt.ts';
import { DRAFT_SIZE } from './dossier-drafts.schemas.ts';
import type { ChangeDraft, DraftChange, DraftOutcome, HeadChange } from './draft-changes.schemas.ts';
import { isShown, QUESTION_COLUMNS, type QuestionRow, questionsSql, type ShownQuestionRow } from './draft-row.ts';
import { presentHead, presentQuestions } from './drafts.presenter.ts';
import { getHead } from './drafts.queries.ts';
import { draftChanged, type LockedDraft, lockDraft } from './lock-draft.ts';
import { matchEarlier } from './match-earlier.ts';
import { insertQuestions, updateQuestions } from './write-questions.ts';

type Changing = {
  tx: Tx;
  actor: Actor;
  reference: ReferenceSnapshot;
  draft: LockedDraft;
  now: Date;
  requestId: string;
};

/**
 * Corrects a draft. Several people may work on it: a change of a question that somebody else changed meanwhile is left out, the others take
 * effect. Answers with all that differs from the version that the caller knew. Throws `draft-changed` with the same when anything was
 * left out.
 */
export async function changeDraft(
  ctx: Ctx,
  actor: Actor,
  requestId: string,
  id: string,
  input: ChangeDraft,
  once?: Once,
): Promise<DraftOutcome> {
  const reference = await ctx.reference.current();
  return transact(ctx, once, async (tx) => {
    const draft = await lockDraft(tx, actor, id);
    // A version that is yet to come was never read.
    demand(input.version <= draft.version, 'draft-changed', { extra: { version: draft.version } });
    const changing = { tx, actor, reference, draft, now: ctx.clock.now(), requestId };
    const headConflict = input.head !== undefined && draft.headVersion > input.version;
    const { conflicts, touched } = await changeQuestions(changing, input);
    const head = headConflict ? undefined : input.head;
    if (head) await changeHead(changing, head);
    if (touched || head) {
      await raiseVersion(changing, head !== undefined);
      await recordAudit(changing, { ...input, head }, conflicts.length);
    }
    return { ...(await readDelta(changing, input.version)), conflicts, headConflict };
  });
}

async function changeQuestions(changing: Changing, { version: seen, changes }: ChangeDraft) {
  if (changes.length === 0) return { conflicts: [], touched: false };
  const { tx, draft, reference } = changing;
  const rows = await tx.$queryRaw<QuestionRow[]>(
    Prisma.sql`SELECT ${QUESTION_COLUMNS} FROM draft_question q WHERE q.draft_id = ${draft.id}::uuid`,
  );
  const { changed, added, conflicts, errors } = applyChanges(
    {
      draftId: draft.id,
      questions: new Map(rows.map((row) => [row.id, row])),
      seen,
      version: draft.version + 1,
      leftovers: changes.some(({ op }) => op === 'take') ? await leftoversOf(changing) : [],
      ministryOfField: (fieldId) => reference.fieldPlace(fieldId)?.ministryCode,
    },
    lowerIds(changes),
  );
  const wrong = [...errors, ...(await takenElsewhere(tx, added, changes))];
  if (wrong.length > 0) throw new AppError('validation-failed', { params: { count: wrong.length }, errors: wrong });
  const size = rows.filter(({ skipReason }) => skipReason !== 'merged').length + added.length;
  demand(added.length === 0 || size <= DRAFT_SIZE, 'draft-full', { params: { limit: DRAFT_SIZE } });
  await updateQuestions(tx, changed);
  await insertQuestions(tx, added);
  return { conflicts, touched: changed.length + added.length > 0 };
}

const recordAudit = (
  { tx, actor, draft, now, requestId }: Changing,
  { head, changes }: Pick<ChangeDraft, 'changes'> & { head: HeadChange | undefined },
  conflicts: number,
) =>
  audit(tx, {
    at: now,
    actorId: actor.userId,
    action: 'dossier_draft.changed',
    subject: 'dossier_draft',
    subjectId: draft.id,
    data: {
      version: draft.version + 1,
      ...(head && { head }),
      acts: changes.map(({ op, id }) => `${op} ${id}`),
      conflicts,
    },
    requestId,
  });

/** PostgreSQL writes uuids in lower case; clients may not. */
const lowerIds = (changes: readonly DraftChange[]): DraftChange[] =>
  JSON.parse(JSON.stringify(changes), (key, value: unknown) =>
    (key === 'id' || key === 'into' || key === 'after') && typeof value === 'string' ? value.toLowerCase() : value,
  );

/** Ids that clients chose and that questions of other drafts have. */
async function takenElsewhere(tx: Tx, added: readonly QuestionRow[], changes: readonly DraftChange[]) {
  const ids = added.map(({ id }) => id);
  const taken =
    ids.length === 0 ? [] : await tx.draftQuestion.findMany({ where: { id: { in: ids } }, select: { id: true } });
  return taken.map(({ id }) => {
    const index = changes.findIndex((change) => JSON.stringify(change).toLowerCase().includes(id));
    return { pointer: `/changes/${index}/id`, code: 'taken', params: { value: id } };
  });
}

async function leftoversOf({ tx, draft }: Changing): Promise<Leftover[]> {
  if (draft.fileId === null) return [];
  const file = await tx.questionFile.findUnique({ where: { id: draft.fileId }, select: { notQuestions: true } });
  return (file?.notQuestions ?? []) as unknown as Leftover[]; // written by create-drafts alone, as the reader gave them
}

async function changeHead(changing: Changing, head: HeadChange): Promise<void> {
  const { tx, draft } = changing;
  const { title, letterNumber, letterDate, commune } = head;
  const moved = commune !== undefined && commune !== draft.communeCode ? await moveTo(changing, commune) : {};
  await tx.dossierDraft.update({
    where: { id: draft.id },
    data: {
      ...(title !== undefined && { title }),
      ...(letterNumber !== undefined && { letterNumber }),
      ...(letterDate !== undefined && { letterDate: letterDate === null ? null : new Date(letterDate) }),
      ...moved,
    },
  });
}

/** Another commune asks: what it has sent before is another matter. Throws `validation-failed` at `/head/commune`. */
async function moveTo({ tx, actor, reference, draft }: Changing, commune: string) {
  const asker = resolveAsker(reference, actor, commune, '/head/commune');
  const sent = await tx.draftQuestion.count({ where: { draftId: draft.id, state: 'sent' } });
  if (sent > 0)
    throw new AppError('validation-failed', {
      params: { count: 1 },
      errors: [{ pointer: '/head/commune', code: 'sent-already' }],
    });
  const rows = await tx.$queryRaw<QuestionRow[]>(
    Prisma.sql`SELECT ${QUESTION_COLUMNS} FROM draft_question q WHERE q.draft_id = ${draft.id}::uuid AND ${isShown}`,
  );
  const questions = rows.map(forgetTicket);
  const dossierId = await matchEarlier(tx, actor, asker.communeCode, questions);
  const version = draft.version + 1;
  await updateQuestions(
    tx,
    questions.flatMap((row, index) => (isSame(row, rows[index]) ? [] : [{ ...row, version }])),
  );
  return { communeCode: asker.communeCode, provinceCode: asker.provinceCode, unitText: null, dossierId };
}

/** No question was sent from it yet: what tickets its questions name are of the commune that it was for. */
const forgetTicket = (row: QuestionRow): QuestionRow =>
  row.state === 'known' || row.skipReason === 'corrected'
    ? { ...row, state: 'open', skipReason: null, ticketId: null }
    : { ...row, ticketId: null };
const isSame = (a: QuestionRow, b: QuestionRow | undefined): boolean =>
  a.state === b?.state && a.skipReason === b.skipReason && a.ticketId === b.ticketId;

async function raiseVersion({ tx, actor, draft, now }: Changing, ofHead: boolean): Promise<void> {
  const version = draft.version + 1;
  await tx.dossierDraft.update({
    where: { id: draft.id },
    data: { version, updatedAt: now, ...(ofHead && { headVersion: version }) },
  });
  await emit(tx, [draftChanged(draft, version, actor)]);
}

/** All that differs from the version that the client knew, whoever changed it. */
async function readDelta({ tx, actor, reference, draft }: Changing, since: number) {
  const head = await getHead(tx, actor, draft.id);
  const rows = await tx.$queryRaw<ShownQuestionRow[]>(
    questionsSql(actor, Prisma.sql`q.draft_id = ${draft.id}::uuid AND q.version > ${since}`),
  );
  return {
    version: head.version,
    head: presentHead(head, reference),
    questions: await presentQuestions(
      rows.filter(({ skipReason }) => skipReason !== 'merged'),
      reference,
    ),
    removed: rows.flatMap(({ id, skipReason }) => (skipReason === 'merged' ? [id] : [])),
  };
}
