import { Problem } from '../../core/problem-schema.ts';
import { Ticket, TicketParams } from '../../core/ticket/ticket-schemas.ts';
import type { Feature } from '../../feature.ts';
import { getParts } from './parts.queries.ts';
import { Parts, SplitTicket } from './parts.schemas.ts';
import { splitTicket } from './split-ticket.service.ts';

/** One question for several departments, and their texts for one answer. */
export const partRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/tickets/:id/parts',
    {
      config: { access: 'ticket:cooperation' },
      schema: {
        operationId: 'getParts',
        summary: 'The parts of a split question with their texts; for staff',
        params: TicketParams,
        response: { 200: Parts, '4xx': Problem },
      },
    },
    ({ actor, params }) => getParts(ctx, actor, params.id),
  );
  app.post(
    '/api/tickets/:id/split',
    {
      config: { access: 'ticket:split', ifMatch: true },
      schema: {
        operationId: 'splitTicket',
        summary: 'Splits a question into parts for several departments; the asking side knows of the whole alone',
        params: TicketParams,
        body: SplitTicket,
        response: { 200: Ticket, '4xx': Problem },
      },
    },
    async ({ actor, params, version, id, once, body }, reply) => {
      const ticket = await splitTicket(ctx, { actor, ticketId: params.id, version, requestId: id, once }, body);
      return reply.header('etag', `"${ticket.version}"`).send(ticket);
    },
  );
};
