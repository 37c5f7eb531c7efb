import { type ListQuestion, sourceOf } from '../list/questions-of-lines.ts';
import type { NotQuestion } from '../read-file.ts';
import type { GridCell, GridRow } from '../table/grid.ts';
import { questionsOfTable } from '../table/questions-of-table.ts';
import { bodyText } from '../text/plain-text.ts';
import type { Paragraph, Table } from './body.ts';

const gridOf = (table: Table) => {
  const cellText = (paragraphs: readonly Paragraph[]): string =>
    paragraphs
      .map((paragraph) => bodyText(paragraph.text))
      .filter((text) => text !== '')
      .join('\n');
  const placed = table.rows.map((row) => {
    let column = 1;
    return row.map((cell) => {
      const at = column;
      column += cell.columns;
      return { cell, column: at };
    });
  });
  const rows = placed.map(
    (row, index): GridRow => ({
      row: index + 1,
      cells: row.flatMap(({ cell, column }): GridCell[] => {
        if (cell.goesOn && index > 0) return [];
        let last = index;
        while (placed[last + 1]?.some((below) => below.column === column && below.cell.goesOn) === true) last++;
        const merged = last > index || cell.columns > 1;
        const text = cellText(cell.paragraphs);
        return [
          {
            column,
            text,
            ...(merged
              ? {
                  merged: {
                    rows: [index + 1, last + 1] as const,
                    columns: [column, column + cell.columns - 1] as const,
                  },
                }
              : {}),
          },
        ];
      }),
    }),
  );
  return { sheet: '', rows };
};

export const paragraphsOf = (table: Table): Paragraph[] => table.rows.flat().flatMap((cell) => cell.paragraphs);

/** A frame around the text, or columns that only place it: most of its words stand in paragraphs of one cell. */
export const isFrame = (table: Table): boolean => {
  const cells = table.rows.flat();
  const long = cells.filter((cell) => cell.paragraphs.filter((paragraph) => paragraph.text.length > 40).length >= 2);
  return cells.length > 0 && (table.rows.every((row) => row.length === 1) || (long.length === 1 && cells.length <= 3));
};

export type Found = { at: number; question: ListQuestion };

/** A table of questions inside a letter: its rows are told by the paragraphs that they are made of. */
export const readQuestionTable = (
  table: Table,
  field: string | null,
): { questions: Found[]; notQuestions: NotQuestion[]; lines: readonly string[] } | null => {
  const read = questionsOfTable(gridOf(table), { guess: true, field });
  if (read === null) return null;
  const rangeOf = (source: NotQuestion['source']): readonly [number, number] => {
    const [first, last] = source.kind === 'rows' ? source.rows : ([1, 1] as const);
    const numbers = table.rows
      .slice(first - 1, last)
      .flat()
      .flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.at));
    const all = numbers.length > 0 ? numbers : paragraphsOf(table).map((paragraph) => paragraph.at);
    return [all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY), all.reduce((a, b) => Math.max(a, b), 1)];
  };
  return {
    questions: read.questions.map((question) => {
      const [first, last] = rangeOf(question.source);
      return {
        at: first,
        question: { ...question, source: sourceOf('paragraphs', first, last, question.source.group) },
      };
    }),
    notQuestions: read.notQuestions.map((one) => {
      const [first, last] = rangeOf(one.source);
      return { ...one, source: sourceOf('paragraphs', first, last, null) };
    }),
    lines: read.lines,
  };
};
