import { Problem } from '../../core/problem-schema.ts';
import type { Feature } from '../../feature.ts';
import { DraftParams } from './dossier-drafts.schemas.ts';
import { matchDraft } from './draft-matches.queries.ts';
import { DraftMatches, MatchDraft } from './draft-matches.schemas.ts';

export const draftMatchRoutes: Feature = async (app, { ctx }) => {
  app.post(
    '/api/dossier-drafts/:id/matches',
    {
      config: { access: 'dossier:create' },
      schema: {
        operationId: 'matchDossierDraft',
        summary:
          'What its questions repeat: each other, open questions of the commune, what has been answered; nothing is kept',
        params: DraftParams,
        body: MatchDraft,
        response: { 200: DraftMatches, '4xx': Problem },
      },
    },
    ({ actor, params, body }) => matchDraft(ctx, actor, params.id, body),
  );
};
