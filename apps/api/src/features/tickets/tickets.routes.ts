import { Page } from '../../core/pagination.ts';
import { Problem } from '../../core/problem-schema.ts';
import { Ticket, TicketParams } from '../../core/ticket/ticket-schemas.ts';
import type { Feature } from '../../feature.ts';
import { localeOf } from '../../plugins/problems.ts';
import { bulkUpdateTickets } from './bulk-update-tickets.service.ts';
import { countTickets } from './counts.queries.ts';
import { submitTicket } from './submit-ticket.service.ts';
import { ticketActRoutes } from './ticket-acts.routes.ts';
import { getTicket, listTickets } from './tickets.queries.ts';
import {
  BulkResult,
  BulkUpdate,
  CountTickets,
  ListTickets,
  SubmitTicket,
  TicketCounts,
  Timeline,
} from './tickets.schemas.ts';
import { getTimeline } from './timeline.queries.ts';

export const etagOf = (ticket: { version: number }): string => `"${ticket.version}"`;

export const ticketRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/tickets',
    {
      config: { access: 'ticket:read' },
      schema: {
        operationId: 'listTickets',
        summary: 'A page of the tickets that the caller sees, in queue order',
        querystring: ListTickets,
        response: { 200: Page(Ticket), '4xx': Problem },
      },
    },
    ({ actor, query }) => listTickets(ctx, actor, query),
  );
  app.get(
    '/api/tickets/counts',
    {
      config: { access: 'ticket:read' },
      schema: {
        operationId: 'countTickets',
        summary: 'Badges of every view, by the predicate of the list',
        querystring: CountTickets,
        response: { 200: TicketCounts, '4xx': Problem },
      },
    },
    ({ actor, query }) => countTickets(ctx, actor, query),
  );
  app.post(
    '/api/tickets',
    {
      config: { access: 'ticket:create' },
      schema: {
        operationId: 'submitTicket',
        summary: 'Receives one question: its clock, route and owning unit at once',
        body: SubmitTicket,
        response: { 201: Ticket, '4xx': Problem },
      },
    },
    async ({ actor, id, body, once }, reply) => {
      const ticket = await submitTicket(ctx, actor, id, body, once);
      return reply
        .status(201)
        .header('etag', etagOf(ticket))
        .header('location', `/api/tickets/${ticket.id}`)
        .send(ticket);
    },
  );
  app.post(
    '/api/tickets/bulk',
    {
      config: { access: 'ticket:bulk' },
      schema: {
        operationId: 'bulkUpdateTickets',
        summary: 'Answers, hands over, asks about, assigns, merges or notes many tickets; a result for each',
        body: BulkUpdate,
        response: { 200: BulkResult, '4xx': Problem },
      },
    },
    (request) =>
      bulkUpdateTickets(
        ctx,
        { actor: request.actor, requestId: request.id, locale: localeOf(request), once: request.once },
        request.body,
      ),
  );
  app.get(
    '/api/tickets/:id',
    {
      config: { access: 'ticket:read' },
      schema: {
        operationId: 'getTicket',
        summary: 'One ticket by id or code, with its routing; ETag is its version',
        params: TicketParams,
        response: { 200: Ticket, '4xx': Problem },
      },
    },
    async ({ actor, params }, reply) => {
      const ticket = await getTicket(ctx, actor, params.id);
      return reply.header('etag', etagOf(ticket)).send(ticket);
    },
  );
  app.get(
    '/api/tickets/:id/timeline',
    {
      config: { access: 'ticket:read' },
      schema: {
        operationId: 'getTimeline',
        summary: 'The history with its texts; internal entries for staff only',
        params: TicketParams,
        response: { 200: Timeline, '4xx': Problem },
      },
    },
    ({ actor, params }) => getTimeline(ctx, actor, params.id),
  );
  await app.register(ticketActRoutes, { ctx });
};
