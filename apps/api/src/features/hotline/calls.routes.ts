import { Type } from 'typebox';
import { Page } from '../../core/pagination.ts';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { getCaller, listCalls } from './calls.queries.ts';
import { Call, Caller, ListCalls, LogCall, LoggedCall } from './calls.schemas.ts';
import { logCall } from './log-call.service.ts';

export const callRoutes: Feature = async (app, { ctx }) => {
  app.post(
    '/api/calls',
    {
      config: { access: 'call:log' },
      schema: {
        operationId: 'logCall',
        summary: 'Logs a call: answered on the phone, made a ticket, or a reply to one',
        body: LogCall,
        response: { 201: LoggedCall, '4xx': Problem },
      },
    },
    async ({ actor, id, body, once }, reply) => reply.status(201).send(await logCall(ctx, actor, id, body, once)),
  );
  app.get(
    '/api/calls',
    {
      config: { access: 'call:read' },
      schema: {
        operationId: 'listCalls',
        summary: 'Calls of the operator’s desk, newest first',
        querystring: ListCalls,
        response: { 200: Page(Call), '4xx': Problem },
      },
    },
    ({ actor, query }) => listCalls(ctx, actor, query),
  );
  app.get(
    '/api/callers/:commune',
    {
      config: { access: 'call:log' },
      schema: {
        operationId: 'getCaller',
        summary: 'What an operator has to know of the calling commune',
        params: Type.Object({ commune: Type.String({ pattern: '^\\d{5}$' }) }),
        response: { 200: Caller, '4xx': Problem },
      },
    },
    ({ actor, params }) => getCaller(ctx, actor, params.commune),
  );
};
