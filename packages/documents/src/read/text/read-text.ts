import { readMessages } from '../chat/messages.ts';
import { readChat } from '../chat/read-chat.ts';
import { readLetterData } from '../letter/letter-data.ts';
import { plainLine } from '../list/line.ts';
import { questionsOfLines, sourceOf } from '../list/questions-of-lines.ts';
import { lineSplitter } from '../list/split-lines.ts';
import { numbered } from '../numbered.ts';
import { FileProblem, type NotQuestion, type ReadFile, type ReadLimits, type ReadQuestion } from '../read-file.ts';
import { joinWrapped } from './join-wrapped.ts';
import { detectOldFont, fromOldFont } from './old-fonts.ts';
import { withoutPageNumbers } from './page-numbers.ts';
import { readPastedTable } from './pasted-table.ts';
import { bodyText } from './plain-text.ts';

type Raw = { at: number; text: string };

const linesOf = (text: string, limits: ReadLimits): Raw[] => {
  const lines = text.normalize('NFC').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  if (lines.length > limits.rows) throw new FileProblem('too-many-rows', { limit: limits.rows });
  return lines.map((line, index) => {
    if (line.length > limits.cellLength)
      throw new FileProblem('cell-too-long', { row: index + 1, limit: limits.cellLength });
    return { at: index + 1, text: line };
  });
};

/** Letterheads are pasted with their two columns side by side. */
const LETTERHEAD_LINES = 12;
const splitLetterhead = (text: string): string[] =>
  text.length < 300 && /C[ỘọÔô]NG H|Độc lập|UBND|ỦY BAN|UỶ BAN|Số ?:|V\/v|ngày .{0,6}tháng/iu.test(text)
    ? text.split(/\t+| {3,}/).filter((piece) => piece.trim() !== '')
    : [text];

/** Letters and lists: what was wrapped by hand is joined, then it is read as a letter of Word is. */
const readPlain = (raw: readonly Raw[], oldFont: boolean) => {
  const { lines: own, pages } = withoutPageNumbers(raw);
  const split = lineSplitter();
  const lines = joinWrapped(own).flatMap((line) =>
    split({ ...plainLine(line.at, line.text), until: line.until, oldFont }),
  );
  const read = questionsOfLines(lines, 'lines');
  const notQuestions = [
    ...read.notQuestions,
    ...pages.map(({ at, text }): NotQuestion => ({ text, kind: 'other', source: sourceOf('lines', at, at, null) })),
  ];
  return { ...read, notQuestions, letter: readLetterData(read.letterLines) };
};

/** Reads a text: a list, a letter, pasted cells of a table, or messages of a group chat. */
export const readText = (whole: string, limits: ReadLimits): ReadFile => {
  const font = detectOldFont(whole);
  const lines = linesOf(font === null ? whole : fromOldFont(whole, font), limits);
  if (lines.every(({ text }) => text.trim() === '')) throw new FileProblem('empty');
  const table = readPastedTable(lines);
  const rest = lines.flatMap(({ at, text }, index) => {
    const inTable = table !== null && at >= table.first && at <= table.last;
    const pieces = index < LETTERHEAD_LINES ? splitLetterhead(text) : [text];
    return pieces.map((piece) => ({ at, text: inTable ? '' : bodyText(piece) }));
  });
  const chat = table === null ? readMessages(rest) : null;
  const read = chat === null ? readPlain(rest, font !== null) : readChat(chat);
  const questions = [...(table?.questions ?? []), ...read.questions].sort((a, b) => firstLine(a) - firstLine(b));
  return {
    format: 'text',
    questions: numbered(questions, limits),
    notQuestions: [...(table?.notQuestions ?? []), ...read.notQuestions].sort((a, b) => firstLine(a) - firstLine(b)),
    letter: read.letter,
    resultColumns: [],
  };
};

const firstLine = ({ source }: Pick<ReadQuestion | NotQuestion, 'source'>): number =>
  source.kind === 'lines' ? source.lines[0] : 0;
