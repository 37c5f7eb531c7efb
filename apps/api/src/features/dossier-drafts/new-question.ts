import type { ReadQuestion } from '@caunoi/documents/read/read-file';
import { newId } from '../../core/ids.ts';
import type { QuestionColumns, QuestionSource } from '../../core/ticket/question-source.ts';
import { textKey } from '../../core/ticket/text-key.ts';
import type { QuestionRow } from './draft-row.ts';

const NO_COLUMNS: QuestionColumns = {
  legalBasis: null,
  cause: null,
  proposal: null,
  authority: null,
  deadline: null,
  note: null,
};

/** A question that was written by hand. */
export const writtenQuestion = (
  given: Pick<QuestionRow, 'id' | 'draftId' | 'position' | 'body' | 'version'>,
): QuestionRow => ({
  number: null,
  columns: NO_COLUMNS,
  heading: null,
  fieldId: null,
  ministryCode: null,
  urgency: 'normal',
  state: 'open',
  skipReason: null,
  source: null,
  warnings: [],
  original: null,
  textKey: textKey(given.body),
  originalKey: null,
  mergedIntoId: null,
  ticketId: null,
  dossierPosition: null,
  ...given,
});

/** A question as it was read; `other`: another commune asks it, for which the sender may not. */
export function readQuestion(draftId: string, position: number, question: ReadQuestion, other: boolean): QuestionRow {
  const { body, number, field, columns, source, warnings } = question;
  return {
    ...writtenQuestion({ id: newId(), draftId, position, body, version: 1 }),
    number,
    heading: field,
    columns,
    source: sourceOf(source),
    warnings: [...warnings],
    original: body,
    originalKey: textKey(body),
    ...(other && { state: 'skipped', skipReason: 'other_commune' }),
  };
}

/** As the API tells it: the reader's tuples are lists there. */
export function sourceOf(source: ReadQuestion['source']): QuestionSource {
  switch (source.kind) {
    case 'rows':
      return { kind: 'rows', sheet: source.sheet, rows: [...source.rows], group: source.group };
    case 'paragraphs':
      return { kind: 'paragraphs', paragraphs: [...source.paragraphs], group: source.group };
    case 'lines':
      return { kind: 'lines', lines: [...source.lines], group: source.group };
    default:
      return source satisfies never;
  }
}
