import type { Actor } from '../../core/actor.ts';
import { AppError } from '../../core/app-error.ts';
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
  const items = [];
  for (const { id, version } of input.items) {
    const act: TicketAct = {
      actor,
      ticketId: id,
      version,
      requestId,
      ...(once && { once: { ...once, key: `${once.key}/${id}` } }),
    };
    try {
      items.push({ id, ok: true, ticket: await actOnItem(ctx, act, input) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      items.push({ id, ok: false, problem: problemDocument(error, requestId, locale) });
    }
  }
  return { items };
}

function actOnItem(ctx: ActCtx, act: TicketAct, input: BulkUpdate): Promise<Ticket> {
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
        body: input.body,
        citations: input.citations,
        noCitationReason: input.noCitationReason,
      });
    case 'clarification':
      return askClarification(ctx, act, { question: input.question, expectedAt: input.expectedAt }, { together: true });
  }
}
