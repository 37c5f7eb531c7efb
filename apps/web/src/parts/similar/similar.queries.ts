import type { components } from '@caunoi/api-client/schema.gen';
import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';
import type { DraftCitation } from '../legal-basis/legal-basis.ts';

/** Something that may be read instead of asking, or written from: an article of the handbook, or an answer that was sent. */
export type AnswerMatch = components['schemas']['AnswerMatch'];

/** A text that is offered to be written from, with where it is from. */
export type OfferedText = {
  body: string;
  citations: readonly DraftCitation[];
  noCitationReason: string;
  /** Of a text that was put together from several: what to call it. */
  title?: string;
  /** Of the texts that it was put together from, to go with it. */
  files?: readonly { id: string; name: string; byteSize: number }[];
  source: {
    kind: 'article' | 'answer';
    id: string;
    code: string | null;
    title: string;
    department: string | null;
    at: string;
  } | null;
};
export type FullMatch = OfferedText & { source: NonNullable<OfferedText['source']>; sample: boolean };

const HALF_AN_HOUR_MS = 1_800_000;

/** "Nghị định 105/2017/NĐ-CP (Điều 9)": the text, and where in it. */
const citedIn = (basis: string): DraftCitation => {
  const [, document = basis, article = ''] = /^(.*?)\s*\((.+)\)$/.exec(basis) ?? [];
  return { document, article };
};

/** A match in full, whichever of the two it is. */
export const fullMatchQuery = ({ kind, id, code, title, department, at }: AnswerMatch) =>
  queryOptions({
    queryKey: ['similar', 'full', kind, id],
    queryFn: async ({ signal }): Promise<FullMatch> => {
      const params = { path: { id } };
      const source = { kind, id, code, title, department: department?.name ?? null, at };
      if (kind === 'article') {
        const { body, legalBasis, sample } = await unwrap(api.GET('/api/handbook/articles/{id}', { params, signal }));
        return { body, citations: legalBasis.map(citedIn), noCitationReason: '', sample, source };
      }
      const sent = await unwrap(api.GET('/api/similar-answers/{id}', { params, signal }));
      return {
        body: sent.body,
        citations: sent.citations.map(({ document, article }) => ({ document, article: article ?? '' })),
        noCitationReason: sent.noCitationReason ?? '',
        sample: false,
        source: { ...source, code: null },
      };
    },
    staleTime: HALF_AN_HOUR_MS,
  });

type Asked = { text: string; ministry?: 'MoIT' | 'MAE'; communeCode?: string };

/** Shorter than this nothing can be recognised. */
const SHORTEST = 20;

/** What was answered before to a question that is being typed. */
export const knownAnswersQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['similar', 'asked', asked],
    queryFn: ({ signal }) => unwrap(api.POST('/api/similar-answers/search', { body: asked, signal })),
    enabled: asked.text.length >= SHORTEST,
    placeholderData: (before) => (asked.text.length >= SHORTEST ? before : undefined),
  });
