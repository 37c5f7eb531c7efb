import type { ChosenCommune, Urgency } from './question-draft.ts';

/** Key of the draft on this device; the commune's first page offers to go on with it. */
export const QUESTIONS_DRAFT = 'questions';
/** Most questions of one dossier. */
export const DOSSIER_SIZE = 500;

export type Row = {
  id: string;
  text: string;
  /** The heading that it stood under. */
  field: string | null;
  skipped: boolean;
};

export type QuestionsDraft = {
  /** What was pasted, until it has been split. */
  pasted: string;
  rows: readonly Row[];
  notQuestions: readonly string[];
  title: string;
  letterNumber: string;
  /** "2026-11-19", or empty. */
  letterDate: string;
  urgency: Urgency;
  commune: ChosenCommune | null;
};

export const EMPTY_QUESTIONS: QuestionsDraft = {
  pasted: '',
  rows: [],
  notQuestions: [],
  title: '',
  letterNumber: '',
  letterDate: '',
  urgency: 'normal',
  commune: null,
};

/** What is sent, and what routing reads: a question is understood under its heading. */
export const questionBody = ({ text, field }: Pick<Row, 'text' | 'field'>): string =>
  field ? `${text.trim()}\n\n(${field})` : text.trim();
