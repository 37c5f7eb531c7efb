import { readFileSync } from 'node:fs';
import { openPackage } from '../../packages/documents/src/read/package/open-package.ts';
import { READ_LIMITS } from '../../packages/documents/src/read/read-file.ts';
import { readSheet, sheetBudget } from '../../packages/documents/src/read/xlsx/read-sheet.ts';
import { readWorkbook } from '../../packages/documents/src/read/xlsx/read-workbook.ts';

/** The paragraphs of a Word file, as text. */
export const paragraphsOf = async (path: string): Promise<string[]> => {
  const pkg = await openPackage(readFileSync(path), READ_LIMITS);
  const chunks: Uint8Array[] = [];
  for await (const chunk of pkg.read('word/document.xml')) chunks.push(chunk);
  const xml = Buffer.concat(chunks).toString('utf8');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => paragraph.replace(/<[^>]+>/g, ''));
};

/** The texts of a workbook's cells by "sheet row column". */
export const cellsOf = async (path: string): Promise<Map<string, string>> => {
  const pkg = await openPackage(readFileSync(path), READ_LIMITS);
  const workbook = await readWorkbook(pkg);
  const budget = sheetBudget(READ_LIMITS);
  const texts = new Map<string, string>();
  for (const sheet of workbook.sheets)
    for (const { row, cells } of (await readSheet(pkg, workbook, sheet, budget, READ_LIMITS)).rows)
      for (const { column, text } of cells) if (text) texts.set(`${sheet.name} ${row} ${column}`, text);
  return texts;
};
