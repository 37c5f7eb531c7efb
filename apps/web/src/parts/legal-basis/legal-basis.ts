import type { components } from '@caunoi/api-client/schema.gen';

export type DraftCitation = { document: string; article: string };

/** What a written answer rests on. */
export type LegalBasis = {
  citations: readonly DraftCitation[];
  /** Why no legal text is cited; counts only while there is none. */
  noCitationReason: string;
};
export const NO_BASIS: LegalBasis = { citations: [], noCitationReason: '' };

/** As the API limits them, in characters. */
export const ANSWER_LENGTH = 60_000;
export const REASON_LENGTH = 500;
export const DOCUMENT_LENGTH = 200;
export const ARTICLE_LENGTH = 120;

/** The written answer needs a citation, or the reason why there is none. */
export const isFounded = ({ citations, noCitationReason }: LegalBasis): boolean =>
  citations.length > 0 || noCitationReason.trim() !== '';

/** As the API takes it. */
export const basisBody = ({ citations, noCitationReason }: LegalBasis) => ({
  citations: citations.map(({ document, article }): components['schemas']['Citation'] => ({
    document,
    ...(article && { article }),
  })),
  ...(citations.length === 0 && { noCitationReason: noCitationReason.trim() }),
});

export const withCitation = (citations: readonly DraftCitation[], added: DraftCitation): readonly DraftCitation[] =>
  citations.some(({ document, article }) => document === added.document && article === added.article)
    ? citations
    : [...citations, added];

/** How a citation reads within the text. */
export const citationText = ({ document, article }: DraftCitation): string =>
  article ? `${article} ${document}` : document;
