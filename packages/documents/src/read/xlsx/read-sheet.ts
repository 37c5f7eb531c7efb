import type { Package } from '../package/open-package.ts';
import { readXml } from '../package/read-xml.ts';
import { FileProblem, type ReadLimits, type ReadWarning } from '../read-file.ts';
import type { Grid, GridCell, GridRow } from '../table/grid.ts';
import { plainText } from '../text/plain-text.ts';
import { type CellRange, MAX_COLUMN, MAX_ROW, parseCell, parseRange } from './cell-reference.ts';
import { isoDateText, numberText, unescapeText } from './cell-value.ts';
import type { SheetPart, Workbook } from './read-workbook.ts';
import { type RichText, readableText, richTextReader } from './rich-text.ts';

/** Shared by the sheets of a file: what they may hold together. */
export type SheetBudget = { rows: number; cells: number; characters: number; drawn: number };

/** Twenty times the largest list of a province; a table that repeats one long text a million times is refused before it is unfolded. */
export const sheetBudget = (limits: ReadLimits): SheetBudget => ({
  rows: limits.rows,
  cells: 500_000,
  characters: 20_000_000,
  // Empty cells that are only drawn cost time as well: whole rows of 16,384 of them are refused from the 120th on.
  drawn: 2_000_000,
});

const PAGE_TEXTS = new Set(['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']);
/** "&L", "&P", "&\"Arial,Bold\"&14": place, page number and font. */
const PAGE_CODES = /&(?:"[^"]*"|K[0-9A-Fa-f]{6}|\d{1,3}|[A-Za-z])/g;

const MAX_MERGES = 50_000;

type OpenCell = { column: number; type: string; style: number; value: string; formula: boolean; hasValue: boolean };

export const readSheet = async (
  pkg: Package,
  workbook: Workbook,
  sheet: SheetPart,
  budget: SheetBudget,
  limits: ReadLimits,
): Promise<Grid> => {
  const rows: { row: number; cells: GridCell[]; hidden: boolean }[] = [];
  const merges: CellRange[] = [];
  const inline = richTextReader();
  let row = 0;
  let column = 0;
  let cells: GridCell[] = [];
  let hidden = false;
  let cell: OpenCell | null = null;
  let inValue = false;
  let inInline = false;
  const pageTexts: string[] = [];
  let pageText: string | null = null;

  const problem = (code: 'malformed' | 'too-many-rows' | 'too-large' | 'cell-too-long', limit?: number) =>
    new FileProblem(code, { sheet: sheet.name, ...(row > 0 && { row }), ...(limit !== undefined && { limit }) });

  const textOf = ({
    type,
    value,
    style,
    formula,
  }: OpenCell): { text: string; bold: boolean; warning?: ReadWarning } => {
    const { font, bold, format } = workbook.styles(style);
    if (type === 'e') return { text: value, bold, warning: 'error-value' };
    if (type === 'b') return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', bold };
    if (type === 'd') return { text: isoDateText(value), bold };
    const runs: RichText | undefined =
      type === 's'
        ? workbook.strings[Number(value)]
        : type === 'inlineStr'
          ? inline.take()
          : type === 'str'
            ? [{ text: unescapeText(value), font: null, bold: false }]
            : undefined;
    if (runs === undefined) {
      if (type === 's' && value !== '') throw problem('malformed');
      const warning = formula ? { warning: 'formula' as const } : {};
      return { text: numberText(value, { font, bold, format }, workbook.from1904), bold, ...warning };
    }
    const { text, oldFont } = readableText(runs, font);
    const warning: ReadWarning | undefined = formula ? 'formula' : oldFont ? 'old-font' : undefined;
    return { text, bold: bold || (runs.length > 0 && runs.every((run) => run.bold)), ...(warning && { warning }) };
  };

  const keep = (open: OpenCell) => {
    const { text, bold, warning } = textOf(open);
    if (text.trim() === '') {
      // A formula whose result was never computed: what it would show is not in the file.
      if (open.formula && !open.hasValue) cells.push({ column: open.column, text: '', warning: 'formula' });
      return;
    }
    if (text.length > limits.cellLength) throw problem('cell-too-long', limits.cellLength);
    budget.cells -= 1;
    budget.characters -= text.length;
    if (budget.cells < 0 || budget.characters < 0) throw problem('too-large');
    cells.push({ column: open.column, text, ...(bold && { bold }), ...(warning && { warning }) });
  };

  const endRow = () => {
    if (cells.length === 0) return;
    budget.rows -= 1;
    if (budget.rows < 0) throw problem('too-many-rows', limits.rows);
    cells.sort((a, b) => a.column - b.column);
    rows.push({ row, cells, hidden });
    cells = [];
  };

  try {
    await readXml(pkg.read(sheet.part), sheet.part, {
      open: (name, attributes) => {
        if (name === 'row') {
          const next = attributes.r === undefined ? row + 1 : Number(attributes.r);
          if (!Number.isInteger(next) || next <= row || next > MAX_ROW) throw problem('malformed');
          row = next;
          column = 0;
          hidden = attributes.hidden === '1' || attributes.hidden === 'true';
        } else if (name === 'c') {
          const at = attributes.r === undefined ? { row, column: column + 1 } : parseCell(attributes.r);
          if (at === null || at.row !== row || at.column > MAX_COLUMN) throw problem('malformed');
          column = at.column;
          budget.drawn -= 1;
          if (budget.drawn < 0) throw problem('too-large');
          const { t = 'n', s = '0' } = attributes;
          cell = { column, type: t, style: Number(s), value: '', formula: false, hasValue: false };
        } else if (cell !== null) {
          if (name === 'v') {
            inValue = true;
            cell.hasValue = true;
          } else if (name === 'f') cell.formula = true;
          else if (name === 'is') inInline = true;
          else if (inInline) inline.open(name, attributes);
        } else if (PAGE_TEXTS.has(name)) pageText = '';
        else if (name === 'mergeCell') {
          const range = parseRange(attributes.ref ?? '');
          if (range === null) return;
          if (merges.length >= MAX_MERGES) throw problem('too-large', MAX_MERGES);
          merges.push(range);
        }
      },
      text: (text) => {
        if (inValue && cell !== null) cell.value += text;
        else if (inInline) inline.text(text);
        else if (pageText !== null && pageText.length < 1_000) pageText += text;
      },
      close: (name) => {
        if (name === 'v') inValue = false;
        else if (name === 'is') inInline = false;
        else if (inInline) inline.close(name);
        else if (name === 'c' && cell !== null) {
          keep(cell);
          cell = null;
        } else if (name === 'row') endRow();
        else if (pageText !== null && PAGE_TEXTS.has(name)) {
          const text = plainText(pageText.replace(PAGE_CODES, ' '));
          if (/\p{L}{2}/u.test(text) && !/^trang$/iu.test(text)) pageTexts.push(text);
          pageText = null;
        }
      },
    });
  } catch (error) {
    if (error instanceof FileProblem && (error.code === 'malformed' || error.code === 'too-large')) {
      throw new FileProblem(error.code, { ...problem('malformed').params, ...error.params });
    }
    throw error;
  }
  return { sheet: sheet.name, rows: withMerges(rows, merges), ...(pageTexts.length > 0 && { pageTexts }) };
};

/** Merged ranges come after the rows in the file. */
const withMerges = (rows: readonly GridRow[], merges: readonly CellRange[]): readonly GridRow[] => {
  const byCorner = new Map(merges.map((range) => [`${range.rows[0]}:${range.columns[0]}`, range]));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const merged = byCorner.get(`${row.row}:${cell.column}`);
      return merged === undefined ? cell : { ...cell, merged };
    }),
  }));
};
