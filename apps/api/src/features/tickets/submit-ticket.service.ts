import type { Actor } from '../../core/actor.ts';
import { attachFiles } from '../../core/attach-files.ts';
import { type ActCtx, readTicket } from '../../core/ticket/act-on-ticket.ts';
import { resolveAsker } from '../../core/ticket/asker.ts';
import { openTickets } from '../../core/ticket/open-tickets.ts';
import { receivedInstant } from '../../core/ticket/received-instant.ts';
import { type Once, transact } from '../../core/transaction.ts';
import type { SubmitTicket } from './tickets.schemas.ts';

/** Receives one question: it gets its clock, its route and its owning unit at once. */
export async function submitTicket(ctx: ActCtx, actor: Actor, requestId: string, input: SubmitTicket, once?: Once) {
  const reference = await ctx.reference.current();
  return transact(ctx, once, async (tx) => {
    const now = ctx.clock.now();
    const [opened] = await openTickets(tx, ctx.jobs, reference, {
      ...resolveAsker(reference, actor, input.commune),
      actor,
      requestId,
      channel: input.channel ?? 'web',
      receivedAt: receivedInstant(input.receivedAt, now),
      now,
      questions: [input],
    });
    if (!opened) throw new Error('One question opens one ticket');
    await attachFiles(tx, actor, input.attachmentIds ?? [], { ticketId: opened.id, audience: 'public' });
    return readTicket(tx, opened.id, { actor, reference, now });
  });
}
