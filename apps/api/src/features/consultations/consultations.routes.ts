import { Type } from 'typebox';
import { Problem } from '../../core/problem-schema.ts';
import { Ticket, TicketParams } from '../../core/ticket/ticket-schemas.ts';
import type { Feature } from '../../feature.ts';
import { askForAdvice } from './ask-for-advice.service.ts';
import { listConsultations } from './consultations.queries.ts';
import {
  AskForAdvice,
  Consultation,
  ConsultationParams,
  Consultations,
  GiveAdvice,
  ListConsultations,
} from './consultations.schemas.ts';
import { endConsultation } from './end-consultation.service.ts';
import { giveAdvice } from './give-advice.service.ts';

/** Asking another department while the owner stays the owner. */
export const consultationRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/tickets/:id/consultations',
    {
      config: { access: 'ticket:cooperation' },
      schema: {
        operationId: 'listConsultations',
        summary: 'Who was asked for advice, and what they said; for staff who see the ticket',
        params: TicketParams,
        querystring: ListConsultations,
        response: { 200: Consultations, '4xx': Problem },
      },
    },
    ({ actor, params, query }) => listConsultations(ctx, actor, params.id, query),
  );
  app.post(
    '/api/tickets/:id/consultations',
    {
      config: { access: 'ticket:consult', ifMatch: true },
      schema: {
        operationId: 'askForAdvice',
        summary: 'Asks a department for advice; the owner and the clocks stay',
        params: TicketParams,
        body: AskForAdvice,
        response: { 200: Ticket, '4xx': Problem },
      },
    },
    async ({ actor, params, version, id, once, body }, reply) => {
      const ticket = await askForAdvice(ctx, { actor, ticketId: params.id, version, requestId: id, once }, body);
      return reply.header('etag', `"${ticket.version}"`).send(ticket);
    },
  );
  app.post(
    '/api/consultations/:id/reply',
    {
      config: { access: 'ticket:advise' },
      schema: {
        operationId: 'giveAdvice',
        summary: 'The department that was asked replies, and no longer sees the ticket',
        params: ConsultationParams,
        body: GiveAdvice,
        response: { 200: Consultation, '4xx': Problem },
      },
    },
    ({ actor, params, id, once, body }) =>
      giveAdvice(ctx, { actor, consultationId: params.id, requestId: id, once }, body),
  );
  app.post(
    '/api/consultations/:id/end',
    {
      config: { access: 'ticket:consult' },
      schema: {
        operationId: 'endConsultation',
        summary: 'The holder waits for the advice no longer',
        params: ConsultationParams,
        body: Type.Optional(Type.Union([Type.Object({}), Type.Null()])),
        response: { 200: Consultation, '4xx': Problem },
      },
    },
    ({ actor, params, id, once }) => endConsultation(ctx, { actor, consultationId: params.id, requestId: id, once }),
  );
};
