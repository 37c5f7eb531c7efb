import type { NotQuestion, QuestionColumns, QuestionSource, ReadQuestion, ReadWarning } from '../read-file.ts';
import { bodyText, plainText } from '../text/plain-text.ts';
import { chooseQuestions, type Found } from './choose-questions.ts';
import type { Line } from './line.ts';
import { isTitleNode, readOutline } from './outline.ts';
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

/** Longer than this a ticket may not be; the person has to shorten or split it. */
const LONG = 20_000;

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

const fieldOf = (headings: readonly Line[]): string | null => {
  const named = headings.findLast((line) => !isGenericSection(line.text)) ?? headings.at(-1);
  return named === undefined ? null : titleOf(named);
};

/** "3"; with what stands over it where that alone does not tell it from others: "I.3", "2a". */
const numberOf = ({ lines, headings }: Found, repeated: ReadonlySet<string>): string | null => {
  const number = lines[0]?.label?.number ?? null;
  if (number === null || !repeated.has(number)) return number;
  const upper = headings.findLast((line) => line.label?.number != null)?.label?.number;
  if (upper === undefined || upper === null) return number;
  return /^\p{Ll}/u.test(number) ? `${upper}${number}` : `${upper}.${number}`;
};

const repeatedNumbers = (found: readonly Found[]): Set<string> => {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { lines } of found) {
    const number = lines[0]?.label?.number ?? null;
    if (number === null) continue;
    if (seen.has(number)) repeated.add(number);
    seen.add(number);
  }
  return repeated;
};

export const warningsOf = (text: string, oldFont: boolean): ReadWarning[] => {
  const warnings: ReadWarning[] = [];
  if (askCount(text) > 1) warnings.push('two-questions');
  if (wordCount(text) < 6) warnings.push('too-short');
  if (oldFont) warnings.push('old-font');
  if (text.length > LONG) warnings.push('long');
  return warnings;
};

const printedLine = (line: Line, at: number): string =>
  at === 0 || line.label === null ? line.text : `${line.label.printed} ${line.text}`;

const questionOf = (found: Found, counted: Counted, repeated: ReadonlySet<string>): ListQuestion => {
  const { lines, headings } = found;
  const text = withoutClosingMark(plainText(lines.map((line) => line.text).join(' ')));
  const field = fieldOf(headings);
  const warnings = warningsOf(
    lines.map((line) => line.text).join('\n'),
    lines.some((line) => line.oldFont),
  );
  if (found.node !== null && lines.length === 1 && isTitleNode(found.node) && !asks(text)) warnings.push('title-only');
  return {
    text,
    body: withoutClosingMark(bodyText(lines.map(printedLine).join('\n'))),
    number: numberOf(found, repeated),
    field,
    unit: null,
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
  const written = lines.filter((line) => line.text !== '' || line.label !== null);
  const { body, asides, head } = cutZones(written);
  const chosen = chooseQuestions(readOutline(body));
  const found = pairProposals(chosen.found);
  const repeated = repeatedNumbers(found);
  const questions = found.map((one) => questionOf(one, counted, repeated)).filter((question) => question.text !== '');
  const left = [...asides, ...chosen.left].sort((a, b) => a.line.at - b.line.at);
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
