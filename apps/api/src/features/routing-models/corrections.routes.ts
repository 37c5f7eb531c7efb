import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { restoreCorrections, setAsideCorrections } from './change-corrections.service.ts';
import { listCorrectingPeople } from './correcting-people.queries.ts';
import { listCorrections } from './corrections.queries.ts';
import {
  ChangedCorrections,
  CorrectingPeople,
  ListCorrectingPeople,
  ListCorrections,
  RestoreCorrections,
  RoutingCorrections,
  SetAsideCorrections,
} from './corrections.schemas.ts';

export const correctionRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/routing/corrections',
    {
      config: { access: 'routing-model:read' },
      schema: {
        operationId: 'listRoutingCorrections',
        summary: 'What people decided otherwise than the router, newest first; tickets only for those who read them',
        querystring: ListCorrections,
        response: { 200: RoutingCorrections, '4xx': Problem },
      },
    },
    ({ actor, query }) => listCorrections(ctx, actor, query),
  );

  app.get(
    '/api/routing/corrections/people',
    {
      config: { access: 'routing-model:read' },
      schema: {
        operationId: 'listCorrectingPeople',
        summary: 'Who corrects how much in a period, the busiest day first: shows who relabels en masse',
        querystring: ListCorrectingPeople,
        response: { 200: CorrectingPeople, '4xx': Problem },
      },
    },
    ({ actor, query }) => listCorrectingPeople(ctx, actor, query),
  );

  app.post(
    '/api/routing/corrections/set-aside',
    {
      config: { access: 'routing-model:manage' },
      schema: {
        operationId: 'setAsideRoutingCorrections',
        summary: "Let corrections teach nothing: these, or a person's of a period. The next training goes without them",
        body: SetAsideCorrections,
        response: { 200: ChangedCorrections, '4xx': Problem },
      },
    },
    ({ actor, body, once, id }) => setAsideCorrections(ctx, actor, body, once, id),
  );

  app.post(
    '/api/routing/corrections/restorations',
    {
      config: { access: 'routing-model:manage' },
      schema: {
        operationId: 'restoreRoutingCorrections',
        summary: 'Let corrections that were set aside teach again',
        body: RestoreCorrections,
        response: { 200: ChangedCorrections, '4xx': Problem },
      },
    },
    ({ actor, body, once, id }) => restoreCorrections(ctx, actor, body, once, id),
  );
};
