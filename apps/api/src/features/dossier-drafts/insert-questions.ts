import { type Attempt, find, move, type Refusal } from './attempt.ts';
import type { QuestionRow } from './draft-row.ts';
import { writtenQuestion } from './new-question.ts';

/** New questions between one and the next. */
export function insertAfter(
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
    move(attempt, { ...row, position: index + 1 });
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
