import type { components } from '@caunoi/api-client/schema.gen';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api.ts';

/** What is like one question: others of the draft, open tickets of the same commune, answers that exist already. */
export type Match = components['schemas']['DraftMatch'];
export type FoundAnswer = Match['answers'][number];

/** As many as the API compares at once. */
export const MATCHED_AT_ONCE = 100;

export const findMatches = async (draftId: string, questions: string[], signal: AbortSignal): Promise<Match[]> => {
  const { items } = await unwrap(
    api.POST('/api/dossier-drafts/{id}/matches', { params: { path: { id: draftId } }, body: { questions }, signal }),
  );
  return items;
};

/** An answer in full, whichever of the two it is. */
export type FullAnswer = {
  body: string;
  legalBasis: readonly string[];
  version: number | null;
  sample: boolean;
  reviewedAt: string | null;
};

const HALF_AN_HOUR_MS = 1_800_000;

export const fullAnswerQuery = ({ kind, id }: Pick<FoundAnswer, 'kind' | 'id'>) =>
  queryOptions({
    queryKey: ['intake', 'found-answer', kind, id],
    queryFn: async ({ signal }): Promise<FullAnswer> => {
      const params = { path: { id } };
      if (kind === 'article') return unwrap(api.GET('/api/handbook/articles/{id}', { params, signal }));
      const { body, citations } = await unwrap(api.GET('/api/similar-answers/{id}', { params, signal }));
      const legalBasis = citations.map(({ document, article }) => [article, document].filter(Boolean).join(' '));
      return { body, legalBasis, version: null, sample: false, reviewedAt: null };
    },
    staleTime: HALF_AN_HOUR_MS,
  });
