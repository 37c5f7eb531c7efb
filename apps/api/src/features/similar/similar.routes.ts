import { Problem } from '../../core/problem-schema.ts';
import { TicketParams } from '../../core/ticket/ticket-schemas.ts';
import type { Feature } from '../../feature.ts';
import { listClusters } from './clusters.queries.ts';
import {
  AnswersFound,
  Clusters,
  ListClusters,
  SearchAnswers,
  SimilarAnswer,
  SimilarAnswerParams,
  SimilarToTicket,
} from './similar.schemas.ts';
import { getSimilarAnswer, searchAnswers } from './similar-answers.queries.ts';
import { findSimilarToTicket } from './similar-to-ticket.queries.ts';

export const similarRoutes: Feature = async (app, { ctx }) => {
  app.post(
    '/api/similar-answers/search',
    {
      config: { access: 'similar-answer:read' },
      schema: {
        operationId: 'searchSimilarAnswers',
        summary: 'What was answered before, for a question that is about to be asked; nothing is kept',
        body: SearchAnswers,
        response: { 200: AnswersFound, '4xx': Problem },
      },
    },
    ({ actor, body }) => searchAnswers(ctx, actor, body),
  );
  app.get(
    '/api/similar-answers/:id',
    {
      config: { access: 'similar-answer:read' },
      schema: {
        operationId: 'getSimilarAnswer',
        summary: 'A sent answer to use again: of the own commune, or of the ministry without who asked',
        params: SimilarAnswerParams,
        response: { 200: SimilarAnswer, '4xx': Problem },
      },
    },
    ({ actor, params }) => getSimilarAnswer(ctx, actor, params.id),
  );
  app.get(
    '/api/tickets/:id/similar',
    {
      config: { access: 'ticket:similar' },
      schema: {
        operationId: 'findSimilarToTicket',
        summary: 'What was answered before, and open tickets in sight that ask the same',
        params: TicketParams,
        response: { 200: SimilarToTicket, '4xx': Problem },
      },
    },
    ({ actor, params }) => findSimilarToTicket(ctx, actor, params.id),
  );
  app.get(
    '/api/clusters',
    {
      config: { access: 'ticket:similar' },
      schema: {
        operationId: 'listClusters',
        summary: 'Open questions in sight that are asked more than once, those asked most first',
        querystring: ListClusters,
        response: { 200: Clusters, '4xx': Problem },
      },
    },
    ({ actor, query }) => listClusters(ctx, actor, query),
  );
};
