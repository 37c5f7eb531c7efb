import type { ReadWarning } from '../read-file.ts';
import { bodyText } from '../text/plain-text.ts';
import type { Grid } from './grid.ts';
import { isDitto, isPlaceholder } from './row-words.ts';

/** A cell with its extent written out, and its text composed. Its text is empty only when a formula was never computed. */
export type Cell = {
  column: number;
  rows: readonly [number, number];
  columns: readonly [number, number];
  text: string;
  bold: boolean;
  /** It says something: no "Không có", no ditto mark. */
  says: boolean;
  warning?: ReadWarning;
};

export type TableRow = { row: number; cells: readonly Cell[] };

export const tableRowsOf = (grid: Grid): readonly TableRow[] =>
  grid.rows.flatMap(({ row, cells }) => {
    const kept = cells.flatMap(({ column, text, merged, bold, warning }): Cell[] => {
      const body = bodyText(text);
      if (body === '' && warning !== 'formula') return [];
      return [
        {
          column,
          rows: merged?.rows ?? [row, row],
          columns: merged?.columns ?? [column, column],
          text: body,
          bold: bold ?? false,
          says: body !== '' && !isPlaceholder(body) && !isDitto(body),
          ...(warning && { warning }),
        },
      ];
    });
    return kept.length === 0 ? [] : [{ row, cells: kept }];
  });

export const widthOf = (cell: Cell): number => cell.columns[1] - cell.columns[0] + 1;

/** Words of a text; of a long one at least so many that it is no name. */
export const wordCount = (text: string): number => text.slice(0, 1000).split(/\s+/).length;
