import yazl from 'yazl';
import { openPackage, type Package } from '../read/package/open-package.ts';
import { readRelationships } from '../read/package/relationships.ts';
import { FileProblem, READ_LIMITS, type ResultColumn } from '../read/read-file.ts';
import { readWorkbook, type Workbook } from '../read/xlsx/read-workbook.ts';
import { cellText } from './harmless-text.ts';
import { type CellText, writeCells } from './original/result-cells.ts';
import { type ScannedCell, type ScannedSheet, scanSheet } from './original/sheet-scan.ts';
import { type WrappedStyles, wrappedStyles } from './original/wrapped-styles.ts';

/** What was answered to the question that stands in a row of a sheet. */
export type OriginalResult = { sheet: string; row: number; text: string };

const HEADER = 'Kết quả trả lời';
/** Between what the cell says already and what is added. */
const DIVIDER = '\n――――――\n';
const COLUMN_WIDTH = 60;

const bytesOf = async (pkg: Package, name: string): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pkg.read(name)) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const textOf = (bytes: Uint8Array, part: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileProblem('malformed', { found: part });
  }
};

const shownText = ({ type, value }: ScannedCell, { strings }: Workbook): string =>
  type === 's' ? (strings[Number(value)] ?? []).map(({ text }) => text).join('') : value;

const topLeft = ({ merges }: ScannedSheet, row: number, column: number): { row: number; column: number } => {
  const merged = merges.find(
    ({ rows, columns }) => rows[0] <= row && row <= rows[1] && columns[0] <= column && column <= columns[1],
  );
  return merged ? { row: merged.rows[0], column: merged.columns[0] } : { row, column };
};

const cellAt = (sheet: ScannedSheet, row: number, column: number): ScannedCell | undefined =>
  sheet.rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column);

/** Of Excel: "XFD". */
const LAST_COLUMN = 16_384;

/**
 * A column right of everything: for a sheet that has none, and for one whose own is computed by formulas, which stay. A merge over the
 * whole width of the sheet, as of a title, bounds no table.
 */
const freeColumn = ({ rows, merges }: ScannedSheet): number =>
  1 +
  rows.reduce(
    (most, { cells }) =>
      cells.reduce(
        (further, { column, type, value, hasFormula }) =>
          column < LAST_COLUMN && (value !== '' || hasFormula || type === 's') ? Math.max(further, column) : further,
        most,
      ),
    merges.reduce((most, { columns }) => (columns[1] < LAST_COLUMN ? Math.max(most, columns[1]) : most), 0),
  );

/** The cells to write: the header where there is none, and under it each answer below what its cell says already. */
function cellsFor(
  sheet: ScannedSheet,
  book: Workbook,
  results: readonly OriginalResult[],
  given: ResultColumn | undefined,
) {
  const isComputed = (place: { row: number; column: number }): boolean =>
    cellAt(sheet, place.row, place.column)?.hasFormula === true;
  const hasFormulas = given && results.some(({ row }) => isComputed(topLeft(sheet, row, given.column)));
  const column = given && !hasFormulas ? given.column : freeColumn(sheet);
  const headerRow = given?.headerRow ?? null;
  const headerPlace = headerRow === null ? null : topLeft(sheet, headerRow, column);
  const header = headerPlace && cellAt(sheet, headerPlace.row, headerPlace.column);
  const isNew = !header || shownText(header, book).trim() === '';
  const texts = new Map<string, CellText>();
  for (const { row: questionRow, text } of results) {
    const { row, column: place } = topLeft(sheet, questionRow, column);
    const existing = cellAt(sheet, row, place);
    const before = texts.get(`${row}/${place}`)?.text ?? (existing ? shownText(existing, book).trim() : '');
    // A file that was sent again with our answers in it does not get them twice.
    if (before.includes(text)) continue;
    texts.set(`${row}/${place}`, {
      row,
      column: place,
      text: cellText(before === '' ? text : `${before}${DIVIDER}${text}`),
    });
  }
  const cells = [...texts.values()];
  if (cells.length > 0 && isNew && headerPlace) cells.push({ ...headerPlace, text: HEADER });
  return { cells, newColumn: isNew ? { column, width: COLUMN_WIDTH } : null, headerRow };
}

/**
 * The sender's own workbook with the answers in its column for results. Only the sheets' XML is changed, and in the styles a format is
 * added; every other part, macros and pictures too, stays byte for byte. `columns` is what reading the file gave.
 * Throws {@link FileProblem} for bytes that are no workbook.
 */
export async function fillOriginal(
  bytes: Uint8Array,
  results: readonly OriginalResult[],
  columns: readonly ResultColumn[],
): Promise<Uint8Array> {
  const pkg = await openPackage(bytes, READ_LIMITS);
  const book = await readWorkbook(pkg);
  const changed = new Map<string, Buffer>();
  const stylesPart = await findStyles(pkg);
  const styles: WrappedStyles | null = stylesPart
    ? wrappedStyles(textOf(await bytesOf(pkg, stylesPart), stylesPart), stylesPart)
    : null;
  for (const { name, part } of book.sheets) {
    const ofSheet = results.filter(({ sheet, text }) => sheet === name && text !== '');
    if (ofSheet.length === 0) continue;
    const xml = textOf(await bytesOf(pkg, part), part);
    const sheet = scanSheet(xml, part);
    const { cells, newColumn, headerRow } = cellsFor(
      sheet,
      book,
      ofSheet,
      columns.find((one) => one.sheet === name),
    );
    if (cells.length === 0) continue;
    const style = (row: number, own: string | undefined, neighbour: string | undefined): string | undefined =>
      row === headerRow ? (own ?? neighbour) : styles?.like(own ?? neighbour);
    changed.set(part, Buffer.from(writeCells(xml, sheet, { cells, style, newColumn })));
  }
  if (changed.size > 0 && stylesPart && styles) changed.set(stylesPart, Buffer.from(styles.xml()));
  return packed(pkg, changed);
}

async function findStyles(pkg: Package): Promise<string | undefined> {
  const main =
    (await readRelationships(pkg, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const styles = (await readRelationships(pkg, main)).find(({ type }) => type === 'styles')?.target;
  return styles !== undefined && pkg.has(styles) ? styles : undefined;
}

async function packed(pkg: Package, changed: ReadonlyMap<string, Buffer>): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  const chunks: Uint8Array[] = [];
  const done = (async () => {
    for await (const chunk of zip.outputStream) chunks.push(chunk as Uint8Array); // a stream of bytes, typed as any
  })();
  // Nobody's clock goes into it: the same answers give the same file.
  const mtime = new Date('2000-01-01T00:00:00Z');
  for (const name of pkg.names) {
    const own = [...changed].find(([part]) => part.toLowerCase() === name.toLowerCase())?.[1];
    zip.addBuffer(own ?? (await bytesOf(pkg, name)), name, { mtime, compress: true });
  }
  zip.end();
  await done;
  return Buffer.concat(chunks);
}
