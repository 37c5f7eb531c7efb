import { AppError } from '../../core/app-error.ts';
import { newId } from '../../core/ids.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { clarificationGroup } from '../../core/ticket/clarification-group.ts';
import { keepPace } from '../../core/ticket/parts.ts';
import { pauseClocks, stopClocks } from '../../core/ticket/ticket-clocks.ts';
import type { AskClarification } from './tickets.schemas.ts';

/**
 * Puts a question to the commune; the clock pauses with it, until anything comes back. `together`: it is put to several questions, and
 * those of one dossier may get one reply.
 */
export const askClarification = (
  ctx: ActCtx,
  act: TicketAct,
  input: AskClarification,
  { together }: { together?: boolean } = {},
) =>
  actOnTicket(ctx, act, 'askClarification', async (scene) => {
    const { tx, actor, ticket, reference, at } = scene;
    const expectedAt = new Date(input.expectedAt);
    if (expectedAt <= at)
      throw new AppError('validation-failed', {
        params: { count: 1 },
        errors: [{ pointer: '/expectedAt', code: 'past' }],
      });
    const messageId = newId();
    const groupId =
      together && ticket.dossierId !== null
        ? clarificationGroup(actor, ticket.dossierId, { question: input.question, expectedAt })
        : null;
    await tx.message.create({
      data: {
        id: messageId,
        ticketId: ticket.id,
        kind: 'clarification',
        cycle: ticket.cycle,
        authorId: actor.userId,
        unitId: ticket.ownerUnitId,
        body: input.question,
        groupId,
        expectedAt,
        createdAt: at,
      },
    });
    stopClocks(reference, ticket, ['triage'], at);
    pauseClocks(ticket, { id: messageId, expectedAt }, at);
    return {
      kind: 'clarification_asked',
      audience: 'public',
      at,
      data: { messageId, ...(groupId && { groupId }) },
      // without the day on which the commune is reminded: it is, of the whole
      also: await keepPace(scene, 'paused', (part) => pauseClocks(part, { id: messageId }, at)),
      changes: {
        // an answered one stays answered: it is its follow-up that waits
        state: ticket.state === 'answered' ? 'answered' : 'waiting_requester',
        ownerUserId: ticket.ownerUserId ?? actor.userId,
      },
    };
  });
