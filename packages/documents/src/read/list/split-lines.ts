import { bodyText } from '../text/plain-text.ts';
import { undecorated } from '../text/undecorated.ts';
import { isAnswerStart } from './answers.ts';
import { highestOf, type Label, readLabel } from './label.ts';
import type { Line } from './line.ts';

/** A number typed behind Word's own bullet or number is what the writer calls the item. */
const bothLabels = (set: Label, typed: Label): Label =>
  typed.value === null ? set : set.value === null || typed.kind === 'word' ? typed : set;

/** Takes the typed label off a paragraph, and makes lines of the items that only line breaks separate in it. `before`: the highest number so far. */
const splitLines = (line: Line, before = 0): Line[] => {
  const pieces = bodyText(line.text).split('\n');
  const lines: Line[] = [];
  let highest = before;
  for (const [at, written] of pieces.entries()) {
    const title = undecorated(written);
    const piece = title ?? written;
    const typed = readLabel(piece, highest);
    const open = lines.at(-1);
    if (at > 0 && typed === null && title === null && open !== undefined && !isAnswerStart(piece)) {
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
    highest = highestOf(highest, label);
    lines.push({
      ...line,
      text: taken && typed !== null ? typed.rest : piece,
      label,
      strong: line.strong || title !== null,
      list: first && label === set ? line.list : null,
    });
  }
  return lines;
};

/** Splits the paragraphs of a letter as they come, each knowing the numbers above it. */
export const lineSplitter = (): ((line: Line) => Line[]) => {
  let highest = 0;
  return (line) => {
    const lines = splitLines(line, highest);
    for (const { label } of lines) highest = highestOf(highest, label);
    return lines;
  };
};
