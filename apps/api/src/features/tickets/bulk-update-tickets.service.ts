import { v5 as uuidv5 } from 'uuid';
import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
import { demandValid } from '../../core/demand-valid.ts';
import { newId } from '../../core/ids.ts';
import { problemDocument } from '../../core/problem-document.ts';
import type { Locale } from '../../core/problem-list.ts';
import type { ActCtx, TicketAct } from '../../core/ticket/act-on-ticket.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import type { Once } from '../../core/transaction.ts';
import { addNote } from './add-note.service.ts';
import { answerTicket } from './answer-ticket.service.ts';
import { askClarification } from './ask-clarification.service.ts';
import { assignTicket } from './assign-ticket.service.ts';
import { handOverTicket } from './hand-over-ticket.service.ts';
import { mergeTicket } from './merge-ticket.service.ts';
import type { BulkUpdate } from './tickets.schemas.ts';

type Caller = { actor: Actor; requestId: string; locale: Locale; once?: Once };

/** The same act on each item by the same rules; one refusal stops no other. */
export async function bulkUpdateTickets(ctx: ActCtx, { actor, requestId, locale, once }: Caller, input: BulkUpdate) {
  const groupId = input.action === 'answer' ? await groupOf(ctx, { actor, once }, input.groupId) : undefined;
  const items = [];
  for (const item of input.items) {
    const { id, version } = item;
    const act: TicketAct = {
      actor,
      ticketId: id,
      version,
      requestId,
      ...(once && { once: { ...once, key: `${once.key}/${id}` } }),
    };
    try {
      items.push({ id, ok: true, ticket: await actOnItem(ctx, act, input, { item, groupId }) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      items.push({ id, ok: false, problem: problemDocument(error, requestId, locale) });
    }
  }
  return { items, ...(groupId && { groupId }) };
}

/** Made from the request's key, so that one sent again names the same group; or the one that the caller answers more questions with. */
async function groupOf(
  { db }: ActCtx,
  { actor, once }: Pick<Caller, 'actor' | 'once'>,
  groupId: string | undefined,
): Promise<string> {
  if (groupId === undefined) return once ? uuidv5(`${once.operation} ${once.key}`, once.userId) : newId();
  const own = await db.answer.count({ where: { groupId, authorId: actor.userId } });
  demandValid(own > 0 ? [] : [{ pointer: '/groupId', code: 'unknown', params: { value: groupId } }]);
  return groupId;
}

type Item = Extract<BulkUpdate, { action: 'answer' }>['items'][number];

function actOnItem(
  ctx: ActCtx,
  act: TicketAct,
  input: BulkUpdate,
  { item, groupId }: { item: Item; groupId: string | undefined },
): Promise<Ticket> {
  switch (input.action) {
    case 'assign':
      return assignTicket(ctx, act, { userId: input.userId });
    case 'handover':
      return handOverTicket(ctx, act, { department: input.department, note: input.note });
    case 'note':
      return addNote(ctx, act, { body: input.body });
    case 'merge':
      return mergeTicket(ctx, act, { into: input.into, note: input.note });
    case 'answer':
      return answerTicket(ctx, act, {
        body: item.body ?? input.body,
        citations: item.citations ?? input.citations,
        noCitationReason: item.noCitationReason ?? input.noCitationReason,
        authorityAnswer: input.authorityAnswer,
        noLetterReason: input.noLetterReason,
        source: input.source,
        despite: input.despite,
        groupId,
      });
    case 'clarification':
      return askClarification(ctx, act, { question: input.question, expectedAt: input.expectedAt }, { together: true });
  }
}
