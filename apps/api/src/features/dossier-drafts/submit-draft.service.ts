import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError, demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { emit } from '../../core/outbox.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { type Asker, resolveAsker } from '../../core/ticket/asker.ts';
import { type OpenedTicket, openTickets } from '../../core/ticket/open-tickets.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { choose, knownAmong, listOpen } from './choose-questions.ts';
import { SENT_AT_ONCE, type SubmitDraft, type SubmittedDraft } from './dossier-drafts.schemas.ts';
import { mayBeTold, type QuestionRow } from './draft-row.ts';
import type { KnownTicket } from './known-questions.ts';
import { draftChanged, type LockedDraft, lockDraft } from './lock-draft.ts';
import { type Dossier, placeInDossier } from './place-in-dossier.ts';
import { markKnown, presentKnown } from './settle-known.ts';
import { updateQuestions } from './write-questions.ts';

type Sending = { actor: Actor; requestId: string; reference: ReferenceSnapshot; asker: Asker; now: Date };

/**
 * Sends what is ready of a draft: each question a ticket with its own clock and route, all of them or none. The draft is held meanwhile, and
 * so is sending for the commune: two who press the button at once, on one draft or on two of the same file, open no ticket twice.
 */
export async function submitDraft(
  ctx: Ctx,
  actor: Actor,
  requestId: string,
  id: string,
  input: SubmitDraft,
  once?: Once,
): Promise<SubmittedDraft> {
  const reference = await ctx.reference.current();
  return transact(ctx, once, async (tx) => {
    const draft = await lockDraft(tx, actor, id);
    demand(draft.version === input.version, 'draft-changed', { extra: { version: draft.version } });
    if (draft.communeCode === null) throw refusalAt('/head/commune', 'required');
    const asker = resolveAsker(reference, actor, draft.communeCode, '/head/commune');
    await holdSendingFor(tx, asker.communeCode);
    const sending = { actor, requestId, reference, asker, now: ctx.clock.now() };
    const open = await listOpen(tx, draft);
    const chosen = choose(open, input.questions);
    const known = await knownAmong(tx, asker.communeCode, chosen);
    const fresh = chosen.filter(({ id: question }) => !known.has(question));
    if (fresh.length === 0) return recordNothingNew(tx, sending, draft, open, known);
    return send(ctx, tx, sending, draft, { open, fresh, known, all: input.questions === undefined });
  });
}

const refusalAt = (pointer: string, code: string) =>
  new AppError('validation-failed', { params: { count: 1 }, errors: [{ pointer, code }] });

/** Until the transaction ends. */
const holdSendingFor = (tx: Tx, communeCode: string) =>
  tx.$queryRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`dossier-drafts:${communeCode}`}, 0))::text`);

async function recordNothingNew(
  tx: Tx,
  { actor, now, requestId }: Sending,
  draft: LockedDraft,
  open: readonly QuestionRow[],
  known: ReadonlyMap<string, KnownTicket>,
): Promise<SubmittedDraft> {
  const earlier = await earlierDossier(tx, actor, draft, known);
  if (known.size === 0 && !(await hasKnown(tx, draft))) throw refusalAt('/questions', 'nothing-to-send');
  const version = known.size === 0 ? draft.version : draft.version + 1;
  if (known.size > 0) {
    await updateQuestions(tx, markKnown(open, known, version));
    await touch(tx, actor, draft, { version, now, dossierId: draft.dossierId });
    await audit(tx, {
      at: now,
      actorId: actor.userId,
      action: 'dossier_draft.changed',
      subject: 'dossier_draft',
      subjectId: draft.id,
      data: { version, known: [...known.keys()] },
      requestId,
    });
  }
  return {
    code: 'nothing-new',
    dossier: earlier && { ...earlier, sentAt: earlier.sentAt.toISOString() },
    version,
    opened: [],
    known: await presentKnown(tx, actor, known),
    kept: open.length - known.size,
  };
}

/** Where most of the known questions of the draft went, as far as the sender may be told. */
async function earlierDossier(tx: Tx, actor: Actor, draft: LockedDraft, known: ReadonlyMap<string, KnownTicket>) {
  const now = [...known.values()].map(({ ticketId }) => ticketId);
  const [row] = await tx.$queryRaw<Dossier[]>(Prisma.sql`
    SELECT d.id, d.code, d.sent_at AS "sentAt" FROM ticket t JOIN dossier d ON d.id = t.dossier_id
    WHERE (t.id = ANY(${now}::uuid[])
      OR t.id IN (SELECT q.ticket_id FROM draft_question q WHERE q.draft_id = ${draft.id}::uuid AND q.ticket_id IS NOT NULL))
      AND ${mayBeTold(actor)}
    GROUP BY d.id ORDER BY count(*) DESC, d.id DESC LIMIT 1`);
  return row ?? null;
}

const hasKnown = async (tx: Tx, draft: LockedDraft) =>
  (await tx.draftQuestion.count({ where: { draftId: draft.id, ticketId: { not: null } } })) > 0;

type Choice = {
  open: readonly QuestionRow[];
  fresh: readonly QuestionRow[];
  known: ReadonlyMap<string, KnownTicket>;
  /** The sender named no questions: as many as the dossier takes. */
  all: boolean;
};

async function send(ctx: Ctx, tx: Tx, sending: Sending, draft: LockedDraft, choice: Choice): Promise<SubmittedDraft> {
  const { actor, asker, now, reference, requestId } = sending;
  const rest = choice.open.filter(({ id }) => !choice.known.has(id));
  const fresh = new Set(choice.fresh.map(({ id }) => id));
  const { dossier, questions } = await placeInDossier(tx, sending, draft, rest, fresh);
  const wanted = questions.filter(({ id }) => fresh.has(id));
  const sent = wanted.filter(({ dossierPosition }) => dossierPosition !== null).sort(byPlace);
  if (!choice.all && sent.length < wanted.length)
    throw new AppError('dossier-full', {
      params: { limit: SENT_AT_ONCE, room: sent.length },
      extra: { room: sent.length },
    });
  const channel = draft.fileId === null ? 'web' : 'file';
  const file =
    draft.fileId && (await tx.questionFile.findUnique({ where: { id: draft.fileId }, select: { name: true } }));
  const tickets = await openTickets(tx, ctx.jobs, reference, {
    ...asker,
    actor,
    requestId,
    channel,
    receivedAt: now,
    now,
    dossierId: dossier.id,
    questions: sent.map((question) => newTicketOf(question, draft, file ? file.name : null, reference)),
  });
  const version = draft.version + 1;
  const opened = sent.map((question, index) => ({ ...question, ...ticketAt(tickets, index) }));
  const gone = new Set(opened.map(({ id }) => id));
  await updateQuestions(tx, [
    ...questions.filter(({ id }) => !gone.has(id)),
    ...markKnown(choice.open, choice.known, version),
    ...opened.map(({ ticketCode: _, ...question }) => ({ ...question, state: 'sent' as const, version })),
  ]);
  await nameTicketsOfMerged(tx, draft);
  await tx.dossier.update({ where: { id: dossier.id }, data: { total: { increment: opened.length } } });
  await touch(tx, actor, draft, { version, now, dossierId: dossier.id });
  await audit(tx, {
    at: now,
    actorId: actor.userId,
    action: 'dossier.submitted',
    subject: 'dossier',
    subjectId: dossier.id,
    data: { total: opened.length, draftId: draft.id, known: [...choice.known.keys()] },
    requestId,
  });
  return {
    code: 'sent',
    dossier: { ...dossier, sentAt: dossier.sentAt.toISOString() },
    version,
    opened: opened.map(({ id, ticketId, ticketCode, dossierPosition }) => ({
      question: id,
      ticket: ticketId,
      code: ticketCode,
      position: dossierPosition ?? 0,
    })),
    known: await presentKnown(tx, actor, choice.known),
    kept: choice.open.length - choice.known.size - opened.length,
  };
}

const byPlace = (a: QuestionRow, b: QuestionRow): number => (a.dossierPosition ?? 0) - (b.dossierPosition ?? 0);

function ticketAt(tickets: readonly OpenedTicket[], index: number): { ticketId: string; ticketCode: string } {
  const ticket = tickets[index];
  if (!ticket) throw new Error('openTickets opens one for each question');
  return { ticketId: ticket.id, ticketCode: ticket.code };
}

function newTicketOf(question: QuestionRow, draft: LockedDraft, fileName: string | null, reference: ReferenceSnapshot) {
  const { body, urgency, ministryCode, fieldId, dossierPosition, number, heading, columns, source } = question;
  const field = fieldId === null ? undefined : reference.fieldPlace(fieldId);
  return {
    body,
    urgency,
    ...(ministryCode && { ministry: ministryCode }),
    ...(field && { field }),
    ...(dossierPosition !== null && { position: dossierPosition }),
    ...(draft.fileId !== null && { source: { fileId: draft.fileId, fileName, number, heading, columns, source } }),
  };
}

/** What was merged into a question that is sent now is known by its ticket, when the file comes again. */
const nameTicketsOfMerged = (tx: Tx, draft: LockedDraft) =>
  tx.$executeRaw(Prisma.sql`
    WITH RECURSIVE taken_in AS (
      SELECT id, ticket_id FROM draft_question WHERE draft_id = ${draft.id}::uuid AND state = 'sent'
      UNION ALL
      SELECT q.id, t.ticket_id FROM draft_question q JOIN taken_in t ON q.merged_into_id = t.id
      WHERE q.draft_id = ${draft.id}::uuid)
    UPDATE draft_question q SET ticket_id = t.ticket_id FROM taken_in t
    WHERE q.id = t.id AND q.draft_id = ${draft.id}::uuid AND q.skip_reason = 'merged' AND q.ticket_id IS NULL`);

async function touch(
  tx: Tx,
  actor: Actor,
  draft: LockedDraft,
  { version, now, dossierId }: { version: number; now: Date; dossierId: string | null },
): Promise<void> {
  await tx.dossierDraft.update({ where: { id: draft.id }, data: { version, updatedAt: now, dossierId } });
  await emit(tx, [draftChanged(draft, version, actor)]);
}
