import { parseRange } from '../xlsx/cell-reference.ts';
import type { Grid } from './grid.ts';

/** Draws a table for a test: rows from the first on, '' for an empty cell, a leading '*' for bold, merged ranges as in Excel. */
export const drawGrid = (
  rows: readonly (readonly string[])[],
  merges: readonly string[] = [],
  sheet = 'Sheet1',
): Grid => {
  const ranges = merges.flatMap((merge) => parseRange(merge) ?? []);
  return {
    sheet,
    rows: rows.map((texts, at) => ({
      row: at + 1,
      cells: texts.flatMap((drawn, index) => {
        const bold = drawn.startsWith('*');
        const text = bold ? drawn.slice(1) : drawn;
        const merged = ranges.find((range) => range.rows[0] === at + 1 && range.columns[0] === index + 1);
        return text === '' ? [] : [{ column: index + 1, text, ...(bold && { bold }), ...(merged && { merged }) }];
      }),
    })),
  };
};
