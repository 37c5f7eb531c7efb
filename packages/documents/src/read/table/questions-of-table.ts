import { foldVietnamese } from '@caunoi/routing/fold';
import type { NotQuestion, ResultColumn } from '../read-file.ts';
import { plainText } from '../text/plain-text.ts';
import type { ColumnRole } from './column-roles.ts';
import { guessRoles, longestColumn, numberColumn, unnamedTexts } from './column-shapes.ts';
import { bodyRowsOf, columnsOf } from './columns.ts';
import type { Grid } from './grid.ts';
import { findHeaders, type HeaderBlock } from './header.ts';
import type { TableQuestion } from './question-builder.ts';
import { sheetTopic } from './sheet-name.ts';
import { readBody } from './table-body.ts';
import { type TableRow, tableRowsOf } from './table-rows.ts';
import { firstBodyRow } from './table-start.ts';

export type TableReading = {
  questions: readonly TableQuestion[];
  notQuestions: readonly NotQuestion[];
  /** Lines above the header, for the letter's data. */
  lines: readonly string[];
  result: ResultColumn | null;
};

/** Whether a table without a header may be one, and the field that the file names above it. */
export type TableOptions = { guess: boolean; field?: string | null };

const LAST_COLUMN = 16_384;

type Section = {
  header: readonly TableRow[];
  body: readonly TableRow[];
  roles: ReadonlyMap<number, ColumnRole>;
  width: number;
};

const hasRole = (roles: ReadonlyMap<number, ColumnRole>, wanted: ColumnRole): boolean =>
  [...roles.values()].includes(wanted);

/** Rows from one header to the next. A header that names no column for questions leaves it to the looks of the columns. */
const sectionOf = (rows: readonly TableRow[], block: HeaderBlock, end: number): Section | null => {
  const body = rows.slice(block.last + 1, end);
  const roles = new Map(block.roles);
  if (!hasRole(roles, 'content')) {
    const content = longestColumn(body, roles);
    if (content !== null) roles.set(content, 'content');
    else if (!hasRole(roles, 'proposal')) return null;
    // What is proposed is all that this table asks.
    else for (const [column, role] of roles) if (role === 'proposal') roles.set(column, 'content');
  }
  for (const [column, role] of unnamedTexts(body, roles)) roles.set(column, role);
  if (!hasRole(roles, 'number')) {
    const number = numberColumn(body, roles);
    if (number !== null) roles.set(number, 'number');
  }
  return { header: rows.slice(block.first, block.last + 1), body, roles, width: block.width };
};

/** A header that is printed again on the next page goes on with the table above. */
const joinPages = (sections: readonly Section[]): readonly Section[] => {
  const joined: Section[] = [];
  for (const section of sections) {
    const above = joined.at(-1);
    const same = above !== undefined && [...above.roles].join() === [...section.roles].join();
    if (above === undefined || !same) joined.push(section);
    else
      joined[joined.length - 1] = {
        ...above,
        header: [...above.header, ...section.header],
        body: [...above.body, ...section.body],
      };
  }
  return joined;
};

const LETTERHEAD =
  /^(?:uy ban nhan dan|ubnd|hdnd|cong hoa xa hoi|doc lap tu do|so \d|so (?:\d+ )?(?:ubnd|bc|cv)|phong |so cong thuong|dang uy|bo cong thuong)|ngay \d* ?thang \d* ?nam \d*$/;

/** Takes the questions out of a table. Null where no column holds questions: a table of figures, a list of names, a letterhead. */
export const questionsOfTable = (grid: Grid, options: TableOptions = { guess: true }): TableReading | null => {
  const rows = tableRowsOf(grid);
  const blocks = findHeaders(rows);
  const found = blocks.flatMap((block, at) => sectionOf(rows, block, blocks[at + 1]?.first ?? rows.length) ?? []);
  const start = found.length > 0 ? (blocks[0]?.first ?? 0) : options.guess ? firstBodyRow(rows) : null;
  if (start === null) return null;
  const guessed = found.length > 0 ? null : guessRoles(rows.slice(start));
  if (found.length === 0 && guessed === null) return null;
  const sections =
    guessed === null
      ? joinPages(found)
      : [
          {
            header: [],
            body: rows.slice(start),
            roles: guessed,
            width: lastColumn(rows),
          },
        ];

  const place = (row: number) => ({ kind: 'rows' as const, sheet: grid.sheet, rows: [row, row] as const, group: null });
  const notQuestions: NotQuestion[] = [];
  const lines: string[] = [];
  for (const { row, cells } of rows.slice(0, start)) {
    for (const { text } of cells) {
      if (text === '') continue;
      lines.push(...text.split('\n'));
      const kind = LETTERHEAD.test(foldVietnamese(text.slice(0, 300))) ? 'letterhead' : 'title';
      notQuestions.push({ text: plainText(text), kind, source: place(row) });
    }
  }

  const topic = sheetTopic(grid.sheet);
  // What a heading between two tables or a title row names holds until another one does.
  let field = options.field ?? fieldOfTitle(lines) ?? topic.field;
  const questions: TableQuestion[] = [];
  for (const section of sections) {
    for (const { row, cells } of section.header) {
      notQuestions.push({
        text: plainText(cells.map(({ text }) => text).join(' | ')),
        kind: 'table_header',
        source: place(row),
      });
    }
    const columns = columnsOf(section.roles);
    const reading = readBody([...bodyRowsOf(section.body, columns)], columns, grid.sheet, { ...topic, field });
    field = reading.last?.title ?? field;
    for (const question of reading.questions) questions.push(question);
    for (const left of reading.notQuestions) notQuestions.push(left);
  }
  notQuestions.sort((a, b) =>
    a.source.kind === 'rows' && b.source.kind === 'rows' ? a.source.rows[0] - b.source.rows[0] : 0,
  );
  return {
    questions,
    notQuestions,
    lines,
    result: resultColumnOf(grid.sheet, sections[0], start > 0 ? (rows[start - 1]?.row ?? 0) : 0),
  };
};

/** "Lĩnh vực: Xăng dầu" above the header. */
const fieldOfTitle = (lines: readonly string[]): string | null => {
  const named = lines.map(
    (line) => /^\W*(?:lĩnh vực|nhóm lĩnh vực|chuyên đề)\s*[:：–-]\s*(\S.{1,100})$/iu.exec(plainText(line))?.[1],
  );
  return named.find((name) => name !== undefined) ?? null;
};

const lastColumn = (rows: readonly TableRow[]): number =>
  rows.reduce((last, { cells }) => cells.reduce((most, cell) => Math.max(most, cell.columns[1]), last), 0);

/** The column that the sender's form has for answers, else the one right of the table. */
const resultColumnOf = (sheet: string, section: Section | undefined, rowAbove: number): ResultColumn | null => {
  if (section === undefined) return null;
  const own = [...section.roles].find(([, role]) => role === 'result')?.[0];
  const headerRow = section.header[0]?.row ?? rowAbove;
  const named = section.header.find(({ cells }) => cells.some(({ column }) => column === own));
  if (own !== undefined) return { sheet, headerRow: named?.row ?? headerRow, column: own };
  const column = section.width + 1;
  return headerRow < 1 || column > LAST_COLUMN ? null : { sheet, headerRow, column };
};
