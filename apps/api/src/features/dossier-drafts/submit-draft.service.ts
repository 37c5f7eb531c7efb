import type { Ctx } from '../../context.ts';
import type { Actor } from '../../core/actor.ts';
import { AppError, demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { newId } from '../../core/ids.ts';
import { emit } from '../../core/outbox.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { type Asker, resolveAsker } from '../../core/ticket/asker.ts';
import { localYear, type OpenedTicket, openTickets } from '../../core/ticket/open-tickets.ts';
import { QUESTION_LENGTH } from '../../core/ticket/ticket-schemas.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { SENT_AT_ONCE, type SubmitDraft, type SubmittedDraft } from './dossier-drafts.schemas.ts';
import { QUESTION_COLUMNS, type QuestionRow } from './draft-row.ts';
import { faultOf } from './drafts.presenter.ts';
import { findKnownTickets, type KnownTicket } from './known-questions.ts';
import { type LockedDraft, lockDraft } from './lock-draft.ts';
import { placeQuestions } from './place-questions.ts';
import { updateQuestions } from './write-questions.ts';

type Dossier = { id: string; code: string; sentAt: Date };
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
    if (draft.communeCode === null) throw refused('/head/commune', 'required');
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

const refused = (pointer: string, code: string, params?: Record<string, string | number>) =>
  new AppError('validation-failed', { params: { count: 1 }, errors: [{ pointer, code, ...(params && { params }) }] });

/** Until the transaction ends. */
const holdSendingFor = (tx: Tx, communeCode: string) =>
  tx.$queryRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`dossier-drafts:${communeCode}`}, 0))::text`);

const listOpen = (tx: Tx, draft: LockedDraft) =>
  tx.$queryRaw<QuestionRow[]>(Prisma.sql`
    SELECT ${QUESTION_COLUMNS} FROM draft_question q
    WHERE q.draft_id = ${draft.id}::uuid AND q.state = 'open' ORDER BY q.position, q.id`);

/** The questions that are wanted, as long as they can be sent. Throws `validation-failed` with every one that cannot. */
function choose(open: readonly QuestionRow[], ids: readonly string[] | undefined): QuestionRow[] {
  if (ids === undefined) return open.filter((question) => faultOf(question) === null);
  const byId = new Map(open.map((question) => [question.id, question]));
  const errors = ids.flatMap((id, index) => {
    const question = byId.get(id.toLowerCase());
    if (!question) return [{ pointer: `/questions/${index}`, code: 'not-open-question' }];
    if (faultOf(question) === null) return [];
    return [{ pointer: `/questions/${index}`, code: 'question-too-long', params: { limit: QUESTION_LENGTH } }];
  });
  if (errors.length > 0) throw new AppError('validation-failed', { params: { count: errors.length }, errors });
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  return open.filter(({ id }) => wanted.has(id));
}

/** What has been sent since the draft was made. Who restored a known question wants it sent all the same: it still names its ticket. */
async function knownAmong(
  tx: Tx,
  communeCode: string,
  questions: readonly QuestionRow[],
): Promise<Map<string, KnownTicket>> {
  const doubtful = questions.filter(({ ticketId }) => ticketId === null);
  const keysOf = ({ textKey, originalKey }: QuestionRow) => (originalKey ? [textKey, originalKey] : [textKey]);
  const tickets = await findKnownTickets(tx, communeCode, [...new Set(doubtful.flatMap(keysOf))]);
  return new Map(
    doubtful.flatMap((question) => {
      const ticket = keysOf(question).flatMap((key) => tickets.get(key) ?? [])[0];
      return ticket ? [[question.id, ticket] as const] : [];
    }),
  );
}

async function recordNothingNew(
  tx: Tx,
  { actor, now }: Sending,
  draft: LockedDraft,
  open: readonly QuestionRow[],
  known: ReadonlyMap<string, KnownTicket>,
): Promise<SubmittedDraft> {
  const earlier = await earlierDossier(tx, draft, known);
  if (known.size === 0 && earlier === null) throw refused('/questions', 'nothing-to-send');
  const version = known.size === 0 ? draft.version : draft.version + 1;
  if (known.size > 0) {
    await updateQuestions(tx, markKnown(open, known, version));
    await touch(tx, actor, draft, { version, now, dossierId: draft.dossierId });
  }
  return {
    code: 'nothing-new',
    dossier: earlier && { ...earlier, sentAt: earlier.sentAt.toISOString() },
    version,
    opened: [],
    known: presentKnown(known),
    kept: open.length - known.size,
  };
}

/** Where most of the known questions of the draft went. */
async function earlierDossier(tx: Tx, draft: LockedDraft, known: ReadonlyMap<string, KnownTicket>) {
  const now = [...known.values()].map(({ ticketId }) => ticketId);
  const [row] = await tx.$queryRaw<Dossier[]>(Prisma.sql`
    SELECT d.id, d.code, d.sent_at AS "sentAt" FROM ticket t JOIN dossier d ON d.id = t.dossier_id
    WHERE t.id = ANY(${now}::uuid[])
      OR t.id IN (SELECT q.ticket_id FROM draft_question q WHERE q.draft_id = ${draft.id}::uuid AND q.ticket_id IS NOT NULL)
    GROUP BY d.id ORDER BY count(*) DESC, d.id DESC LIMIT 1`);
  return row ?? null;
}

const markKnown = (open: readonly QuestionRow[], known: ReadonlyMap<string, KnownTicket>, version: number) =>
  open.flatMap((question) => {
    const ticket = known.get(question.id);
    return ticket ? [{ ...question, state: 'known' as const, ticketId: ticket.ticketId, version }] : [];
  });

const presentKnown = (known: ReadonlyMap<string, KnownTicket>) =>
  [...known].map(([question, { ticketId, code }]) => ({ question, ticket: ticketId, code }));

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
  const { dossier, questions } = await placeIn(tx, sending, draft, rest);
  const fresh = new Set(choice.fresh.map(({ id }) => id));
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
  await updateQuestions(tx, [
    ...questions
      .filter(({ id }) => !opened.some((one) => one.id === id))
      .map((question) => ({ ...question, version: question.version })),
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
    data: { total: opened.length, draftId: draft.id },
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
    known: presentKnown(choice.known),
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

/** The dossier that this sending goes to, and all open questions with their places in it. A full one is followed by a new one. */
async function placeIn(tx: Tx, sending: Sending, draft: LockedDraft, open: readonly QuestionRow[]) {
  if (draft.dossierId !== null) {
    const [dossier] = await tx.$queryRaw<Dossier[]>(Prisma.sql`
      SELECT id, code, sent_at AS "sentAt" FROM dossier WHERE id = ${draft.dossierId}::uuid FOR UPDATE`);
    const questions = placeQuestions(open, await lastPlace(tx, draft.dossierId));
    if (dossier && questions.some(({ dossierPosition }) => dossierPosition !== null)) return { dossier, questions };
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
        WHERE d.dossier_id = ${dossierId}::uuid), 0)::int AS last`);
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
  await emit(tx, [{ type: 'dossier-draft.changed', place: draft, draftId: draft.id, version, by: actor.userId }]);
}
