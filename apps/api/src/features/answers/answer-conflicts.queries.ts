import type { Ctx } from '../../context.ts';
import { type Actor, rolesOf } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { decodeCursor, PAGE, pageOf } from '../../core/pagination.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { unitName, unitRef } from '../../core/ticket/ticket.presenter.ts';
import { seesTicket } from '../../core/visibility.ts';
import type { Tx } from '../../db/client.ts';
import type { Answer, AnswerConflict as Row, Ticket } from '../../db/generated/client.ts';
import type { AnswerConflict, ListConflicts } from './answers.schemas.ts';

type Reads = Pick<Tx, 'answerConflict' | 'answer' | 'user'>;

/** Those of the ministries whose personnel officer the actor is. */
export const conflictSight = (actor: Actor) => ({
  ministryCode: { in: rolesOf(actor, 'personnel_officer').flatMap(({ ministryCode }) => ministryCode ?? []) },
});

/** Newest first. */
export async function listConflicts(
  ctx: Pick<Ctx, 'db' | 'reference'>,
  actor: Actor,
  { state = 'open', cursor, limit = PAGE.default }: ListConflicts,
) {
  const where = { ...conflictSight(actor), settledAt: state === 'open' ? null : { not: null } };
  const [at, id] = cursor === undefined ? [] : decodeCursor(cursor, ['instant', 'id']);
  const [rows, open] = await Promise.all([
    ctx.db.answerConflict.findMany({
      where: { ...where, ...(at && id && { OR: [{ at: { lt: at } }, { at, id: { lt: id } }] }) },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    }),
    ctx.db.answerConflict.count({ where: { ...conflictSight(actor), settledAt: null } }),
  ]);
  const shown = await presentConflicts(ctx.db, actor, await ctx.reference.current(), rows);
  return {
    ...pageOf(
      shown,
      limit,
      (one) => one,
      (one) => [one.at, one.id],
    ),
    open,
  };
}

/** Throws `not-found`. */
export async function getConflict(
  db: Reads,
  actor: Actor,
  reference: ReferenceSnapshot,
  id: string,
): Promise<AnswerConflict> {
  const rows = await db.answerConflict.findMany({ where: { ...conflictSight(actor), id } });
  const [conflict] = await presentConflicts(db, actor, reference, rows);
  if (!conflict) throw new AppError('not-found');
  return conflict;
}

async function presentConflicts(
  db: Reads,
  actor: Actor,
  reference: ReferenceSnapshot,
  rows: readonly Row[],
): Promise<AnswerConflict[]> {
  const [answers, people] = await Promise.all([
    db.answer.findMany({
      where: { id: { in: rows.flatMap(({ answerId, otherAnswerId }) => [answerId, otherAnswerId]) } },
      include: { ticket: true },
    }),
    db.user.findMany({
      where: { id: { in: rows.flatMap(({ settledBy }) => settledBy ?? []) } },
      select: { id: true, name: true },
    }),
  ]);
  const byId = new Map(answers.map((answer) => [answer.id, presentAnswer(answer, actor, reference)]));
  return rows.flatMap((row) => {
    const [answer, other] = [byId.get(row.answerId), byId.get(row.otherAnswerId)];
    if (!answer || !other) return [];
    const by = people.find(({ id }) => id === row.settledBy);
    return [
      {
        id: row.id,
        at: row.at.toISOString(),
        reason: row.reason,
        answer,
        other,
        settled:
          row.settledAt && by && row.settlement !== null && row.stands
            ? { at: row.settledAt.toISOString(), by, settlement: row.settlement, stands: row.stands }
            : null,
      },
    ];
  });
}

function presentAnswer(answer: Answer & { ticket: Ticket }, actor: Actor, reference: ReferenceSnapshot) {
  const { ticket } = answer;
  const commune = { code: ticket.communeCode, name: unitName(reference, `commune:${ticket.communeCode}`) };
  return {
    id: answer.id,
    ticket: seesTicket(actor, ticket) ? { id: ticket.id, code: ticket.code, subject: ticket.subject, commune } : null,
    unit: unitRef(reference, answer.unitId),
    body: answer.body,
    citations: answer.citations as AnswerConflict['answer']['citations'], // written through the Citation schema
    noCitationReason: answer.noCitationReason,
    sentAt: (answer.sentAt ?? answer.createdAt).toISOString(),
  };
}
