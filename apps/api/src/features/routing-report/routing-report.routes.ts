import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { getRoutingReport } from './get-routing-report.queries.ts';
import { GetRoutingReport, RoutingReport } from './routing-report.schemas.ts';

export const routingReportRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/routing/report',
    {
      config: { access: 'routing-report:read' },
      schema: {
        operationId: 'getRoutingReport',
        summary:
          'How well questions found their department: accuracy by week and channel, corrections, what bounced and the working time it cost',
        querystring: GetRoutingReport,
        response: { 200: RoutingReport, '4xx': Problem },
      },
    },
    ({ actor, query }) => getRoutingReport(ctx, actor, query),
  );
};
