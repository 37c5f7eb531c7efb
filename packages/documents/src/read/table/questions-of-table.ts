import type { NotQuestion, ReadQuestion, ResultColumn } from '../read-file.ts';
import type { Grid } from './grid.ts';

/** A question before it has its place in the file; `source` is always of kind `rows`. */
export type TableQuestion = Omit<ReadQuestion, 'n'>;

export type TableReading = {
  questions: readonly TableQuestion[];
  notQuestions: readonly NotQuestion[];
  /** Lines above the header and below the table, for the letter's data. */
  lines: readonly string[];
  result: ResultColumn | null;
};

/** Takes the questions out of a table. Null where no column holds questions: a table of figures, a list of names, a letterhead. */
export const questionsOfTable = (_grid: Grid): TableReading | null => null;
