import { foldVietnamese } from '@caunoi/routing/fold';
import { asksToFillIn, type ColumnRole, type HeaderRole, roleOfHeader } from './column-roles.ts';
import { isUnitName } from './row-words.ts';
import { type Cell, type TableRow, widthOf, wordCount } from './table-rows.ts';

export type HeaderBlock = {
  /** First and last index into the rows, column numbers "(1) (2) (3)" and hints below included. */
  first: number;
  last: number;
  roles: ReadonlyMap<number, ColumnRole>;
  /** The last column that it covers. */
  width: number;
};

const MAX_DEPTH = 4;
const MAX_HEADER_WORDS = 60;
const MAX_COLUMNS = 200;

/** "(1)", "[2]", "A", "(6)=(4)+(5)": the row that numbers the columns. */
export const isColumnNumbers = (row: TableRow): boolean =>
  row.cells.length >= 2 &&
  row.cells.every(({ text }) => /^[([]?\s*(?:\d{1,2}|[a-zA-Z])\s*[)\]]?(?:\s*=.{1,20})?$/.test(text)) &&
  row.cells.some(({ text }) => /\d/.test(text));

const isHint = (row: TableRow): boolean =>
  row.cells.length >= 1 && row.cells.every(({ text }) => text.startsWith('(') && text.endsWith(')'));

/** A data row says its number; a header row says "STT", or "(1)". */
const saysNumber = (text: string): boolean => /^(?:\d{1,4}[.)]?|[IVX]{1,5}[.)]?)$/.test(text);

/** A sentence is no name of a column. What stands in brackets explains the name and may be long. */
const isName = (text: string): boolean => {
  const outside = text.replace(/\([^()]*\)?/g, ' ').trim();
  return asksToFillIn(text) || (wordCount(outside) <= 15 && !/[.?!;]$/.test(outside));
};

/**
 * Whether the row reads as the first row of a header: most cells name a role, two different ones at least. Below an earlier header it takes
 * a number column or three roles, for short answers may sound like names of columns.
 */
const opensHeader = (row: TableRow, isFirst: boolean): boolean => {
  const { cells } = row;
  if (cells.length < 2 || cells.length > MAX_COLUMNS) return false;
  if (cells.some(({ text }) => wordCount(text) > MAX_HEADER_WORDS || saysNumber(text))) return false;
  // Below a header "#" and the name of a commune or field are a group, no names of columns.
  const roles = cells.map(({ text }) =>
    !isFirst && (text === '#' || isUnitName(text)) ? null : (roleOfHeader(text)?.role ?? null),
  );
  const named = roles.filter((role) => role !== null);
  const distinct = new Set(named);
  if (distinct.size < 2 || named.length / cells.length < 0.6) return false;
  if (distinct.has('number')) return true;
  return (
    (distinct.has('content') || distinct.has('proposal')) &&
    cells.every(({ text }) => isName(text)) &&
    (isFirst || distinct.size >= 3)
  );
};

const covering = (row: TableRow | undefined, column: number): Cell | undefined =>
  row?.cells.find(({ columns: [from, to] }) => from <= column && column <= to);

/** The cell of an upper row that stands over a column: its own, or the nearest one to the left when the column has none up there. */
const parentOf = (row: TableRow, column: number): Cell | undefined =>
  covering(row, column) ?? row.cells.findLast(({ columns }) => columns[1] < column);

/** Whether a row goes on with the header above: names of columns under a wide cell, or the second half of what stands above. */
const continuesHeader = (upper: readonly TableRow[], row: TableRow): boolean => {
  const top = upper.at(-1);
  if (
    top === undefined ||
    row.cells.length > MAX_COLUMNS ||
    row.cells.some(({ text }) => wordCount(text) > MAX_HEADER_WORDS || saysNumber(text))
  )
    return false;
  if (row.cells.length < 2 && !row.cells.every((cell) => covered(upper, row.row, cell.column + 1))) return false;
  const number = upper.flatMap(({ cells }) => cells).find(({ text }) => roleOfHeader(text)?.role === 'number');
  if (number !== undefined && row.cells.some(({ column }) => column === number.column)) return false;
  const fits = row.cells.filter((cell) => {
    const parent = parentOf(top, cell.column);
    if (parent === undefined) return roleOfHeader(cell.text) !== null;
    if (covering(top, cell.column) === undefined) return roleOfHeader(cell.text) !== null;
    if (widthOf(parent) > 1) return widthOf(cell) < widthOf(parent);
    return roleOfHeader(`${parent.text} ${cell.text}`) !== null && cell.text.length <= 60 && !/[.?;]$/.test(cell.text);
  });
  return fits.length === row.cells.length && row.cells.some(({ text }) => roleOfHeader(text) !== null);
};

/** Whether a merged header cell of the rows above reaches down to this place. */
const covered = (upper: readonly TableRow[], row: number, column: number): boolean =>
  upper.some(({ cells }) =>
    cells.some((cell) => cell.rows[1] >= row && cell.columns[0] <= column && column <= cell.columns[1]),
  );

const joinRoles = (path: readonly Cell[]): HeaderRole | null => {
  const leaf = path.at(-1);
  if (leaf === undefined) return null;
  const parents = path.slice(0, -1);
  if (parents.length === 0) return roleOfHeader(leaf.text);
  const parent = joinRoles(parents);
  const wide = widthOf(parents.at(-1) ?? leaf) > 1 || parents.at(-1)?.column !== leaf.column;
  if (!wide) {
    // Cells one below the other read as one name; a wide one above names the group, not the column.
    const from = path.findLastIndex((cell) => widthOf(cell) > 1 || cell.column !== leaf.column) + 1;
    const name = path.slice(from).map(({ text }) => text);
    const own = roleOfHeader(name.join(' ')) ?? roleOfHeader(leaf.text);
    return own === null || (own.weak && parent !== null && !parent.weak) ? parent : own;
  }
  // Below "Kết quả giải quyết" everything is the answering side's.
  if (parent?.role === 'result') return parent;
  const own = roleOfHeader(leaf.text);
  return own === null || (own.weak && parent !== null && !parent.weak) ? parent : own;
};

const rolesOf = (rows: readonly TableRow[]): { roles: Map<number, ColumnRole>; width: number } => {
  const roles = new Map<number, ColumnRole>();
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const width = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell.columns[1])));
  for (const column of [...columns].sort((a, b) => a - b)) {
    const path: Cell[] = [];
    rows.forEach((row, at) => {
      const own = covering(row, column);
      const below = rows.slice(at + 1).some((lower) => covering(lower, column) !== undefined);
      const cell = own ?? (below && path.length === 0 ? parentOf(row, column) : undefined);
      if (cell !== undefined && !path.includes(cell)) path.push(cell);
    });
    const role = joinRoles(path);
    if (role !== null) roles.set(column, role.role);
  }
  // A wide header cell without names below: each column that it covers is of its role.
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const role = roles.get(cell.column);
    if (role === undefined || role === 'number') continue;
    for (let column = cell.columns[0] + 1; column <= Math.min(cell.columns[1], cell.columns[0] + 50); column++) {
      if (!columns.has(column) && roles.size < MAX_COLUMNS) roles.set(column, role);
    }
  }
  return { roles, width };
};

const isTableOfQuestions = (roles: ReadonlyMap<number, ColumnRole>): boolean => {
  const present = new Set(roles.values());
  return present.has('content') || present.has('proposal');
};

const textOf = (row: TableRow): string => foldVietnamese(row.cells.map(({ text }) => text).join(' '));

const blockAt = (rows: readonly TableRow[], first: number, isFirst: boolean): HeaderBlock | null => {
  const top = rows[first];
  if (top === undefined || !opensHeader(top, isFirst)) return null;
  const named = [top];
  let last = first;
  const reaches = Math.max(...top.cells.map((cell) => cell.rows[1]));
  for (let at = first + 1; at < rows.length && named.length < MAX_DEPTH; at++) {
    const row = rows[at];
    if (row === undefined || isColumnNumbers(row)) break;
    // Merged cells say themselves where the header ends; without them it goes on while the rows touch.
    if (
      row.row > reaches &&
      (reaches > top.row || row.row > (rows[at - 1]?.row ?? 0) + 1 || !continuesHeader(named, row))
    )
      break;
    named.push(row);
    last = at;
  }
  for (let row = rows[last + 1]; row !== undefined && (isColumnNumbers(row) || isHint(row)); row = rows[last + 1])
    last += 1;
  return { first, last, ...rolesOf(named) };
};

/** The headers of a sheet from top to bottom: of several tables, or one that is repeated on each page. */
export const findHeaders = (rows: readonly TableRow[]): readonly HeaderBlock[] => {
  const blocks: HeaderBlock[] = [];
  const known = new Map<string, HeaderBlock['roles']>();
  for (let at = 0; at < rows.length; at++) {
    const block = blockAt(rows, at, blocks.length === 0);
    if (block === null) continue;
    const key = textOf(rows[at] ?? { row: 0, cells: [] });
    const roles = known.get(key) ?? block.roles;
    known.set(key, roles);
    blocks.push({ ...block, roles });
    at = block.last;
  }
  return blocks.filter(({ roles }, at) => at === 0 || isTableOfQuestions(roles) || roles.size >= 3);
};
