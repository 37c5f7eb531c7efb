import { plainText } from '../text/plain-text.ts';
import type { BodyRow, Columns } from './columns.ts';
import { cellLabelOf, type ItemLabel, itemLabelOf } from './item-label.ts';
import { asksForSomething, isUnitName } from './row-words.ts';
import { type Cell, widthOf } from './table-rows.ts';

/** A row that only names what the rows below are about. */
export type Heading = { label: Omit<ItemLabel, 'rest'> | null; title: string; isUnit: boolean; style: string };

export type TableHabits = {
  /** Share of rows with a text that have a number of their own. */
  numbered: number;
  /** Share of rows with a text that have further cells as well. */
  full: number;
  /** Most texts are bold, so bold tells nothing. */
  bold: boolean;
  /** Share of texts that begin with a bullet: then it is each item's own. */
  bullets: number;
  /** The column of numbers has nothing but marks: then each mark is an item's own. */
  marks: boolean;
};

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

const NAMES_GROUP =
  /^(?:về\s+|thuộc\s+)?(?:các\s+)?(?:lĩnh\s+vực|nhóm|phần|mục|ngành|chuyên\s+đề|nội\s+dung|công\s+tác|linh\s+vuc|nhom|phan)\b/iu;

const CITES = /nghị định|thông tư|luật|quyết định|khoản|điều \d|NĐ-CP|TT-B/iu;

/** The one cell that a heading row consists of, besides its number; undefined for rows of several texts. */
const onlyText = (row: BodyRow, columns: Columns): Cell | undefined => {
  const number = columns.of('number')[0];
  // "02 kiến nghị" in the column of notes belongs to the heading.
  const besides = [...columns.of('note'), ...columns.of('result')];
  const texts = row.cells.filter((cell) => cell.text !== '' && !besides.includes(cell.column));
  if (texts.length === 1)
    return texts[0]?.column === number && cellLabelOf(texts[0]?.text ?? '') !== null ? undefined : texts[0];
  const labelled = texts[0] !== undefined && texts[0].column === number && cellLabelOf(texts[0].text) !== null;
  return labelled && texts.length === 2 ? texts[1] : undefined;
};

/** The row below: its number, and whether it has further cells besides its text. */
export type NextRow = { label: Omit<ItemLabel, 'rest'> | null; full: boolean };

/** Whether the numbering begins anew below, or goes one level down: "1." then "1.1", "1" again, or "a" with cells of its own. */
const nestsBelow = (label: string, next: NextRow, habits: TableHabits): boolean => {
  if (next.label === null) return habits.numbered < 0.5 && next.full;
  if (next.label.kind !== 'number') return next.full;
  return next.label.label !== label && (next.label.label.startsWith(`${label}.`) || /^0?1$/.test(next.label.label));
};

/**
 * The heading that a row is, judged by its label, its looks, and what follows.
 */
export const headingOf = (
  row: BodyRow,
  columns: Columns,
  habits: TableHabits,
  next: NextRow | null,
): Heading | null => {
  const cell = onlyText(row, columns);
  if (cell === undefined || cell.text.length > 300) return null;
  const numberCell = row.cells.find(({ column }) => column === columns.of('number')[0]);
  const ownLabel = numberCell === undefined || numberCell === cell ? null : cellLabelOf(numberCell.text);
  const inText = ownLabel === null ? itemLabelOf(plainText(cell.text)) : null;
  const title = plainText(inText === null || inText.kind === 'bullet' ? cell.text : inText.rest);
  const label = ownLabel ?? (inText === null ? null : { kind: inText.kind, label: inText.label });
  const isUnit = isUnitName(title);
  const contents = [...columns.of('content'), ...columns.of('proposal')];
  const ranges = widthOf(cell) >= 3 || (widthOf(cell) >= 2 && widthOf(cell) >= (columns.last - columns.first) * 0.6);
  const aside = (['legal', 'cause', 'authority', 'deadline', 'result', 'note'] as const).some((role) =>
    columns.of(role).includes(cell.column),
  );
  const apart = !contents.includes(cell.column) && !aside;
  const style = `${label?.kind ?? 'none'}${label?.label.split('.').length ?? 0}${isCapitals(title)}${label === null && ranges}`;
  const heading = { label, title, isUnit, style };

  // A mark in the column of numbers stands before a group as well as before a point; only its looks tell a group.
  const shown = ranges || isCapitals(title) || (cell.bold && !habits.bold);
  if (label?.kind === 'bullet' && !(ownLabel !== null && shown)) return null;
  if (label?.kind === 'letter' && !ranges && !apart) return null;
  // A text in the column of fields and nothing else: whatever it is, it is no question.
  if (columns.of('field').includes(cell.column) || columns.of('unit').includes(cell.column)) return heading;

  if (aside && !ranges && label === null) return null;

  let score = ranges ? 3 : apart ? 2 : 0;
  if (label?.kind === 'roman' || label?.kind === 'capital') score += 2;
  if (cell.bold && !habits.bold) score += 2;
  if (isUnit) score += 3;
  if (NAMES_GROUP.test(title)) score += 1.5;
  if (isCapitals(title)) score += 1.5;
  if (title.length <= 90 && !/[.;?!…]$/.test(title)) score += 1;
  if (habits.full >= 0.6) score += 0.5;
  if (label?.kind === 'number' && next !== null && nestsBelow(label.label, next, habits)) score += 2;
  if (label === null && habits.numbered >= 0.7 && next !== null && /^[a-zđà-ỹ]/u.test(title)) score -= 3;
  if (asksForSomething(title) || (aside && CITES.test(title))) score -= 3;
  if (title.length > 160) score -= 2;
  if (/[.;]$/.test(title)) score -= 1;
  return score >= 3 ? heading : null;
};

/** The headings in force, the outermost first. A heading ends those of its own kind and what is below them. */
export const headingStack = () => {
  let stack: Heading[] = [];
  return {
    push: (heading: Heading) => {
      const at = stack.findIndex(({ style }) => style === heading.style);
      stack = [...(at < 0 ? stack : stack.slice(0, at)), heading];
    },
    pop: () => {
      stack = stack.slice(0, -1);
    },
    current: (): readonly Heading[] => stack,
  };
};
