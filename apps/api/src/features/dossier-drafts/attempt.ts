import type { FieldError } from '../../core/app-error.ts';
import type { QuestionSource } from '../../core/ticket/question-source.ts';
import type { QuestionRow } from './draft-row.ts';

/** What was not taken as a question, as far as `take` needs it. */
export type Leftover = { text: string; source: QuestionSource };

export type Canvas = {
  draftId: string;
  /** All questions of the draft, those too that were merged into others. */
  questions: Map<string, QuestionRow>;
  /** The version that the client has seen. */
  seen: number;
  /** The version that these changes make. */
  version: number;
  leftovers: readonly Leftover[];
  /** The ministry of a field that is in force, else undefined. */
  ministryOfField: (fieldId: string) => string | undefined;
};

/** Changes in the making. */
export type Attempt = {
  canvas: Canvas;
  changed: Map<string, QuestionRow>;
  added: Map<string, QuestionRow>;
  /** What the client itself changed so far; others were only moved to make room. */
  touched: Set<string>;
};
/** Why a change is not made: the question that somebody else changed, or what is wrong with the change itself. */
export type Refusal = { conflict: string } | { pointer: string; code: string; params?: FieldError['params'] };

export const find = ({ canvas, changed, added }: Attempt, id: string): QuestionRow | undefined =>
  changed.get(id) ?? added.get(id) ?? canvas.questions.get(id);

/** Writes what the client made of a question. */
export function put(attempt: Attempt, row: QuestionRow): null {
  attempt.touched.add(row.id);
  return move(attempt, row);
}

/** Writes a question that the client did not ask to change. */
export function move({ canvas, changed, added }: Attempt, row: QuestionRow): null {
  (added.has(row.id) ? added : changed).set(row.id, { ...row, version: canvas.version });
  return null;
}

/** Whether somebody else changed it since the client saw it; what these changes themselves made is the client's own. */
export function isStale({ canvas, touched, added }: Attempt, id: string): boolean {
  if (touched.has(id) || added.has(id)) return false;
  const row = canvas.questions.get(id);
  return !row || row.version > canvas.seen;
}
