import { Page } from '../../core/pagination.ts';
import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { getDossier, listDossiers } from './dossiers.queries.ts';
import {
  Dossier,
  DossierDetail,
  DossierParams,
  ListDossiers,
  SubmitDossier,
  SubmittedDossier,
} from './dossiers.schemas.ts';
import { submitDossier } from './submit-dossier.service.ts';

/** Five hundred long questions in one body. */
const BODY_LIMIT = 40 * 1024 * 1024;

export const dossierRoutes: Feature = async (app, { ctx }) => {
  app.post(
    '/api/dossiers',
    {
      bodyLimit: BODY_LIMIT,
      config: { access: 'dossier:create' },
      schema: {
        operationId: 'submitDossier',
        summary: 'Receives 1 to 500 questions of one commune, each a ticket of its own',
        body: SubmitDossier,
        response: { 201: SubmittedDossier, '4xx': Problem },
      },
    },
    async ({ actor, id, body, once }, reply) => {
      const dossier = await submitDossier(ctx, actor, id, body, once);
      return reply.status(201).header('location', `/api/dossiers/${dossier.id}`).send(dossier);
    },
  );
  app.get(
    '/api/dossiers',
    {
      config: { access: 'dossier:read' },
      schema: {
        operationId: 'listDossiers',
        summary: 'Dossiers of which the caller sees tickets, newest first',
        querystring: ListDossiers,
        response: { 200: Page(Dossier), '4xx': Problem },
      },
    },
    ({ actor, query }) => listDossiers(ctx, actor, query),
  );
  app.get(
    '/api/dossiers/:id',
    {
      config: { access: 'dossier:read' },
      schema: {
        operationId: 'getDossier',
        summary: 'One dossier, its progress and who holds what of it',
        params: DossierParams,
        response: { 200: DossierDetail, '4xx': Problem },
      },
    },
    ({ actor, params }) => getDossier(ctx, actor, params.id),
  );
};
