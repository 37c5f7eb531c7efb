import { readLabel } from './label.ts';
import type { Line } from './line.ts';

/** "Câu hỏi 3", "Câu 3:", "3.": a label that has a line of its own. */
const LONE =
  /^(?:(?:câu(?: hỏi)?|hỏi|nội dung|vấn đề|kiến nghị|vướng mắc|ý kiến)(?: số| thứ)? ?\d{1,3} ?[.:)/]*|\d{1,3} ?[.:)/]+)$/iu;
/** "Hỏi: …" between answers, without any number. */
const ASKED = /^((?:câu )?hỏi ?:) ?(?=\S)/iu;

/** One line alone may be anything. */
const FEWEST = 2;

const withLoneLabels = (lines: readonly Line[]): Line[] => {
  const isLone = (line: Line | undefined): boolean => line?.label === null && LONE.test(line.text.slice(0, 40));
  const tells = (line: Line | undefined): line is Line => line?.label === null && line.text !== '' && !isLone(line);
  if (lines.filter((line, at) => isLone(line) && tells(lines[at + 1])).length < FEWEST) return [...lines];
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (line === undefined) continue;
    const read = isLone(line) && tells(next) ? readLabel(`${line.text.replace(/[ .:)/]+$/, '')}. x`) : null;
    if (read === null || !tells(next)) joined.push(line);
    else {
      joined.push({ ...next, at: line.at, label: read.label });
      at++;
    }
  }
  return joined;
};

const withAsked = (lines: readonly Line[]): Line[] => {
  const isAsked = (line: Line): boolean => line.label === null && ASKED.test(line.text);
  if (lines.filter(isAsked).length < FEWEST) return [...lines];
  let value = 0;
  return lines.map((line) => {
    const printed = isAsked(line) ? (ASKED.exec(line.text)?.[1] ?? '') : '';
    if (printed === '') return line;
    value++;
    return {
      ...line,
      text: line.text.slice(printed.length).trim(),
      label: { kind: 'word', style: 'word:hỏi', value, printed, number: null },
    };
  });
};

/** Gives the lines the labels that stand on a line above them, or that have no number. */
export const withOddLabels = (lines: readonly Line[]): Line[] => withAsked(withLoneLabels(lines));
