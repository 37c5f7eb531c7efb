import { Problem } from '../../core/problem-schema.ts';
import { TicketParams } from '../../core/ticket/ticket-schemas.ts';
import type { Feature } from '../../feature.ts';
import { acknowledgeAnswers } from './acknowledge-answers.service.ts';
import { listConflicts } from './answer-conflicts.queries.ts';
import { getAnswerGroup } from './answer-groups.queries.ts';
import {
  AnswerConflict,
  AnswerConflicts,
  AnswerGroup,
  ConflictParams,
  GroupParams,
  GroupQuery,
  ListConflicts,
  Receipt,
  SettleConflict,
} from './answers.schemas.ts';
import { settleConflict } from './settle-conflict.service.ts';

/** What becomes of answers once they are sent: who opened them, which belong together, which say different things. */
export const answerRoutes: Feature = async (app, { ctx }) => {
  app.post(
    '/api/tickets/:id/receipt',
    {
      config: { access: 'answer:acknowledge' },
      schema: {
        operationId: 'acknowledgeAnswers',
        summary: 'The commune has the sent answers of its question before it; no body, and no harm in saying it again',
        params: TicketParams,
        response: { 200: Receipt, '4xx': Problem },
      },
    },
    ({ actor, params }) => acknowledgeAnswers(ctx, actor, params.id),
  );
  app.get(
    '/api/answer-groups/:groupId',
    {
      config: { access: 'answer-group:read' },
      schema: {
        operationId: 'getAnswerGroup',
        summary: 'One answer to several questions, as far as the caller sees them: sent, on time, opened',
        params: GroupParams,
        querystring: GroupQuery,
        response: { 200: AnswerGroup, '4xx': Problem },
      },
    },
    ({ actor, params, query }) => getAnswerGroup(ctx, actor, params.groupId, query),
  );
  app.get(
    '/api/answer-conflicts',
    {
      config: { access: 'answer-conflict:read' },
      schema: {
        operationId: 'listAnswerConflicts',
        summary: 'Where two units of the ministry answered the same question differently, newest first',
        querystring: ListConflicts,
        response: { 200: AnswerConflicts, '4xx': Problem },
      },
    },
    ({ actor, query }) => listConflicts(ctx, actor, query),
  );
  app.post(
    '/api/answer-conflicts/:id/settlement',
    {
      config: { access: 'answer-conflict:settle' },
      schema: {
        operationId: 'settleAnswerConflict',
        summary: 'Says which of the two answers is given from now on',
        params: ConflictParams,
        body: SettleConflict,
        response: { 200: AnswerConflict, '4xx': Problem },
      },
    },
    ({ actor, id: requestId, once, params, body }) => settleConflict(ctx, { actor, requestId, once }, params.id, body),
  );
};
