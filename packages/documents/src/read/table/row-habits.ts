import { plainText } from '../text/plain-text.ts';
import type { BodyRow, Columns } from './columns.ts';
import type { TableHabits } from './groups.ts';
import { cellLabelOf, type ItemLabel, itemLabelOf } from './item-label.ts';
import type { Cell } from './table-rows.ts';

export type Label = Omit<ItemLabel, 'rest'>;

const TEXTS = ['content', 'proposal'] as const;
export const FURTHER = ['legal', 'cause', 'authority', 'deadline', 'note'] as const;

export const ownTexts = (row: BodyRow): readonly Cell[] => TEXTS.flatMap((role) => row.own(role));

/** Enough of a text to see how it begins. */
export const startOf = (cell: Cell | undefined): string => plainText((cell?.text ?? '').slice(0, 200));

/** The number of a row: from its own column, or where a table has none from the beginning of the text. */
export const labelOf = (row: BodyRow, columns: Columns, before = 0): Label | null => {
  const column = columns.of('number')[0];
  if (column === undefined) return itemLabelOf(startOf(ownTexts(row)[0]), before);
  const cell = row.cells.find((own) => own.column === column);
  // A number that a formula would count up: there is one, only which is not in the file.
  if (cell?.text === '' && cell.warning === 'formula') return { kind: 'number', label: '' };
  return cell === undefined ? null : cellLabelOf(plainText(cell.text));
};

export const labelsOf = (rows: readonly BodyRow[], columns: Columns): readonly (Label | null)[] => {
  let before = 0;
  return rows.map((row) => {
    const label = labelOf(row, columns, before);
    if (/^\d+$/.test(label?.label ?? '')) before = Number(label?.label);
    return label;
  });
};

export const isFull = (row: BodyRow): boolean =>
  (row.own('content').length > 0 && row.own('proposal').length > 0) || FURTHER.some((role) => row.own(role).length > 0);

export const habitsOf = (rows: readonly BodyRow[], columns: Columns): TableHabits => {
  const telling = rows.filter((row) => ownTexts(row).length > 0);
  const share = (fits: (row: BodyRow) => boolean) =>
    telling.length === 0 ? 0 : telling.filter(fits).length / telling.length;
  // Rows that may go on with the one above say nothing about numbers.
  const whole = telling.filter((row) => labelOf(row, columns) !== null || isFull(row));
  const labelled = whole.filter((row) => labelOf(row, columns) !== null).length;
  return {
    numbered: labelled < telling.length * 0.2 ? 0 : labelled / whole.length,
    full: share(isFull),
    bold: share((row) => ownTexts(row).every(({ bold }) => bold)) > 0.5,
    marks: labelled > 0 && whole.every((row) => (labelOf(row, columns)?.kind ?? 'bullet') === 'bullet'),
    bullets: share((row) => itemLabelOf(startOf(ownTexts(row)[0]))?.kind === 'bullet'),
  };
};
