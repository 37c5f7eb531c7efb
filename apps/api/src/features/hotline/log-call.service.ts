import { type Actor, rolesOf } from '../../core/actor.ts';
import { AppError, demand } from '../../core/app-error.ts';
import { audit } from '../../core/audit.ts';
import { newId } from '../../core/ids.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import { type ActCtx, readTicket } from '../../core/ticket/act-on-ticket.ts';
import { resolveAsker } from '../../core/ticket/asker.ts';
import { demandAbility, getTicketForUpdate } from '../../core/ticket/locked-ticket.ts';
import { openTickets } from '../../core/ticket/open-tickets.ts';
import { receivedInstant } from '../../core/ticket/received-instant.ts';
import { recordChange } from '../../core/ticket/record-change.ts';
import { recordReply } from '../../core/ticket/record-reply.ts';
import { type Once, transact } from '../../core/transaction.ts';
import { ticketsOfCaller } from '../../core/visibility.ts';
import type { Tx } from '../../db/client.ts';
import type { LogCall } from './calls.schemas.ts';

type Desk = { tx: Tx; actor: Actor; requestId: string; reference: ReferenceSnapshot; now: Date };

/**
 * Logs a call while it is made. Answered on the phone, the question is a ticket of the hotline until its written confirmation is
 * sent: only that stops the clocks. The day begins when the phone was picked up.
 */
export async function logCall(ctx: ActCtx, actor: Actor, requestId: string, input: LogCall, once?: Once) {
  const reference = await ctx.reference.current();
  return transact(ctx, once, async (tx) => {
    const now = ctx.clock.now();
    const desk = { tx, actor, requestId, reference, now };
    const [hotline] = rolesOf(actor, 'hotline_operator');
    if (!hotline) throw new AppError('forbidden');
    const asker = resolveAsker(reference, actor, input.commune);
    const startedAt = receivedInstant(input.startedAt, now, '/startedAt');
    const ticketId =
      input.outcome === 'replied'
        ? await replyByPhone(ctx, desk, input)
        : await openByPhone(ctx, desk, input, hotline.unitId, startedAt);
    const id = newId();
    await tx.call.create({
      data: {
        id,
        operatorId: actor.userId,
        unitId: hotline.unitId,
        communeCode: asker.communeCode,
        provinceCode: asker.provinceCode,
        callerName: input.callerName,
        callerPhone: input.callerPhone,
        question: input.question,
        note: input.note ?? '',
        outcome: input.outcome,
        ticketId,
        startedAt,
        endedAt: now,
      },
    });
    await audit(tx, {
      at: now,
      actorId: actor.userId,
      action: 'call.logged',
      subject: 'call',
      subjectId: id,
      data: { outcome: input.outcome, ticketId },
      requestId,
    });
    const ticket = await readTicket(tx, ticketId, { actor, reference, now });
    const { code, subject, state, clock } = ticket;
    const own = input.outcome !== 'replied';
    return {
      id,
      outcome: input.outcome,
      ticket: own ? ticket : null,
      summary: own ? null : { id: ticketId, code, subject, state, clock },
    };
  });
}

async function openByPhone(
  ctx: ActCtx,
  desk: Desk,
  input: LogCall,
  hotlineUnitId: string,
  receivedAt: Date,
): Promise<string> {
  const { tx, actor, requestId, reference, now } = desk;
  const answered = input.outcome === 'answered';
  const [opened] = await openTickets(tx, ctx.jobs, reference, {
    ...resolveAsker(reference, actor, input.commune),
    requesterName: input.callerName,
    actor,
    requestId,
    channel: 'hotline',
    receivedAt,
    now,
    loggedById: actor.userId,
    ...(answered && { heldBy: hotlineUnitId }),
    questions: [{ body: input.question, subject: input.subject, ministry: input.ministry, urgency: input.urgency }],
  });
  if (!opened) throw new Error('One question opens one ticket');
  // Who answered on the phone writes the confirmation.
  if (answered)
    await tx.ticket.update({ where: { id: opened.id }, data: { ownerUserId: actor.userId, state: 'in_progress' } });
  if (input.note?.trim()) await noteOfCall(desk, opened.id, hotlineUnitId, input.note);
  return opened.id;
}

async function noteOfCall({ tx, actor, now }: Desk, ticketId: string, unitId: string, body: string): Promise<void> {
  const messageId = newId();
  await tx.message.create({
    data: { id: messageId, ticketId, kind: 'note', cycle: 1, authorId: actor.userId, unitId, body, createdAt: now },
  });
  await tx.ticketEvent.create({
    data: {
      id: newId(),
      ticketId,
      at: now,
      kind: 'noted',
      audience: 'internal',
      actorId: actor.userId,
      actorUnitId: unitId,
      version: 1,
      data: { messageId },
    },
  });
}

/** The caller's words on a ticket of their commune, of which the operator sees the summary only. */
async function replyByPhone(
  ctx: ActCtx,
  { tx, actor, requestId, reference, now }: Desk,
  input: LogCall,
): Promise<string> {
  demand(input.ticketId, 'validation-failed', {
    params: { count: 1 },
    errors: [{ pointer: '/ticketId', code: 'required' }],
  });
  const ticket = await getTicketForUpdate(tx, actor, input.ticketId, null, { sight: ticketsOfCaller(input.commune) });
  demandAbility(actor, ticket, 'reply');
  const { change } = await recordReply({ tx, actor, ticket, reference, at: now }, input.question);
  await recordChange(tx, { jobs: ctx.jobs, reference }, { actor, requestId }, ticket, change);
  return ticket.id;
}
