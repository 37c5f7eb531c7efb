import type { operations } from '@caunoi/api-client/schema.gen';
import type { UploadedFile } from '../../../lib/upload-file.ts';
import {
  basisBody,
  isFounded,
  type LegalBasis,
  NO_BASIS,
  withCitation,
} from '../../../parts/legal-basis/legal-basis.ts';
import type { OfferedText } from '../../../parts/similar/similar.queries.ts';

/** What was typed of the letter that an authority outside answered with; `reason`: why there is none. */
export type Letter = { number: string; date: string; reason: string };
export const NO_LETTER: Letter = { number: '', date: '', reason: '' };

/** `source`: what it was written from; `letter`: of a referred question; `partFiles`: of the parts that it was put together from. A draft kept by an older version has none of them. */
export type AnswerDraft = LegalBasis & {
  body: string;
  files: readonly UploadedFile[];
  source?: OfferedText['source'] | null;
  letter?: Letter;
  partFiles?: OfferedText['files'];
};
export const EMPTY_ANSWER: AnswerDraft = { body: '', ...NO_BASIS, files: [], source: null };

export type NoteDraft = { body: string; files: readonly UploadedFile[] };
export const EMPTY_NOTE: NoteDraft = { body: '', files: [] };

/** As the API limits it, in characters. */
export const NOTE_LENGTH = 4_000;

export const isWritten = ({ body, files }: NoteDraft): boolean => body.trim() !== '' || files.length > 0;

type Missing = 'letter' | 'body' | 'citation' | null;

const isComplete = ({ number, date, reason }: Letter): boolean =>
  reason.trim() !== '' || (number.trim() !== '' && date !== '');

/** What an answer still lacks; of a referred question also the authority's letter, or the reason why there is none. */
export const missingIn = (draft: AnswerDraft, referred = false): Missing => {
  if (referred && !isComplete(draft.letter ?? NO_LETTER)) return 'letter';
  if (draft.body.trim() === '') return 'body';
  return isFounded(draft) ? null : 'citation';
};

type AnswerBody = operations['answerTicket']['requestBody']['content']['application/json'];

export const answerBody = (
  { body, files, partFiles = [], source, letter, ...basis }: AnswerDraft,
  referred = false,
): AnswerBody => ({
  body: body.trim(),
  ...basisBody(basis),
  ...(referred && letter && letterBody(letter)),
  ...(source && { source: source.kind === 'article' ? { article: source.id } : { answer: source.id } }),
  ...(files.length > 0 && { attachmentIds: files.map(({ id }) => id) }),
  ...(partFiles.length > 0 && { partFileIds: partFiles.map(({ id }) => id) }),
});

const letterBody = ({ number, date, reason }: Letter): Pick<AnswerBody, 'authorityAnswer' | 'noLetterReason'> =>
  number.trim() !== '' && date !== ''
    ? { authorityAnswer: { documentNumber: number.trim(), date } }
    : { noLetterReason: reason.trim() };

/** The draft with an offered text in it, and its legal basis. */
export const withOffered = (draft: AnswerDraft, text: OfferedText, how: 'replace' | 'append'): AnswerDraft => ({
  ...draft,
  body: how === 'replace' ? text.body : `${draft.body.trimEnd()}\n\n${text.body}`,
  citations: how === 'replace' ? text.citations : text.citations.reduce(withCitation, draft.citations),
  noCitationReason: how === 'replace' || draft.noCitationReason === '' ? text.noCitationReason : draft.noCitationReason,
  source: text.source,
  partFiles: how === 'replace' ? (text.files ?? []) : joined(draft.partFiles, text.files),
});

type Files = NonNullable<OfferedText['files']>;
const joined = (had: Files = [], more: Files = []): Files => [
  ...had,
  ...more.filter(({ id }) => !had.some((one) => one.id === id)),
];

/**
 * Whether typing has just put an @ where a citation may begin: at the start of a word, so that an e-mail address is
 * left alone.
 */
export const callsCitation = (before: string, after: string, caret: number): boolean =>
  after.length === before.length + 1 &&
  after[caret - 1] === '@' &&
  (caret === 1 || /\s|[(;,]/.test(after[caret - 2] ?? ''));
