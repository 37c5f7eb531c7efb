import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { activateModel } from './activate-model.service.ts';
import { requestTraining } from './request-training.service.ts';
import { getModel, listModels } from './routing-models.queries.ts';
import {
  ListRoutingModels,
  RoutingModel,
  RoutingModelDetail,
  RoutingModelParams,
  RoutingModels,
  TrainRoutingModel,
} from './routing-models.schemas.ts';

export const routingModelRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/routing/models',
    {
      config: { access: 'routing-model:read' },
      schema: {
        operationId: 'listRoutingModels',
        summary: 'Versions of the trained classifier, newest first, with their figures beside those they were to beat',
        querystring: ListRoutingModels,
        response: { 200: RoutingModels, '4xx': Problem },
      },
    },
    ({ query }) => listModels(ctx, query),
  );

  app.get(
    '/api/routing/models/:id',
    {
      config: { access: 'routing-model:read' },
      schema: {
        operationId: 'getRoutingModel',
        summary: 'A version, and which departments it takes for which on decided questions',
        params: RoutingModelParams,
        response: { 200: RoutingModelDetail, '4xx': Problem },
      },
    },
    ({ params }) => getModel(ctx, params.id),
  );

  app.post(
    '/api/routing/models',
    {
      config: { access: 'routing-model:manage' },
      schema: {
        operationId: 'trainRoutingModel',
        summary:
          'Train the next version in the background; it becomes current when it is not worse. 409 while another is being trained',
        body: TrainRoutingModel,
        response: { 201: RoutingModel, '4xx': Problem },
      },
    },
    async ({ actor, body, once, id }, reply) => {
      reply.status(201);
      return requestTraining(ctx, actor, body, once, id);
    },
  );

  app.post(
    '/api/routing/models/:id/activation',
    {
      config: { access: 'routing-model:manage' },
      schema: {
        operationId: 'activateRoutingModel',
        summary: 'Make an earlier version current again: it suggests at once, in all processes within a minute',
        params: RoutingModelParams,
        response: { 200: RoutingModel, '4xx': Problem },
      },
    },
    ({ actor, params, once, id }) => activateModel(ctx, actor, params.id, once, id),
  );
};
