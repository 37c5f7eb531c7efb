import type { UploadedFile } from '../../lib/upload-file.ts';

/** Key of the draft on this device; the commune's first page offers to go on with it. */
export const QUESTION_DRAFT = 'question';

/** As the API limits a question and its subject, in characters. */
export const QUESTION_LENGTH = 20_000;
export const SUBJECT_LENGTH = 300;

export type Ministry = 'MoIT' | 'MAE';
export type Urgency = 'normal' | 'urgent';
export type ChosenCommune = { code: string; label: string };

export type QuestionDraft = {
  body: string;
  subject: string;
  /** Null: decided by the text. */
  ministry: Ministry | null;
  urgency: Urgency;
  /** Only asked of those who ask for others. */
  commune: ChosenCommune | null;
  files: readonly UploadedFile[];
};

export const EMPTY_QUESTION: QuestionDraft = {
  body: '',
  subject: '',
  ministry: null,
  urgency: 'normal',
  commune: null,
  files: [],
};

export const isEmptyQuestion = ({ body, subject, files }: QuestionDraft): boolean =>
  body.trim() === '' && subject.trim() === '' && files.length === 0;

/** What routing reads: the subject is part of the question. */
export const routedText = ({ subject, body }: Pick<QuestionDraft, 'subject' | 'body'>): string =>
  [subject.trim(), body.trim()].filter(Boolean).join('\n');
