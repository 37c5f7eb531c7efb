import { foldVietnamese } from '@caunoi/routing/fold';
import type { ColumnRole } from './column-roles.ts';
import { cellLabelOf } from './item-label.ts';
import { asksForSomething, isPlaceholder, isUnitName } from './row-words.ts';
import { type TableRow, widthOf } from './table-rows.ts';

type Shape = {
  column: number;
  count: number;
  averageLength: number;
  /** Shares of its cells. */
  labels: number;
  legal: number;
  asking: number;
  units: number;
  /** Dates, addresses, telephone numbers: what a form adds by itself. */
  stamps: number;
  /** Sentences rather than names. */
  told: number;
};

const LEGAL =
  /\b(?:nghi dinh|thong tu|luat|quyet dinh|nd cp|tt bct|dieu \d+|khoan \d+|cong van|nghi quyet|phap lenh)\b/;

/** Length from which a cell is a text and not a name. */
const TEXT_LENGTH = 40;

/** From here on hardly a name of a field. */
const TOLD_LENGTH = 80;

const STAMP = /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[ ,T].*)?|\S+@\S+\.\S+|\+?[\d .()-]{8,16}|https?:\/\/\S+)$/u;

/** What the cells of each column look like; cells that run across several columns are headings and do not count. */
export const shapesOf = (rows: readonly TableRow[]): readonly Shape[] => {
  const texts = new Map<number, string[]>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (
        widthOf(cell) > 2 ||
        (widthOf(cell) > 1 && cells.length === 1) ||
        cell.text === '' ||
        isPlaceholder(cell.text)
      )
        continue;
      const column = texts.get(cell.column) ?? [];
      column.push(cell.text);
      texts.set(cell.column, column);
    }
  }
  return [...texts]
    .sort(([a], [b]) => a - b)
    .map(([column, all]) => {
      const share = (fits: (text: string) => boolean) => all.filter(fits).length / all.length;
      return {
        column,
        count: all.length,
        averageLength: all.reduce((sum, text) => sum + text.length, 0) / all.length,
        labels: share((text) => cellLabelOf(text) !== null),
        legal: share((text) => text.length < 250 && LEGAL.test(foldVietnamese(text))),
        asking: share((text) => asksForSomething(text)),
        units: share(isUnitName),
        stamps: share((text) => text.length < 80 && STAMP.test(text)),
        told: share((text) => text.length >= TOLD_LENGTH || (text.length >= TEXT_LENGTH && /[.?!…]$/.test(text))),
      };
    });
};

/** Whether a column holds the questions though its header says something else, or nothing that is known. */
const mayHoldTexts = (role: ColumnRole | undefined, shape: Shape): boolean =>
  role === undefined || ((role === 'field' || role === 'topic' || role === 'other') && shape.told >= 0.5);

/** The column with the most text, of those that no header names. */
export const longestColumn = (rows: readonly TableRow[], roles: ReadonlyMap<number, ColumnRole>): number | null => {
  const free = shapesOf(rows).filter(
    (shape) => shape.averageLength >= TEXT_LENGTH && shape.stamps < 0.5 && mayHoldTexts(roles.get(shape.column), shape),
  );
  const longest = free.reduce<Shape | null>(
    (best, shape) =>
      best === null || shape.averageLength * shape.count > best.averageLength * best.count ? shape : best,
    null,
  );
  return longest?.column ?? null;
};

/**
 * Columns of longer texts that no header names beside a column that holds the questions: where that one only has short names of what each
 * is about, they are the questions' words; else they are kept as notes, lest they get lost.
 */
export const unnamedTexts = (
  rows: readonly TableRow[],
  roles: ReadonlyMap<number, ColumnRole>,
): ReadonlyMap<number, ColumnRole> => {
  const shapes = shapesOf(rows);
  const named = shapes.filter(({ column }) => roles.get(column) === 'content' || roles.get(column) === 'proposal');
  const told = named.some(({ averageLength }) => averageLength >= TEXT_LENGTH);
  return new Map(
    shapes
      .filter(
        (shape) =>
          !roles.has(shape.column) && shape.averageLength >= TEXT_LENGTH && shape.told >= 0.5 && shape.stamps < 0.5,
      )
      .map(({ column }) => [column, told ? 'note' : 'content']),
  );
};

/** A column of numbers left of the texts that no header names, or one that calls them "Mã". */
export const numberColumn = (rows: readonly TableRow[], roles: ReadonlyMap<number, ColumnRole>): number | null => {
  const texts = [...roles].filter(([, role]) => role === 'content' || role === 'proposal').map(([column]) => column);
  const shape = shapesOf(rows).find(
    ({ column, count, labels, averageLength }) =>
      labels >= 0.8 &&
      averageLength <= 8 &&
      count >= 2 &&
      column < Math.min(...texts) &&
      (roles.get(column) ?? 'other') === 'other',
  );
  return shape?.column ?? null;
};

/** What the columns of a table without a header hold, by their looks. Null where none holds longer texts. */
export const guessRoles = (rows: readonly TableRow[]): ReadonlyMap<number, ColumnRole> | null => {
  const shapes = shapesOf(rows);
  const most = Math.max(0, ...shapes.map(({ count }) => count));
  const roles = new Map<number, ColumnRole>();
  const number = shapes.find(
    ({ labels, count, averageLength }) => labels >= 0.7 && averageLength <= 6 && count >= Math.min(2, most),
  );
  if (number !== undefined) roles.set(number.column, 'number');

  const long = shapes.filter(
    (shape) => shape !== number && shape.averageLength >= TEXT_LENGTH && shape.count >= most * 0.3,
  );
  const legal = long.length > 1 ? long.filter((shape) => shape.legal >= 0.7 && shape.asking < 0.3) : [];
  const told = long.filter((shape) => !legal.includes(shape));
  const content = told.find((shape) => shape.asking < 0.5) ?? told[0];
  if (content === undefined) return null;
  roles.set(content.column, 'content');
  for (const { column } of legal) roles.set(column, 'legal');
  const proposal = shapes.find(
    (shape) => shape.column > content.column && shape.averageLength >= TEXT_LENGTH / 2 && shape.asking >= 0.5,
  );
  if (proposal !== undefined) roles.set(proposal.column, 'proposal');

  for (const shape of shapes) {
    if (roles.has(shape.column)) continue;
    if (shape.units >= 0.6) roles.set(shape.column, 'unit');
    else if (shape.legal >= 0.6) roles.set(shape.column, 'legal');
    else if (
      shape.column < content.column &&
      shape.labels < 0.5 &&
      shape.stamps < 0.5 &&
      ![...roles.values()].includes('field')
    )
      roles.set(shape.column, 'field');
  }
  return roles;
};
