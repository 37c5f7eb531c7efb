import type { operations } from '@caunoi/api-client/schema.gen';
import type { UploadedFile } from '../../../lib/upload-file.ts';
import type { Citation } from '../ticket.queries.ts';

export type DraftCitation = { document: string; article: string };

export type AnswerDraft = {
  body: string;
  citations: readonly DraftCitation[];
  /** Why no legal text is cited; counts only while there is none. */
  noCitationReason: string;
  files: readonly UploadedFile[];
};
export const EMPTY_ANSWER: AnswerDraft = { body: '', citations: [], noCitationReason: '', files: [] };

export type NoteDraft = { body: string; files: readonly UploadedFile[] };
export const EMPTY_NOTE: NoteDraft = { body: '', files: [] };

/** As the API limits them, in characters. */
export const ANSWER_LENGTH = 60_000;
export const NOTE_LENGTH = 4_000;
export const REASON_LENGTH = 500;
export const DOCUMENT_LENGTH = 200;
export const ARTICLE_LENGTH = 120;

export const isWritten = ({ body, files }: NoteDraft): boolean => body.trim() !== '' || files.length > 0;

type Missing = 'body' | 'citation' | null;

/** What an answer still lacks: the written answer needs a citation, or the reason why there is none. */
export const missingIn = ({ body, citations, noCitationReason }: AnswerDraft): Missing => {
  if (body.trim() === '') return 'body';
  return citations.length === 0 && noCitationReason.trim() === '' ? 'citation' : null;
};

type AnswerBody = operations['answerTicket']['requestBody']['content']['application/json'];

export const answerBody = ({ body, citations, noCitationReason, files }: AnswerDraft): AnswerBody => ({
  body: body.trim(),
  citations: citations.map(({ document, article }): Citation => ({ document, ...(article && { article }) })),
  ...(citations.length === 0 && { noCitationReason: noCitationReason.trim() }),
  ...(files.length > 0 && { attachmentIds: files.map(({ id }) => id) }),
});

export const withCitation = (citations: readonly DraftCitation[], added: DraftCitation): readonly DraftCitation[] =>
  citations.some(({ document, article }) => document === added.document && article === added.article)
    ? citations
    : [...citations, added];

/** How a citation reads within the text. */
export const citationText = ({ document, article }: DraftCitation): string =>
  article ? `${article} ${document}` : document;

/**
 * Whether typing has just put an @ where a citation may begin: at the start of a word, so that an e-mail address is
 * left alone.
 */
export const callsCitation = (before: string, after: string, caret: number): boolean =>
  after.length === before.length + 1 &&
  after[caret - 1] === '@' &&
  (caret === 1 || /\s|[(;,]/.test(after[caret - 2] ?? ''));
