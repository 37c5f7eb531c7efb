import { bodyText } from '../text/plain-text.ts';
import { isAnswerStart } from './answers.ts';
import { type Label, readLabel } from './label.ts';
import type { Line } from './line.ts';

/** A number typed behind Word's own bullet or number is what the writer calls the item. */
const bothLabels = (set: Label, typed: Label): Label =>
  typed.value === null ? set : set.value === null || typed.kind === 'word' ? typed : set;

/** Takes the typed label off a paragraph, and makes lines of the items that only line breaks separate in it. */
export const splitLines = (line: Line): Line[] => {
  const pieces = bodyText(line.text).split('\n');
  const lines: Line[] = [];
  for (const [at, piece] of pieces.entries()) {
    const typed = readLabel(piece);
    const open = lines.at(-1);
    if (at > 0 && typed === null && open !== undefined && !isAnswerStart(piece)) {
      open.text += `\n${piece}`;
      continue;
    }
    const first = at === 0;
    const set = first ? line.label : null;
    // Behind Word's number a typed dash or a number of its own kind is a slip; a number of another kind stays a part of the words.
    const taken =
      typed !== null &&
      (set === null ||
        set.value === null ||
        typed.label.value === null ||
        typed.label.value === set.value ||
        typed.label.kind === 'word');
    const label = set === null ? (typed?.label ?? null) : taken && typed !== null ? bothLabels(set, typed.label) : set;
    lines.push({
      ...line,
      text: taken && typed !== null ? typed.rest : piece,
      label,
      list: first && label === set ? line.list : null,
    });
  }
  return lines;
};
