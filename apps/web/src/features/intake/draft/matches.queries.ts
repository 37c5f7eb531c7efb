import { queryOptions } from '@tanstack/react-query';
import { authorizedFetch } from '../../../lib/api.ts';
import type { TicketState } from '../../../ui/badge/state-badge.tsx';

/** What is like one question: others of the draft, open tickets of the same commune, answers that exist already. */
export type Match = {
  id: string;
  within: { question: string; score: number }[];
  tickets: { id: string; code: string; subject: string; state: TicketState; dueAt: string | null; score: number }[];
  answers: {
    kind: 'article' | 'answer';
    id: string;
    code: string;
    title: string;
    excerpt: string;
    score: number;
    department: { name: string; shortName: string } | null;
    at: string;
  }[];
};

/** As many as the API compares at once. */
export const MATCHED_AT_ONCE = 100;

export const findMatches = async (draftId: string, questions: string[], signal: AbortSignal): Promise<Match[]> => {
  const response = await authorizedFetch(
    new Request(`/api/dossier-drafts/${draftId}/matches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ questions }),
      signal,
    }),
  );
  const { items } = (await response.json()) as { items: Match[] };
  return items;
};

export type Article = {
  version: number;
  body: string;
  legalBasis: { document: string; article: string | null }[];
  sample: boolean;
  reviewedAt: string | null;
};

/** An article of the handbook in full. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['intake', 'article', id],
    queryFn: async ({ signal }) =>
      (await (await authorizedFetch(new Request(`/api/handbook/articles/${id}`, { signal }))).json()) as Article,
    staleTime: 600_000,
  });
