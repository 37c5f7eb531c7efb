import type { ReadWarning } from '../read-file.ts';

/** A table as it lies on the page, whoever wrote it: a sheet, a CSV file, a table inside a letter. Empty rows and cells may be left out. */
export type Grid = {
  /** The sheet's name; empty where a table has none. */
  sheet: string;
  rows: readonly GridRow[];
  /** What is printed above and below each page. */
  pageTexts?: readonly string[];
};

export type GridRow = {
  /** From 1, as the program that opens the file shows it. */
  row: number;
  /** In the order of their columns. */
  cells: readonly GridCell[];
  hidden?: boolean;
};

export type GridCell = {
  /** From 1. */
  column: number;
  /** With the line breaks of the cell. */
  text: string;
  /** First and last row and column of the merged range. Its text stands in the top-left cell only. */
  merged?: { rows: readonly [number, number]; columns: readonly [number, number] };
  /** The whole text is bold: in a table a heading often is, and nothing else tells it. */
  bold?: boolean;
  warning?: ReadWarning;
};
