import { parse } from 'csv-parse/sync';
import { type ListQuestion, sourceOf } from '../list/questions-of-lines.ts';
import type { NotQuestion } from '../read-file.ts';
import { questionsOfTable } from '../table/questions-of-table.ts';

export type PastedTable = { first: number; last: number; questions: ListQuestion[]; notQuestions: NotQuestion[] };

/** Cells that were copied out of a sheet come with tabs between them, cells of several lines in quotation marks. Null: no such table, or none of questions. */
export const readPastedTable = (lines: readonly { at: number; text: string }[]): PastedTable | null => {
  const tabbed = lines.filter(({ text }) => text.includes('\t'));
  const [first, last] = [tabbed[0]?.at, tabbed.at(-1)?.at];
  if (first === undefined || last === undefined || tabbed.length < 2) return null;
  const block = lines.slice(first - 1, last);
  // A letterhead in two columns has its tabs in a few lines at the top.
  if (tabbed.length < 3 && block.length > 6) return null;
  let records: { record: string[]; info: { lines: number } }[];
  try {
    // With `info` the parser gives records of this shape; its types do not know the option.
    const parsed: unknown = parse(block.map(({ text }) => text).join('\n'), {
      delimiter: '\t',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      info: true,
    });
    records = parsed as { record: string[]; info: { lines: number } }[];
  } catch {
    // A quotation mark that nobody closed: then every line is a row.
    records = block.map(({ text }, index) => ({ record: text.split('\t'), info: { lines: index + 1 } }));
  }
  const ends = records.map(({ info }) => first + info.lines - 1);
  const rows = records.map(({ record }, index) => ({
    row: index + 1,
    cells: record.map((text, column) => ({ column: column + 1, text })).filter(({ text }) => text.trim() !== ''),
  }));
  const read = questionsOfTable({ sheet: '', rows: rows.filter(({ cells }) => cells.length > 0) });
  if (read === null || read.questions.length === 0) return null;
  const rangeOf = (source: NotQuestion['source']): readonly [number, number] => {
    const [from, to] = source.kind === 'rows' ? source.rows : ([1, 1] as const);
    return [from <= 1 ? first : (ends[from - 2] ?? first) + 1, ends[to - 1] ?? last];
  };
  return {
    first,
    last,
    questions: read.questions.map((question) => ({
      ...question,
      source: sourceOf('lines', ...rangeOf(question.source), question.source.group),
    })),
    notQuestions: read.notQuestions.map((one) => ({ ...one, source: sourceOf('lines', ...rangeOf(one.source), null) })),
  };
};
