import { highestOf, readLabel } from '../list/label.ts';
import { undecorated } from './undecorated.ts';

export type WrappedLine = { at: number; until: number; text: string };

/** Mails and old programs break lines at some 70 to 100 characters; what people type as one line is longer or much shorter. */
const NARROWEST = 45;
const WIDEST = 130;

/** The width at which a text was wrapped by a program; null: its lines are as somebody meant them. */
const wrapWidth = (lines: readonly { text: string }[]): number | null => {
  const widths = lines.map(({ text }) => text.length).filter((width) => width > 0);
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  if (widths.length < 3 || widest > WIDEST || widest < NARROWEST) return null;
  return widths.filter((width) => width >= widest * 0.8).length >= widths.length * 0.3 ? widest : null;
};

const isOpen = (text: string): boolean => !/[.?!:;…"”)]$/u.test(text);

/** Joins the lines of a paragraph again; an empty line, a label or the end of a sentence before a short line ends it. */
export const joinWrapped = (lines: readonly { at: number; text: string }[]): WrappedLine[] => {
  const width = wrapWidth(lines);
  const joined: WrappedLine[] = [];
  let previous = '';
  let highest = 0;
  for (const { at, text } of lines) {
    const open = joined.at(-1);
    const before = previous;
    previous = text;
    if (text === '') continue;
    const label = readLabel(text, highest);
    const goesOnSmall = /^\p{Ll}/u.test(text) && label === null && isOpen(before) && before.length >= NARROWEST;
    // A program breaks a line only where the next word finds no room.
    const word = text.slice(0, 20).split(' ')[0] ?? '';
    const full = width !== null && width >= 60 && before.length + 1 + word.length > width;
    // "…theo khoản" / "3. Điều 5…": a number in the middle of a wrapped sentence is none of a list.
    const inSentence =
      full && isOpen(before) && (label === null || (/^\p{Ll}/u.test(label.rest) && label.label.value !== null));
    if (open !== undefined && before !== '' && undecorated(text) === null && (goesOnSmall || inSentence)) {
      open.text += ` ${text}`;
      open.until = at;
    } else {
      joined.push({ at, until: at, text });
      highest = highestOf(highest, label?.label ?? null);
    }
  }
  return joined;
};
