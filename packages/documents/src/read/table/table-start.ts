import { foldVietnamese } from '@caunoi/routing/fold';
import { roleOfHeader } from './column-roles.ts';
import { cellLabelOf, itemLabelOf } from './item-label.ts';
import { asksForSomething } from './row-words.ts';
import { type TableRow, widthOf, wordCount } from './table-rows.ts';

const LETTERHEAD = /cong hoa xa hoi chu nghia|doc lap tu do hanh phuc|noi nhan|^(?:uy ban nhan dan|ubnd) /;

const isLong = (text: string): boolean => text.length >= 40 && !LETTERHEAD.test(foldVietnamese(text.slice(0, 400)));

const looksLikeItem = ({ cells }: TableRow): boolean => {
  const label = cells[0] === undefined ? null : cellLabelOf(cells[0].text);
  const long = cells.filter((cell) => isLong(cell.text) && widthOf(cell) <= 2);
  if (long.length === 0) return false;
  if (label !== null && cells.length >= 2) return true;
  if (cells.length >= 3) return true;
  return long.some(({ text }) => itemLabelOf(text) !== null || asksForSomething(text));
};

/**
 * Where the body of a table without a header begins: the index of its first item, or of the headings right above it. Null where nothing
 * looks like a list of questions: one item alone is none.
 */
export const firstBodyRow = (rows: readonly TableRow[]): number | null => {
  const items = rows.flatMap((row, at) => (looksLikeItem(row) ? [at] : []));
  const [first] = items;
  if (first === undefined || items.length < 2) return null;
  let start = first;
  for (let row = rows[start - 1]; row !== undefined && isGroupLike(row); row = rows[start - 1]) start -= 1;
  return start;
};

const isGroupLike = ({ cells }: TableRow): boolean => {
  if (cells.length > 2 || cells.some(({ text }) => wordCount(text) > 25)) return false;
  const label =
    cells.length === 2 && cells[0] !== undefined ? cellLabelOf(cells[0].text) : itemLabelOf(cells[0]?.text ?? '');
  return (
    label !== null &&
    roleOfHeader(cells.at(-1)?.text ?? '')?.role !== 'number' &&
    (label.kind === 'roman' || label.kind === 'capital' || label.kind === 'number')
  );
};
