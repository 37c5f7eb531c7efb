import type { FieldError } from '../../core/app-error.ts';
import { textKey } from '../../core/ticket/text-key.ts';
import { type Attempt, type Canvas, find, isStale, put, type Refusal } from './attempt.ts';
import { isReworded } from './corrected-questions.ts';
import type { DraftChange } from './draft-changes.schemas.ts';
import type { QuestionRow } from './draft-row.ts';
import { insertAfter } from './insert-questions.ts';

export type Applied = {
  changed: QuestionRow[];
  added: QuestionRow[];
  conflicts: { change: number; id: string }[];
  /** What could never be done, whoever else changed what. */
  errors: FieldError[];
};

/** Makes the changes one after the other. One that meets a question changed by somebody else is left out, as is what builds on it. */
export function applyChanges(canvas: Canvas, changes: readonly DraftChange[]): Applied {
  const attempt: Attempt = { canvas, changed: new Map(), added: new Map(), touched: new Set() };
  const conflicts: Applied['conflicts'] = [];
  const errors: FieldError[] = [];
  for (const [index, change] of changes.entries()) {
    const refusal = applyOne(attempt, change);
    if (!refusal) continue;
    if ('conflict' in refusal) conflicts.push({ change: index, id: refusal.conflict });
    else errors.push({ ...refusal, pointer: `/changes/${index}${refusal.pointer}` });
  }
  return { changed: [...attempt.changed.values()], added: [...attempt.added.values()], conflicts, errors };
}

function applyOne(attempt: Attempt, change: DraftChange): Refusal | null {
  switch (change.op) {
    case 'edit':
      return edit(attempt, change);
    case 'skip':
      return withOpen(attempt, change.id, (row) =>
        put(attempt, { ...row, state: 'skipped', skipReason: change.reason }),
      );
    case 'restore':
      return restore(attempt, change.id);
    case 'split':
      return split(attempt, change);
    case 'merge':
      return merge(attempt, change);
    case 'add':
      return insertAfter(attempt, change.after, [{ id: change.id, body: change.body }]);
    case 'take':
      return take(attempt, change);
    default:
      return change satisfies never;
  }
}

/** Does something to a question that waits to be sent; a known one does not, and one that was sent is a ticket. */
function withOpen(attempt: Attempt, id: string, work: (row: QuestionRow) => Refusal | null): Refusal | null {
  const row = find(attempt, id);
  if (!row || isStale(attempt, id) || row.state !== 'open') return { conflict: id };
  return work(row);
}

type Of<Op extends DraftChange['op']> = Extract<DraftChange, { op: Op }>;

function edit(attempt: Attempt, { id, body, field, ministry, urgency, number }: Of<'edit'>): Refusal | null {
  const row = find(attempt, id);
  if (!row || isStale(attempt, id) || row.state === 'sent' || row.skipReason === 'merged') return { conflict: id };
  const fieldMinistry = field ? attempt.canvas.ministryOfField(field) : undefined;
  if (field && fieldMinistry === undefined) return { pointer: '/field', code: 'unknown', params: { value: field } };
  const next = { ...row };
  if (body !== undefined) Object.assign(next, withBody(row, body));
  if (urgency !== undefined) next.urgency = urgency;
  if (number !== undefined) next.number = number;
  if (ministry !== undefined) {
    next.ministryCode = ministry;
    // A field belongs to one ministry: who chooses the other one has let go of the field.
    if (next.fieldId !== null && attempt.canvas.ministryOfField(next.fieldId) !== ministry) next.fieldId = null;
  }
  if (field !== undefined) {
    next.fieldId = field;
    if (fieldMinistry !== undefined && next.ministryCode !== null && next.ministryCode !== fieldMinistry)
      next.ministryCode = null;
  }
  return put(attempt, next);
}

/** Warnings that are about the text; other words may mend them. */
const OF_THE_TEXT = ['two-questions', 'too-short', 'title-only', 'long', 'error-value'];

/** A question that was known is to be sent when its author changes it; as long as it asks the same, it still names its earlier ticket. */
function withBody(row: QuestionRow, body: string): Partial<QuestionRow> {
  const key = textKey(body);
  const mended = { body, textKey: key, warnings: row.warnings.filter((warning) => !OF_THE_TEXT.includes(warning)) };
  if ((row.state !== 'known' && row.state !== 'open') || key === row.textKey) return mended;
  const keepsTicket = row.ticketId !== null && isReworded(row.body, body);
  return { ...mended, state: 'open', ticketId: keepsTicket ? row.ticketId : null };
}

/** Back among those to be sent. One that is known or corrected keeps its earlier ticket: its author wants it sent all the same. */
function restore(attempt: Attempt, id: string): Refusal | null {
  const row = find(attempt, id);
  if (!row || isStale(attempt, id) || row.state === 'sent' || row.skipReason === 'merged') return { conflict: id };
  if (row.skipReason === 'other_commune') return { pointer: '/id', code: 'of-another-commune' };
  return row.state === 'open' ? null : put(attempt, { ...row, state: 'open', skipReason: null });
}

function split(attempt: Attempt, { id, parts }: Of<'split'>): Refusal | null {
  const [first, ...more] = parts;
  if (first?.id !== id) return { pointer: '/parts/0/id', code: 'first-keeps-id' };
  return withOpen(attempt, id, (row) => {
    const { number, heading, columns, source, fieldId, ministryCode, urgency, warnings } = row;
    const kept = { number, heading, columns, source, fieldId, ministryCode, urgency };
    const left = warnings.filter((warning) => !OF_THE_TEXT.includes(warning));
    const refusal = insertAfter(attempt, id, more, { ...kept, warnings: left });
    return refusal ?? put(attempt, { ...row, ...withBody(row, first.body) });
  });
}

function merge(attempt: Attempt, { id, into, body }: Of<'merge'>): Refusal | null {
  if (id === into) return { pointer: '/into', code: 'same-question' };
  return withOpen(attempt, id, (absorbed) =>
    withOpen(attempt, into, (row) => {
      put(attempt, { ...row, ...withBody(row, body) });
      return put(attempt, { ...absorbed, state: 'skipped', skipReason: 'merged', mergedIntoId: into });
    }),
  );
}

function take(attempt: Attempt, { id, after, notQuestion }: Of<'take'>): Refusal | null {
  const leftover = attempt.canvas.leftovers[notQuestion];
  if (!leftover) return { pointer: '/notQuestion', code: 'unknown', params: { value: notQuestion } };
  const { text: body, source } = leftover;
  return insertAfter(attempt, after, [{ id, body }], { source, original: body, originalKey: textKey(body) });
}
