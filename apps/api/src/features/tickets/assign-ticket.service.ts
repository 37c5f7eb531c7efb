import { AppError } from '../../core/app-error.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { stopClocks } from '../../core/ticket/ticket-clocks.ts';
import { isOfUnit } from '../../core/unit-people.ts';
import type { AssignTicket } from './tickets.schemas.ts';

/** Puts the question into the hands of a person of the unit that holds it. */
export const assignTicket = (ctx: ActCtx, act: TicketAct, input: AssignTicket) =>
  actOnTicket(ctx, act, 'assign', async ({ tx, ticket, reference, at }) => {
    const person = await isOfUnit(tx, input.userId, ticket.ownerUnitId, at);
    if (!person)
      throw new AppError('validation-failed', {
        params: { count: 1 },
        errors: [{ pointer: '/userId', code: 'not-in-unit' }],
      });
    stopClocks(reference, ticket, ['triage'], at);
    return {
      kind: 'assigned',
      audience: 'public',
      at,
      data: { userId: person.id, name: person.name },
      changes: { ownerUserId: person.id, state: ticket.state === 'received' ? 'in_progress' : ticket.state },
    };
  });
