import type { operations } from '@caunoi/api-client/schema.gen';
import type { UploadedFile } from '../../../lib/upload-file.ts';
import { basisBody, isFounded, type LegalBasis, NO_BASIS } from '../../../parts/legal-basis/legal-basis.ts';

export type AnswerDraft = LegalBasis & { body: string; files: readonly UploadedFile[] };
export const EMPTY_ANSWER: AnswerDraft = { body: '', ...NO_BASIS, files: [] };

export type NoteDraft = { body: string; files: readonly UploadedFile[] };
export const EMPTY_NOTE: NoteDraft = { body: '', files: [] };

/** As the API limits it, in characters. */
export const NOTE_LENGTH = 4_000;

export const isWritten = ({ body, files }: NoteDraft): boolean => body.trim() !== '' || files.length > 0;

type Missing = 'body' | 'citation' | null;

/** What an answer still lacks. */
export const missingIn = (draft: AnswerDraft): Missing => {
  if (draft.body.trim() === '') return 'body';
  return isFounded(draft) ? null : 'citation';
};

type AnswerBody = operations['answerTicket']['requestBody']['content']['application/json'];

export const answerBody = ({ body, files, ...basis }: AnswerDraft): AnswerBody => ({
  body: body.trim(),
  ...basisBody(basis),
  ...(files.length > 0 && { attachmentIds: files.map(({ id }) => id) }),
});

/**
 * Whether typing has just put an @ where a citation may begin: at the start of a word, so that an e-mail address is
 * left alone.
 */
export const callsCitation = (before: string, after: string, caret: number): boolean =>
  after.length === before.length + 1 &&
  after[caret - 1] === '@' &&
  (caret === 1 || /\s|[(;,]/.test(after[caret - 2] ?? ''));
