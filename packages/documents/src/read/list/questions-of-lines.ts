import type { NotQuestion, QuestionColumns, QuestionSource, ReadQuestion, ReadWarning } from '../read-file.ts';
import { bodyText, plainText } from '../text/plain-text.ts';
import { cutAnswers } from './answers.ts';
import { readAsker, unitOfHeading } from './asker.ts';
import { chooseQuestions, type Found } from './choose-questions.ts';
import type { Line } from './line.ts';
import { withOddLabels } from './lone-labels.ts';
import { readOutline } from './outline.ts';
import { isTitleNode } from './outline-node.ts';
import { pairProposals } from './pair-proposals.ts';
import { askCount, asks, type Facet, isGenericSection, readFacet, wordCount } from './phrases.ts';
import { cutZones } from './zones.ts';

/** A question before it has its place in the file. */
export type ListQuestion = Omit<ReadQuestion, 'n'>;
export type ListReading = { questions: ListQuestion[]; notQuestions: NotQuestion[]; letterLines: string[] };
export type Counted = 'paragraphs' | 'lines';

export const NO_COLUMNS: QuestionColumns = {
  legalBasis: null,
  cause: null,
  proposal: null,
  authority: null,
  deadline: null,
  note: null,
};

export const sourceOf = (counted: Counted, first: number, last: number, group: string | null): QuestionSource =>
  counted === 'paragraphs'
    ? { kind: 'paragraphs', paragraphs: [first, last], group }
    : { kind: 'lines', lines: [first, last], group };

/** "./." closes a letter and is no part of what was asked. */
const withoutClosingMark = (text: string): string => text.replace(/[.;, ]*\.\/\.?$/, '.');

const COLUMN_OF: Readonly<Record<Exclude<Facet, 'difficulty'>, keyof QuestionColumns>> = {
  legal: 'legalBasis',
  cause: 'cause',
  proposal: 'proposal',
  authority: 'authority',
  deadline: 'deadline',
  note: 'note',
};

/** What the parts of an item call themselves: "Căn cứ pháp lý: …", "Đề xuất: …". */
const columnsOf = (lines: readonly Line[]): QuestionColumns => {
  const columns = { ...NO_COLUMNS };
  let open: keyof QuestionColumns | null = null;
  for (const line of lines.flatMap((each) => each.text.split('\n'))) {
    const named = readFacet(line);
    if (named !== null) open = named.facet === 'difficulty' ? null : COLUMN_OF[named.facet];
    const text = named === null ? line : named.rest;
    if (open !== null && text !== '') columns[open] = plainText(`${columns[open] ?? ''} ${text}`);
  }
  return columns;
};

const titleOf = (line: Line): string => plainText(line.text).replace(/[ :;.]+$/, '');

const fieldOf = (all: readonly Line[]): string | null => {
  const headings = all.filter((line) => unitOfHeading(titleOf(line)) === null);
  const named = headings.findLast((line) => !isGenericSection(line.text)) ?? headings.at(-1);
  return named === undefined ? null : titleOf(named);
};

const unitOf = (headings: readonly Line[]): string | null =>
  headings.map((line) => unitOfHeading(titleOf(line))).findLast((unit) => unit !== null) ?? null;

/** "3"; with what stands over it where the letter's numbers begin again under each heading: "I.3", "2a". */
const numberOf = ({ lines, headings }: Found, repeat: boolean): string | null => {
  const number = lines[0]?.label?.number ?? null;
  const upper = headings.findLast((line) => line.label?.number != null)?.label?.number ?? null;
  if (number === null || upper === null || !repeat || number.includes('.')) return number;
  return /^\p{Ll}/u.test(number) ? `${upper}${number}` : `${upper}.${number}`;
};

const numbersRepeat = (found: readonly Found[]): boolean => {
  const numbers = found.flatMap(({ lines }) => lines[0]?.label?.number ?? []);
  return new Set(numbers).size < numbers.length;
};

export const warningsOf = (text: string, oldFont: boolean): ReadWarning[] => {
  const warnings: ReadWarning[] = [];
  if (askCount(text) > 1) warnings.push('two-questions');
  if (wordCount(text) < 4) warnings.push('too-short');
  if (oldFont) warnings.push('old-font');
  return warnings;
};

/** "Khó khăn, vướng mắc:" alone on its line is a title inside the question, as a column's header is. */
const isInnerTitle = (line: Line): boolean => readFacet(line.text)?.rest === '';
const contentOf = (lines: readonly Line[]): readonly Line[] => {
  const content = lines.filter((line) => !isInnerTitle(line));
  return content.length > 0 ? content : lines;
};

const printedLine = (line: Line, at: number): string =>
  at === 0 || line.label === null ? line.text : `${line.label.printed} ${line.text}`;

/** The lines without the name of who asks. */
const withoutAsker = (lines: readonly Line[]): { lines: readonly Line[]; unit: string | null } => {
  const [first] = lines;
  const asker = first === undefined ? null : readAsker(first.text);
  if (first === undefined || asker === null) return { lines, unit: null };
  return { lines: [{ ...first, text: asker.rest }, ...lines.slice(1)], unit: asker.unit };
};

const questionOf = (found: Found, counted: Counted, repeat: boolean): ListQuestion => {
  const { headings } = found;
  const { lines, unit } = withoutAsker(found.lines);
  const text = withoutClosingMark(
    plainText(
      contentOf(lines)
        .map((line, at) => (at > 0 && line.label?.kind === 'ordinal' ? printedLine(line, at) : line.text))
        .join(' '),
    ),
  );
  const field = fieldOf(headings);
  const warnings = warningsOf(
    lines.map((line) => line.text).join('\n'),
    lines.some((line) => line.oldFont),
  );
  if (found.node !== null && lines.length === 1 && isTitleNode(found.node) && !asks(text)) warnings.push('title-only');
  return {
    text,
    body: withoutClosingMark(bodyText(lines.map(printedLine).join('\n'))),
    number: numberOf(found, repeat),
    field,
    unit: unit ?? unitOf(headings),
    columns: columnsOf(lines),
    source: sourceOf(
      counted,
      Math.min(...lines.map((line) => line.at)),
      Math.max(...lines.map((line) => line.until)),
      field,
    ),
    warnings,
  };
};

/** As it stands in the file: with a number that was typed, without one that Word sets. */
const asWritten = (line: Line): string =>
  plainText(line.label === null || line.list !== null ? line.text : `${line.label.printed} ${line.text}`);

/** Takes the questions out of the lines of a letter or a list. */
export const questionsOfLines = (lines: readonly Line[], counted: Counted): ListReading => {
  const written = withOddLabels(lines.filter((line) => line.text !== '' || line.label !== null));
  const { body, asides, head } = cutZones(written);
  const { asked, answers } = cutAnswers(body);
  const chosen = chooseQuestions(readOutline(asked));
  const found = pairProposals(chosen.found);
  const repeat = numbersRepeat(found);
  const questions = found.map((one) => questionOf(one, counted, repeat)).filter((question) => question.text !== '');
  const titles = found.flatMap(({ lines: own }) => {
    const content = contentOf(own);
    return own.filter((line) => !content.includes(line)).map((line) => ({ line, kind: 'heading' as const }));
  });
  const left = [
    ...asides,
    ...chosen.left,
    ...titles,
    ...answers.map((line) => ({ line, kind: 'other' as const })),
  ].sort((a, b) => a.line.at - b.line.at);
  const notQuestions = left
    .map(
      ({ line, kind }): NotQuestion => ({
        text: asWritten(line),
        kind,
        source: sourceOf(counted, line.at, line.until, null),
      }),
    )
    .filter((one) => one.text !== '');
  const letterLines = [...head, ...asides.filter(({ line }) => !head.includes(line)).map(({ line }) => line)].map(
    (line) => line.text,
  );
  return { questions, notQuestions, letterLines };
};
