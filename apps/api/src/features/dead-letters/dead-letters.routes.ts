import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { listDeadLetters } from './dead-letters.queries.ts';
import { DeadLetterParams, DeadLetters, ListDeadLetters, Retried, RetryAll } from './dead-letters.schemas.ts';
import { retryDeadLetter, retryDeadLetters } from './retry-dead-letters.service.ts';

export const deadLetterRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/dead-letters',
    {
      config: { access: 'dead-letter:manage' },
      schema: {
        operationId: 'listDeadLetters',
        summary: 'Mails and background jobs that were given up, newest first',
        querystring: ListDeadLetters,
        response: { 200: DeadLetters, '4xx': Problem },
      },
    },
    ({ query }) => listDeadLetters(ctx, query),
  );

  app.post(
    '/api/dead-letters/:id/retry',
    {
      config: { access: 'dead-letter:manage' },
      schema: {
        operationId: 'retryDeadLetter',
        summary: 'Try one of them again; no body',
        params: DeadLetterParams,
        response: { 200: Retried, '4xx': Problem },
      },
    },
    ({ actor, params, once, id }) => retryDeadLetter(ctx, { actor, once, requestId: id }, params.id),
  );

  app.post(
    '/api/dead-letters/retry',
    {
      config: { access: 'dead-letter:manage' },
      schema: {
        operationId: 'retryDeadLetters',
        summary: 'Try all of them again, or all of one kind',
        body: RetryAll,
        response: { 200: Retried, '4xx': Problem },
      },
    },
    ({ actor, body, once, id }) => retryDeadLetters(ctx, { actor, once, requestId: id }, body),
  );
};
