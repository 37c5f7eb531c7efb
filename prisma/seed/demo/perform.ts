import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../../apps/api/src/context.ts';
import type { Actor } from '../../../apps/api/src/core/actor.ts';
import type { TicketAct } from '../../../apps/api/src/core/ticket/act-on-ticket.ts';
import type { Ticket } from '../../../apps/api/src/core/ticket/ticket-schemas.ts';
import { submitDossier } from '../../../apps/api/src/features/dossiers/submit-dossier.service.ts';
import { logCall } from '../../../apps/api/src/features/hotline/log-call.service.ts';
import { acceptAnswer } from '../../../apps/api/src/features/tickets/accept-answer.service.ts';
import { addNote } from '../../../apps/api/src/features/tickets/add-note.service.ts';
import { answerTicket } from '../../../apps/api/src/features/tickets/answer-ticket.service.ts';
import { approveAnswer } from '../../../apps/api/src/features/tickets/approve-answer.service.ts';
import { askClarification } from '../../../apps/api/src/features/tickets/ask-clarification.service.ts';
import { assignTicket } from '../../../apps/api/src/features/tickets/assign-ticket.service.ts';
import { correctRoute } from '../../../apps/api/src/features/tickets/correct-route.service.ts';
import { handOverTicket } from '../../../apps/api/src/features/tickets/hand-over-ticket.service.ts';
import { referTicket } from '../../../apps/api/src/features/tickets/refer-ticket.service.ts';
import { reopenTicket } from '../../../apps/api/src/features/tickets/reopen-ticket.service.ts';
import { replyToTicket } from '../../../apps/api/src/features/tickets/reply-to-ticket.service.ts';
import { returnAnswer } from '../../../apps/api/src/features/tickets/return-answer.service.ts';
import { returnTicket } from '../../../apps/api/src/features/tickets/return-ticket.service.ts';
import { submitTicket } from '../../../apps/api/src/features/tickets/submit-ticket.service.ts';
import { takeTicket } from '../../../apps/api/src/features/tickets/take-ticket.service.ts';
import { transferTicket } from '../../../apps/api/src/features/tickets/transfer-ticket.service.ts';
import { withdrawTicket } from '../../../apps/api/src/features/tickets/withdraw-ticket.service.ts';
import type { Act, Step, Story } from './story.ts';

/** The people of the demo as they were at an instant. */
export type Company = { actor: (username: string, at: Date) => Actor };

/** Opens what came in; returns its tickets in their order. */
async function open(ctx: Ctx, actor: Actor, story: Story): Promise<{ id: string }[]> {
  const requestId = randomUUID();
  switch (story.channel) {
    case 'ticket':
      return [await submitTicket(ctx, actor, requestId, story.input)];
    case 'call': {
      const { ticket } = await logCall(ctx, actor, requestId, story.input);
      if (!ticket) throw new Error('A call of the demo opens a ticket');
      return [ticket];
    }
    case 'dossier': {
      const { tickets } = await submitDossier(ctx, actor, requestId, story.input);
      return tickets;
    }
  }
}

function perform(ctx: Ctx, act: TicketAct, step: Act, idOf: (username: string) => string): Promise<Ticket> {
  switch (step.verb) {
    case 'take':
      return takeTicket(ctx, act);
    case 'assign':
      return assignTicket(ctx, act, { userId: idOf(step.to) });
    case 'answer':
      return answerTicket(ctx, act, step.input);
    case 'approve':
      return approveAnswer(ctx, act);
    case 'returnDraft':
      return returnAnswer(ctx, act, step);
    case 'handOver':
      return handOverTicket(ctx, act, step.input);
    case 'return':
      return returnTicket(ctx, act, step);
    case 'correctRoute':
      return correctRoute(ctx, act, step.input);
    case 'transfer':
      return transferTicket(ctx, act, step);
    case 'refer':
      return referTicket(ctx, act, step.input);
    case 'clarify':
      return askClarification(ctx, act, step.input);
    case 'reply':
      return replyToTicket(ctx, act, step);
    case 'note':
      return addNote(ctx, act, step);
    case 'accept':
      return acceptAnswer(ctx, act, step.input);
    case 'reopen':
      return reopenTicket(ctx, act, step);
    case 'withdraw':
      return withdrawTicket(ctx, act, step);
  }
}

type Moment = { at: Date; what: string; run: () => Promise<void> };

/**
 * Plays all stories in the order of time, through the services that people's clicks go through: histories, clocks, verdicts and the
 * audit trail come out as they would have. `goTo` moves the clock of `ctx`, and what falls due on the way happens by itself; `onMoment`
 * hears of every moment played.
 */
export async function playStories(
  ctx: Ctx,
  company: Company,
  stories: readonly Story[],
  goTo: (at: Date) => Promise<void>,
  onMoment: (at: Date) => Promise<void>,
): Promise<void> {
  const moments = stories.flatMap((story): Moment[] => {
    const tickets: { id: string }[] = [];
    const opening: Moment = {
      at: story.at,
      what: `${story.by}: ${story.channel}`,
      run: async () => {
        tickets.push(...(await open(ctx, company.actor(story.by, story.at), story)));
      },
    };
    const stepOf = (index: number, { at, by, act }: Step): Moment => ({
      at,
      what: `${by}: ${act.verb}`,
      run: async () => {
        const ticket = tickets[index];
        if (!ticket) throw new Error(`A story has no ticket ${index}`);
        const actor = company.actor(by, at);
        // the ticket may have gone on by itself meanwhile
        const { version } = await ctx.db.ticket.findUniqueOrThrow({
          where: { id: ticket.id },
          select: { version: true },
        });
        const scene = { actor, ticketId: ticket.id, version, requestId: randomUUID() };
        await perform(ctx, scene, act, (username) => company.actor(username, at).userId);
      },
    });
    return [opening, ...story.threads.flatMap((steps, index) => steps.map((step) => stepOf(index, step)))];
  });
  // Stable: what happens at one instant keeps the order of its story.
  for (const { at, what, run } of moments.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    await goTo(at);
    await run().catch((cause: unknown) => {
      throw new Error(`Demo world: ${what} did not work out`, { cause });
    });
    await onMoment(at);
  }
}
