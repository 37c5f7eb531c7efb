import { demand } from '../../core/app-error.ts';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { Health, Readiness } from './health.schemas.ts';
import { checkReadiness } from './readiness.queries.ts';

export const healthRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/health',
    {
      config: { access: 'public' },
      schema: {
        operationId: 'getHealth',
        summary: 'The process is alive; what load balancers probe',
        response: { 200: Health },
      },
    },
    async () => ({ status: 'ok' as const }),
  );

  app.get(
    '/api/ready',
    {
      config: { access: 'public' },
      schema: {
        operationId: 'getReadiness',
        summary: 'Database, migrations and jobs are in order; 503 with what is not',
        response: { 200: Readiness, '5xx': Problem },
      },
    },
    async () => {
      const checks = await checkReadiness(ctx);
      const failed = Object.entries(checks).flatMap(([name, good]) => (good ? [] : [name]));
      demand(failed.length === 0, 'not-ready', { params: { reason: failed.join(', ') }, extra: { checks } });
      return { status: 'ready' as const, checks };
    },
  );
};
