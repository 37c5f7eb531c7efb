import type { FieldError } from '../../core/app-error.ts';
import type { QuestionSource } from '../../core/ticket/question-source.ts';
import { textKey } from '../../core/ticket/text-key.ts';
import type { DraftChange } from './draft-changes.schemas.ts';
import type { QuestionRow } from './draft-row.ts';
import { writtenQuestion } from './new-question.ts';

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

export type Applied = {
  changed: QuestionRow[];
  added: QuestionRow[];
  conflicts: { change: number; id: string }[];
  /** What could never be done, whoever else changed what. */
  errors: FieldError[];
};

type Attempt = { canvas: Canvas; changed: Map<string, QuestionRow>; added: Map<string, QuestionRow> };
/** Why a change is not made: the question that somebody else changed, or what is wrong with the change itself. */
type Refusal = { conflict: string } | { pointer: string; code: string; params?: FieldError['params'] };

/** Makes the changes one after the other. One that meets a question changed by somebody else is left out, as is what builds on it. */
export function applyChanges(canvas: Canvas, changes: readonly DraftChange[]): Applied {
  const attempt: Attempt = { canvas, changed: new Map(), added: new Map() };
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

const find = ({ canvas, changed, added }: Attempt, id: string): QuestionRow | undefined =>
  changed.get(id) ?? added.get(id) ?? canvas.questions.get(id);

function put({ canvas, changed, added }: Attempt, row: QuestionRow): null {
  (added.has(row.id) ? added : changed).set(row.id, { ...row, version: canvas.version });
  return null;
}

/** Whether somebody else changed it since the client saw it; what these changes themselves made is the client's own. */
function isStale({ canvas, changed, added }: Attempt, id: string): boolean {
  if (changed.has(id) || added.has(id)) return false;
  const row = canvas.questions.get(id);
  return !row || row.version > canvas.seen;
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

/** A question that was known in its old words is another one in new ones. */
function withBody(row: QuestionRow, body: string): Partial<QuestionRow> {
  const key = textKey(body);
  const mended = { body, textKey: key, warnings: row.warnings.filter((warning) => !OF_THE_TEXT.includes(warning)) };
  return row.state === 'known' && key !== row.textKey ? { ...mended, state: 'open', ticketId: null } : mended;
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

/** New questions between one and the next. */
function insertAfter(
  attempt: Attempt,
  after: string | null,
  parts: readonly { id: string; body: string }[],
  more: Partial<QuestionRow> = {},
): Refusal | null {
  const before = after === null ? undefined : find(attempt, after);
  if (after !== null && !before) return { conflict: after };
  const taken = parts.find(({ id }) => find(attempt, id));
  if (taken) return { pointer: '/id', code: 'taken', params: { value: taken.id } };
  let from = before?.position ?? 0;
  let next = nextPosition(attempt, from);
  if (next !== undefined && (next - from) / (parts.length + 1) < SMALLEST_GAP) {
    spread(attempt);
    from = (after === null ? undefined : find(attempt, after))?.position ?? 0;
    next = nextPosition(attempt, from);
  }
  const step = next === undefined ? 1 : (next - from) / (parts.length + 1);
  for (const [index, { id, body }] of parts.entries()) {
    const position = from + step * (index + 1);
    const { draftId, version } = attempt.canvas;
    attempt.added.set(id, { ...writtenQuestion({ id, draftId, position, body, version }), ...more });
  }
  return null;
}

/** A place between two others is halved with each insertion; some fifty at one spot and no number is left between them. */
const SMALLEST_GAP = 1e-6;

/** Gives all questions whole places again, in the order that they have. */
function spread(attempt: Attempt): void {
  const { canvas, changed, added } = attempt;
  const all = [...new Map([...canvas.questions, ...changed, ...added]).values()];
  for (const [index, row] of all.sort((a, b) => a.position - b.position).entries())
    put(attempt, { ...row, position: index + 1 });
}

function nextPosition({ canvas, changed, added }: Attempt, after: number): number | undefined {
  let next: number | undefined;
  for (const rows of [canvas.questions.values(), added.values()])
    for (const row of rows) {
      const { position } = changed.get(row.id) ?? row;
      if (position > after && (next === undefined || position < next)) next = position;
    }
  return next;
}
