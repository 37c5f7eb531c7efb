import type { ScannedCell, ScannedRow, ScannedSheet } from './sheet-scan.ts';
import { type Edit, withEdits, xmlAttributes, xmlCellText } from './xml-text.ts';

/** What is to be written into one cell. */
export type CellText = { row: number; column: number; text: string };

export type SheetEdit = {
  cells: readonly CellText[];
  /** The number of the style of a cell, given that of its neighbour. */
  style: (row: number, own: string | undefined, neighbour: string | undefined) => string | undefined;
  /** A column that is new gets a width. */
  newColumn: { column: number; width: number } | null;
};

export const columnName = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1);

const LINE_POINTS = 15.75;
/** Excel's greatest. */
const MOST_POINTS = 409;
/** Of a column that says nothing of its width. */
const USUAL_WIDTH = 9;

const pointsOf = (text: string, width: number): number =>
  Math.min(
    MOST_POINTS,
    text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / Math.max(4, width))), 0) *
      LINE_POINTS,
  );

const cellXml = (prefix: string, row: number, column: number, style: string | undefined, text: string): string =>
  `<${prefix}c r="${columnName(column)}${row}"${style === undefined ? '' : ` s="${style}"`} t="inlineStr">` +
  `<${prefix}is><${prefix}t xml:space="preserve">${xmlCellText(text)}</${prefix}t></${prefix}is></${prefix}c>`;

/** The row's tag when its cells reach to `column`: its height fits, as far as the row has a fixed one, and what Excel keeps of its width. */
function rowTag(prefix: string, { attributes, row }: ScannedRow, column: number, points: number): string {
  const { spans, ht, customHeight, ...rest } = attributes;
  const [from = '1', to = '1'] = spans?.split(':') ?? [];
  const fixed = customHeight === '1' || customHeight === 'true';
  return `<${prefix}row${xmlAttributes({
    r: String(row),
    ...rest,
    ...(spans !== undefined && { spans: `${from}:${Math.max(Number(to), column)}` }),
    // Without a height of its own a row grows with its text when the file is opened.
    ...(fixed && ht !== undefined && { ht: String(Math.max(Number(ht), points)), customHeight: '1' }),
  })}>`;
}

function rowEdits(sheet: ScannedSheet, row: ScannedRow, cells: readonly CellText[], edit: SheetEdit): Edit[] {
  const edits: Edit[] = [];
  const widthOf = (column: number): number =>
    edit.newColumn?.column === column
      ? edit.newColumn.width
      : Number(
          sheet.columns?.list.find(({ min, max }) => min <= column && column <= max)?.attributes.width ?? USUAL_WIDTH,
        );
  for (const { column, text } of cells) {
    const own = row.cells.find((cell) => cell.column === column);
    const neighbour = row.cells.findLast((cell) => cell.column < column);
    const xml = cellXml(sheet.prefix, row.row, column, edit.style(row.row, own?.style, neighbour?.style), text);
    const next: ScannedCell | undefined = row.cells.find((cell) => cell.column > column);
    const at = next?.span[0] ?? row.contentEnd;
    edits.push({ span: own?.span ?? [at, at], text: xml });
  }
  const last = Math.max(...cells.map(({ column }) => column));
  const tag = rowTag(
    sheet.prefix,
    row,
    last,
    Math.max(...cells.map(({ column, text }) => pointsOf(text, widthOf(column)))),
  );
  // An empty row is one tag, which becomes two around its cells.
  if (row.selfClosing)
    return [{ span: row.tag, text: `${tag}${edits.map(({ text }) => text).join('')}</${sheet.prefix}row>` }];
  return [{ span: row.tag, text: tag }, ...edits];
}

function columnEdits({ columns, prefix, data }: ScannedSheet, { newColumn }: SheetEdit): Edit[] {
  if (!newColumn) return [];
  const { column, width } = newColumn;
  const own = `<${prefix}col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
  if (!columns) return [{ span: [data.start, data.start], text: `<${prefix}cols>${own}</${prefix}cols>` }];
  const col = (attributes: Readonly<Record<string, string>>, min: number, max: number): string =>
    min > max ? '' : `<${prefix}col${xmlAttributes({ ...attributes, min: String(min), max: String(max) })}/>`;
  const before = columns.list
    .filter(({ max }) => max < column)
    .map(({ attributes, min, max }) => col(attributes, min, max));
  const after = columns.list
    .filter(({ min }) => min > column)
    .map(({ attributes, min, max }) => col(attributes, min, max));
  // One range of columns that have the same width may begin before the new one and end behind it.
  const over = columns.list.find(({ min, max }) => min <= column && column <= max);
  const list = [
    ...before,
    over ? col(over.attributes, over.min, column - 1) : '',
    own,
    over ? col(over.attributes, column + 1, over.max) : '',
    ...after,
  ].join('');
  return [{ span: columns.span, text: `<${prefix}cols>${list}</${prefix}cols>` }];
}

function dimensionEdits({ dimension, prefix }: ScannedSheet, cells: readonly CellText[]): Edit[] {
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(dimension?.ref ?? '');
  if (!dimension || !parts) return [];
  const [, left = 'A', top = '1', right = left, bottom = top] = parts;
  const numberOf = (name: string): number => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const column = columnName(Math.max(numberOf(right), ...cells.map((cell) => cell.column)));
  const row = Math.max(Number(bottom), ...cells.map((cell) => cell.row));
  return [{ span: dimension.span, text: `<${prefix}dimension ref="${left}${top}:${column}${row}"/>` }];
}

/** The text of the sheet with these cells written; rows that the sheet does not have are left out. */
export function writeCells(xml: string, sheet: ScannedSheet, edit: SheetEdit): string {
  const byRow = Map.groupBy(
    [...edit.cells].sort((a, b) => a.column - b.column),
    ({ row }) => row,
  );
  const rows = sheet.rows.flatMap((row) => {
    const cells = byRow.get(row.row);
    return cells ? rowEdits(sheet, row, cells, edit) : [];
  });
  return withEdits(xml, [...rows, ...columnEdits(sheet, edit), ...dimensionEdits(sheet, edit.cells)]);
}
