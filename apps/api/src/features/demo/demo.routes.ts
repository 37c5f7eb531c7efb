import { demand } from '../../core/app-error.ts';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { listDemoAccounts } from './demo.queries.ts';
import { DemoAccounts } from './demo.schemas.ts';

export const demoRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/demo/accounts',
    {
      config: { access: 'public' },
      schema: {
        operationId: 'listDemoAccounts',
        summary: 'Demo only (404 elsewhere): one account per role, ministry and province, or department',
        response: { 200: DemoAccounts, '4xx': Problem },
      },
    },
    async () => {
      demand(ctx.config.demo, 'not-found');
      return { items: await listDemoAccounts(ctx) };
    },
  );
};
