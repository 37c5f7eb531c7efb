import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { getCatalogue } from './catalogue.queries.ts';
import { Catalogue, ReadCatalogue } from './catalogue.schemas.ts';

export const catalogueRoutes: Feature = async (app, { ctx }) => {
  app.get(
    '/api/catalogue',
    {
      config: { access: 'catalogue:read' },
      schema: {
        operationId: 'getCatalogue',
        summary:
          'Departments with their fields, key terms, procedures and legal texts, dated; ministries outside; the rules of the caller’s ministry',
        querystring: ReadCatalogue,
        response: { 200: Catalogue, '4xx': Problem },
      },
    },
    ({ actor, query }) => getCatalogue(ctx, actor, query),
  );
};
