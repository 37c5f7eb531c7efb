import { Type } from 'typebox';
import { Problem } from '../../core/problem-schema.ts';
import { TicketParams } from '../../core/ticket/ticket-schemas.ts';
import type { Feature } from '../../feature.ts';
import { listPresence } from './presence.queries.ts';
import { PresenceList, SetPresence } from './presence.schemas.ts';
import { setPresence } from './set-presence.service.ts';

export const presenceRoutes: Feature = async (app, { ctx }) => {
  app.post(
    '/api/tickets/:id/presence',
    {
      config: { access: 'ticket:presence' },
      schema: {
        operationId: 'setPresence',
        summary: 'Say that one is looking at the ticket, or composing on it; staff only',
        params: TicketParams,
        body: SetPresence,
        response: { 204: Type.Null(), '4xx': Problem },
      },
    },
    async ({ actor, params, body }, reply) => {
      await setPresence(ctx, actor, params.id, body.activity);
      return reply.status(204).send(null);
    },
  );

  app.get(
    '/api/tickets/:id/presence',
    {
      config: { access: 'ticket:presence' },
      schema: {
        operationId: 'listPresence',
        summary: 'Who has the ticket open now; staff only',
        params: TicketParams,
        response: { 200: PresenceList, '4xx': Problem },
      },
    },
    ({ actor, params }) => listPresence(ctx, actor, params.id),
  );
};
