import type { Package } from '../package/open-package.ts';
import type { NotQuestion, ReadLimits, ResultColumn } from '../read-file.ts';
import type { Grid } from '../table/grid.ts';
import type { TableQuestion } from '../table/question-builder.ts';
import { questionsOfTable } from '../table/questions-of-table.ts';
import { isGuideSheet, isListSheet } from '../table/sheet-name.ts';
import { plainText } from '../text/plain-text.ts';
import { readSheet, sheetBudget } from './read-sheet.ts';
import { readWorkbook } from './read-workbook.ts';

export type TablesReading = {
  questions: readonly TableQuestion[];
  notQuestions: readonly NotQuestion[];
  resultColumns: readonly ResultColumn[];
  /** What stands above the tables. */
  lines: readonly string[];
  /** Whether any sheet has anything on it. */
  empty: boolean;
};

/** Every row of a sheet that holds no questions. */
const leftOut = (grid: Grid): readonly NotQuestion[] =>
  grid.rows.flatMap(({ row, cells }) => {
    const text = plainText(cells.map((cell) => cell.text).join(' '));
    const source = { kind: 'rows' as const, sheet: grid.sheet, rows: [row, row] as const, group: null };
    return text === '' ? [] : [{ text, kind: 'other' as const, source }];
  });

/** Reads every sheet of a workbook in its order. What its cells would compute or fetch is never run: what they showed last is what counts. */
export const readXlsx = async (pkg: Package, limits: ReadLimits): Promise<TablesReading> => {
  const workbook = await readWorkbook(pkg);
  const budget = sheetBudget(limits);
  const grids: { grid: Grid; skipped: boolean; guess: boolean }[] = [];
  for (const sheet of workbook.sheets) {
    const grid = await readSheet(pkg, workbook, sheet, budget, limits);
    const skipped = sheet.hidden || isGuideSheet(sheet.name);
    grids.push({ grid, skipped, guess: !isListSheet(sheet.name) });
  }
  // Were every sheet a guide or hidden, the names would mislead: then the questions are on one of them after all.
  const onlySkipped = grids.every(({ grid, skipped }) => skipped || grid.rows.length === 0);

  const questions: TableQuestion[] = [];
  const notQuestions: NotQuestion[] = [];
  const resultColumns: ResultColumn[] = [];
  const lines: string[] = [];
  for (const { grid, skipped, guess } of grids) {
    for (const text of grid.pageTexts ?? [])
      notQuestions.push({
        text,
        kind: 'other',
        source: { kind: 'rows', sheet: grid.sheet, rows: [1, 1], group: null },
      });
    const reading = skipped && !onlySkipped ? null : questionsOfTable(grid, { guess });
    if (reading === null || reading.questions.length === 0) {
      for (const left of reading === null ? leftOut(grid) : reading.notQuestions) notQuestions.push(left);
      continue;
    }
    for (const question of reading.questions) questions.push(question);
    for (const left of reading.notQuestions) notQuestions.push(left);
    for (const line of reading.lines) lines.push(line);
    if (reading.result !== null) resultColumns.push(reading.result);
  }
  return { questions, notQuestions, resultColumns, lines, empty: grids.every(({ grid }) => grid.rows.length === 0) };
};
