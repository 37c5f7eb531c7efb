import { isGenericSection } from '../list/phrases.ts';
import type { NotQuestion } from '../read-file.ts';
import { plainText } from '../text/plain-text.ts';
import type { BodyRow, Columns } from './columns.ts';
import { type Heading, headingOf, headingStack } from './groups.ts';
import { isColumnNumbers } from './header.ts';
import { itemLabelOf } from './item-label.ts';
import { addRow, closeQuestion, type OpenQuestion, type TableQuestion } from './question-builder.ts';
import { FURTHER, habitsOf, isFull, type Label, labelsOf, ownTexts, startOf } from './row-habits.ts';
import { isClosing, isDitto, isRemark, isSample, isSignature, isTotal } from './row-words.ts';
import type { Cell } from './table-rows.ts';

/** `last`: a heading at its end, below which nothing stands: it is that of the table that follows. */
export type BodyReading = { questions: TableQuestion[]; notQuestions: NotQuestion[]; last: Heading | null };

const textOf = (row: BodyRow): string => plainText(row.cells.map(({ text }) => text).join(' '));

/** Takes the questions out of the rows below one header. */
export const readBody = (
  rows: readonly BodyRow[],
  columns: Columns,
  sheet: string,
  fallback: { field: string | null; unit: string | null },
): BodyReading => {
  const habits = habitsOf(rows, columns);
  const labels = labelsOf(rows, columns);
  const headings = rows.map((row, at) => {
    const next = rows[at + 1];
    return headingOf(
      row,
      columns,
      habits,
      next === undefined ? null : { label: labels[at + 1] ?? null, full: isFull(next) },
    );
  });
  const stack = headingStack();
  const questions: TableQuestion[] = [];
  const notQuestions: NotQuestion[] = [];
  let open: OpenQuestion | null = null;
  let field: string | null = null;
  let unit: string | null = null;
  let signing = false;
  let last: Heading | null = null;
  let number = 0;
  /** The last number of a question or heading: what "a)" below counts from. */
  let parent = '';
  /** Points a), b) stand below the innermost heading: the next number then stands beside it, not below. */
  let lettered = false;

  const group = (): string | null => stack.current().at(-1)?.title ?? null;
  const heading = (isUnit: boolean): string | null =>
    stack.current().findLast((one) => one.isUnit === isUnit)?.title ?? null;
  const leave = (row: BodyRow, kind: NotQuestion['kind'], text = textOf(row)) => {
    if (text === '') return;
    notQuestions.push({ text, kind, source: { kind: 'rows', sheet, rows: [row.row, row.row], group: group() } });
  };
  const close = () => {
    const question = open === null ? null : closeQuestion(open, sheet);
    if (question !== null) questions.push(question);
    else if (open !== null) {
      const text = plainText([...open.cells.values()].flatMap((cells) => cells.map((cell) => cell.text)).join(' '));
      const { rows: place, group: title } = open;
      notQuestions.push({ text, kind: 'other', source: { kind: 'rows', sheet, rows: place, group: title } });
    }
    open = null;
  };

  /** The number that the next numbered question has, as far as the numbering goes on to it; else 0. */
  const nextNumber = (at: number): number => {
    for (let next = at + 1; next < rows.length && next < at + 50 && headings[next] === null; next++) {
      const label = labels[next];
      if (label?.kind === 'number' && /^\d+$/.test(label.label)) return Number(label.label);
    }
    return 0;
  };

  const belongsAbove = (row: BodyRow, label: Label | null, at: number): boolean => {
    if (open === null) return false;
    const texts = ownTexts(row);
    // Only a further legal basis, or a further cause.
    if (texts.length === 0) return row.own('field').length === 0 && row.own('unit').length === 0;
    const full = isFull(row) || row.own('field').length > 0 || row.own('unit').length > 0;
    const own = row.own('content')[0];
    const start = startOf(own ?? texts[0]);
    const inner = itemLabelOf(start);
    const bulleted = (inner?.kind === 'bullet' && habits.bullets < 0.6) || inner?.kind === 'letter';
    if (label !== null && columns.of('number').length > 0)
      return (label.kind === 'letter' || (label.kind === 'bullet' && !habits.marks)) && !full;
    const startedBy = open.rows[0];
    const numberCell = row.covering('number').find((cell) => cell.rows[0] === startedBy || cell.rows[1] >= row.row);
    const contentCell = row.covering('content')[0];
    if (contentCell !== undefined) return true;
    if (numberCell !== undefined) {
      const shared = [...row.covering('unit'), ...row.covering('field')].some(
        (cell) => cell.rows[1] === numberCell.rows[1],
      );
      return !(shared && full && !bulleted);
    }
    const before = (open.cells.get('content') ?? []).at(-1)?.text ?? '';
    const goesOn = /^[a-zà-ỹđ]/u.test(start) && !/[.?!…]["”)]?$/.test(before);
    if (own === undefined && texts.length > 0)
      return habits.numbered >= 0.5 ? !FURTHER.some((role) => row.own(role).length > 0) : goesOn || bulleted;
    if (goesOn) return true;
    if (columns.of('number').length === 0) {
      return label === null
        ? habits.numbered >= 0.5 && !full
        : label.kind === 'letter' || (label.kind === 'bullet' && habits.bullets < 0.6);
    }
    if (full) return false;
    if (habits.numbered < 0.5) return bulleted || /^[a-zà-ỹđ]/u.test(start);
    // A number left out in print counts all the same when the next one leaves room for it.
    return /^[a-zà-ỹđ]/u.test(start) || nextNumber(at) - number < 2;
  };

  const numberOf = (label: Label | null): string | null => {
    if (label === null || label.label === '') return null;
    return label.kind === 'letter' ? `${parent}${label.label}` : label.label;
  };

  const startQuestion = (row: BodyRow, label: Label | null) => {
    close();
    last = null;
    open = {
      number: numberOf(label),
      field: field ?? heading(false) ?? fallback.field,
      unit: unit ?? heading(true) ?? fallback.unit,
      group: group(),
      rows: [row.row, row.row],
      cells: new Map(),
    };
    addRow(open, row, row.standing);
  };

  const takeHeading = (found: Heading, row: BodyRow) => {
    close();
    leave(row, 'heading');
    stack.push(found);
    lettered = false;
    parent = found.label?.kind === 'number' ? found.label.label : '';
    field = null;
    if (found.isUnit) unit = null;
    last = found.isUnit || isGenericSection(found.title) ? null : found;
  };

  const carry = (row: BodyRow) => {
    const fieldCell = row.standing('field')[0];
    if (fieldCell !== undefined) field = nameOf(fieldCell.text);
    const unitCell = row.standing('unit')[0];
    if (unitCell !== undefined) unit = nameOf(unitCell.text);
  };

  const readRow = (row: BodyRow, at: number) => {
    const label = labels[at] ?? null;
    const first = row.cells.find(
      ({ text, column }) => text !== '' && !(column === columns.of('number')[0] && label !== null),
    );
    const texts = ownTexts(row);
    const asks = label?.kind === 'number' && texts.some(({ text }) => text.length >= 20);
    if (isColumnNumbers(row)) return leave(row, 'table_header');
    if (signing && !asks) return leaveCells(row, 'signature', leave);
    signing = false;
    if (first === undefined) return;
    if (isTotal(first.text) && !(label !== null && isFull(row))) {
      close();
      return leave(row, 'total');
    }
    if (
      !asks &&
      (questions.length > 0 || open !== null) &&
      row.cells.some(({ text }) => text.length < 300 && isSignature(text))
    ) {
      close();
      signing = true;
      return leaveCells(row, 'signature', leave);
    }
    if (label === null && isRemark(first.text)) {
      close();
      return leave(row, 'other');
    }
    if (label === null && (isSample(row.cells[0]?.text ?? '') || isSample(texts[0]?.text ?? ''))) {
      close();
      return leave(row, 'other');
    }
    const found = headings[at] ?? null;
    if (found !== null && !(open !== null && row.covering('content').length > 0)) return takeHeading(found, row);
    if (label === null && row.cells.length === 1 && isClosing(first.text)) {
      close();
      return leave(row, 'closing');
    }
    // Words far below the table are not the last question's.
    const apart = open !== null && row.row - open.rows[1] > 2;
    const further = !apart && FURTHER.some((role) => row.own(role).length > 0);
    if (texts.length > 0 || (further && label === null && open !== null)) {
      if (open !== null && belongsAbove(row, label, at)) return addRow(open, row, row.own);
      const above = stack.current().at(-1)?.label;
      if (
        lettered &&
        label?.kind === 'number' &&
        above?.kind === 'number' &&
        Number(label.label) === Number(above.label) + 1
      ) {
        stack.pop();
        field = null;
        lettered = false;
      }
      if (label?.kind === 'letter') lettered = true;
      carry(row);
      if (label?.kind === 'number') parent = label.label;
      if (/^\d+$/.test(label?.label ?? '')) number = Number(label?.label);
      else if (label === null && texts.length > 0) number += nextNumber(at) - number >= 2 ? 1 : 0;
      return texts.length > 0 ? startQuestion(row, label) : leave(row, 'other');
    }
    carry(row);
    if (label?.kind === 'number') close();
    leave(row, 'other', row.cells.length === 1 && label !== null ? '' : textOf(row));
  };
  for (const [at, row] of rows.entries()) readRow(row, at);
  close();
  return { questions, notQuestions, last };
};

/** Name of a field or unit without its own number; a ditto mark names nothing. */
const nameOf = (text: string): string | null => {
  if (isDitto(text)) return null;
  const plain = plainText(text);
  return itemLabelOf(plain)?.rest ?? plain;
};

const leaveCells = (
  row: BodyRow | { row: number; cells: readonly Cell[] },
  kind: NotQuestion['kind'],
  leave: (row: BodyRow, kind: NotQuestion['kind'], text?: string) => void,
): void => {
  for (const cell of row.cells) leave(row as BodyRow, kind, plainText(cell.text));
};
