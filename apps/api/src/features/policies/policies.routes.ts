import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { dueOfAnswer } from './deadline-preview.presenter.ts';
import { dryRunPolicy } from './dry-run-policy.queries.ts';
import { findDeadline, findDeadlineOfDraft, listPolicies } from './policies.queries.ts';
import {
  DeadlinePreview,
  DueIfSent,
  Policies,
  PolicyDryRun,
  PolicyInput,
  PreviewDeadline,
  PreviewPolicy,
  PublishedPolicyAnswer,
  PublishPolicy,
} from './policies.schemas.ts';
import { publishPolicy } from './publish-policy.service.ts';

export const policyRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/policies',
    {
      config: { access: 'policy:read' },
      schema: {
        operationId: 'listPolicies',
        summary:
          'Every rule of deadlines, ministry × channel × urgency, with its versions; and the defaults behind them',
        response: { 200: Policies, '4xx': Problem },
      },
    },
    () => listPolicies(ctx),
  );

  app.get(
    '/api/policies/effective',
    {
      config: { access: 'policy:read' },
      schema: {
        operationId: 'previewDeadline',
        summary: 'When a question received at an instant would be due, by which rule, and how that comes about',
        querystring: PreviewDeadline,
        response: { 200: DeadlinePreview, '4xx': Problem },
      },
    },
    ({ query }) => findDeadline(ctx, query),
  );

  app.get(
    '/api/policies/due',
    {
      config: { access: 'ticket:create' },
      schema: {
        operationId: 'getDueIfSentNow',
        summary: 'When the answer to a question that is sent now would be due, for those who are about to send it',
        querystring: PreviewDeadline,
        response: { 200: DueIfSent, '4xx': Problem },
      },
    },
    async ({ query }) => dueOfAnswer(await findDeadline(ctx, query)),
  );

  app.post(
    '/api/policies/preview',
    {
      config: { access: 'policy:manage' },
      schema: {
        operationId: 'previewPolicy',
        summary: 'The same preview as if a draft were published; changes nothing',
        body: PreviewPolicy,
        response: { 200: DeadlinePreview, '4xx': Problem },
      },
    },
    ({ body }) => findDeadlineOfDraft(ctx, body),
  );

  app.post(
    '/api/policies/dry-run',
    {
      config: { access: 'policy:manage' },
      schema: {
        operationId: 'dryRunPolicy',
        summary:
          'Which open deadlines a draft would move, from → to, and which would be overdue by it; changes nothing',
        body: PolicyInput,
        response: { 200: PolicyDryRun, '4xx': Problem },
      },
    },
    ({ body }) => dryRunPolicy(ctx, body),
  );

  app.post(
    '/api/policies',
    {
      config: { access: 'policy:manage' },
      schema: {
        operationId: 'publishPolicy',
        summary:
          'Publishes the next version of a rule; open deadlines follow by a job. 409 when another was published since',
        body: PublishPolicy,
        response: { 201: PublishedPolicyAnswer, '4xx': Problem },
      },
    },
    async ({ actor, id, body, once }, reply) => {
      reply.status(201);
      return publishPolicy(ctx, actor, id, body, once);
    },
  );
};
