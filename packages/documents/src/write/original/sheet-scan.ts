import { SaxesParser } from 'saxes';
import { FileProblem } from '../../read/read-file.ts';
import { type CellRange, parseCell, parseRange } from '../../read/xlsx/cell-reference.ts';

/** Where something stands in the text of the part, as UTF-16 positions: [start, end). */
export type Span = readonly [number, number];

export type ScannedCell = {
  column: number;
  span: Span;
  style: string | undefined;
  /** `s` a shared string, `inlineStr`, `str`, `b`, `e` or `n`. */
  type: string;
  /** The content of `<v>`, or of all `<t>` in `<is>`. */
  value: string;
  hasFormula: boolean;
};
export type ScannedRow = {
  row: number;
  /** The opening tag, with its closing `/>` when the row is empty. */
  tag: Span;
  selfClosing: boolean;
  attributes: Readonly<Record<string, string>>;
  /** Where `</row>` begins; of an empty one, where its tag ends. */
  contentEnd: number;
  cells: ScannedCell[];
};
export type ScannedColumns = {
  span: Span;
  list: { min: number; max: number; attributes: Readonly<Record<string, string>> }[];
};

export type ScannedSheet = {
  /** The prefix of the part's elements with its colon: "x:" or "". */
  prefix: string;
  rows: ScannedRow[];
  merges: CellRange[];
  columns: ScannedColumns | null;
  /** The opening tag of `sheetData`, and where its end tag begins; null when it is empty. */
  data: { start: number; contentEnd: number | null };
  dimension: { span: Span; ref: string } | null;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Finds the rows and cells of a sheet in its text, so that single cells can be replaced and all else stays as it is. */
export function scanSheet(xml: string, part: string): ScannedSheet {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const malformed = (): never => {
    throw new FileProblem('malformed', { found: part });
  };
  const sheet: ScannedSheet = {
    prefix: '',
    rows: [],
    merges: [],
    columns: null,
    data: { start: -1, contentEnd: null },
    dimension: null,
  };
  let row: ScannedRow | null = null;
  let cell: ScannedCell | null = null;
  let cellStart = 0;
  let columnsStart = 0;
  let nextRow = 1;
  let nextColumn = 1;
  let collecting = false;
  parser.on('error', malformed);
  parser.on('doctype', malformed);
  // No "<" may stand inside a tag, so the last one before its end is where it begins.
  const startOfTag = (): number => xml.lastIndexOf('<', parser.position - 1);
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const [start, end] = [startOfTag(), parser.position];
    switch (localName(name)) {
      case 'sheetData':
        sheet.prefix = name.slice(0, name.length - 'sheetData'.length);
        sheet.data = { start, contentEnd: null };
        break;
      case 'dimension':
        sheet.dimension = { span: [start, end], ref: attributes.ref ?? '' };
        break;
      case 'cols':
        columnsStart = start;
        sheet.columns = { span: [start, end], list: [] };
        break;
      case 'col':
        sheet.columns?.list.push({
          min: Number(attributes.min),
          max: Number(attributes.max),
          attributes: { ...attributes },
        });
        break;
      case 'mergeCell': {
        const range = parseRange(attributes.ref ?? '');
        if (range) sheet.merges.push(range);
        break;
      }
      case 'row':
        row = {
          row: Number(attributes.r ?? nextRow),
          tag: [start, end],
          selfClosing: isSelfClosing,
          attributes: { ...attributes },
          contentEnd: end,
          cells: [],
        };
        nextRow = row.row + 1;
        nextColumn = 1;
        sheet.rows.push(row);
        break;
      case 'c': {
        const column = parseCell(attributes.r ?? '')?.column ?? nextColumn;
        nextColumn = column + 1;
        cellStart = start;
        cell = {
          column,
          span: [start, end],
          style: attributes.s,
          type: attributes.t ?? 'n',
          value: '',
          hasFormula: false,
        };
        row?.cells.push(cell);
        break;
      }
      case 'f':
        if (cell) cell.hasFormula = true;
        break;
      case 'v':
      case 't':
        collecting = cell !== null;
        break;
    }
  });
  const collect = (text: string): void => {
    if (collecting && cell) cell.value += text;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', ({ name, isSelfClosing }) => {
    switch (localName(name)) {
      case 'v':
      case 't':
        collecting = false;
        break;
      case 'c':
        if (cell) cell.span = [cellStart, parser.position];
        cell = null;
        break;
      case 'row':
        if (row && !isSelfClosing) row.contentEnd = startOfTag();
        row = null;
        break;
      case 'cols':
        if (sheet.columns) sheet.columns.span = [columnsStart, parser.position];
        break;
      case 'sheetData':
        if (!isSelfClosing) sheet.data.contentEnd = startOfTag();
        break;
    }
  });
  parser.write(xml).close();
  if (sheet.data.start < 0) malformed();
  return sheet;
}
