import { AppError } from '../../core/app-error.ts';
import { type ActCtx, actOnTicket, type TicketAct } from '../../core/ticket/act-on-ticket.ts';
import { keepPace } from '../../core/ticket/parts.ts';
import { recountClocks } from '../../core/ticket/recount-clocks.ts';
import type { SetUrgency } from './tickets.schemas.ts';

/** Says how urgent a question is: its open clocks get the targets of the policy for that, from the start that they have. */
export const setUrgency = (ctx: ActCtx, act: TicketAct, { urgency, reason }: SetUrgency) =>
  actOnTicket(ctx, act, 'setUrgency', async (scene) => {
    const { ticket, reference } = scene;
    if (urgency === ticket.urgency)
      throw new AppError('validation-failed', {
        params: { count: 1 },
        errors: [{ pointer: '/urgency', code: 'as-before' }],
      });
    recountClocks(reference, ticket, { urgency });
    const data = { from: ticket.urgency, to: urgency };
    return {
      kind: 'urgency_set',
      audience: 'public',
      at: scene.at,
      data,
      internal: { ...data, reason },
      changes: { urgency },
      also: await keepPace(scene, 'recounted', (part) => recountClocks(reference, part, { urgency }), { urgency }),
    };
  });
