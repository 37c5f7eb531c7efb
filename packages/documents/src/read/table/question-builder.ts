import type { QuestionColumns, ReadWarning } from '../read-file.ts';
import { plainText } from '../text/plain-text.ts';
import type { ColumnRole } from './column-roles.ts';
import type { BodyRow } from './columns.ts';
import { itemLabelOf, withoutLabel } from './item-label.ts';
import { isPlaceholder } from './row-words.ts';
import { type Cell, wordCount } from './table-rows.ts';

export type TableQuestion = {
  text: string;
  body: string;
  number: string | null;
  field: string | null;
  unit: string | null;
  columns: QuestionColumns;
  source: { kind: 'rows'; sheet: string; rows: readonly [number, number]; group: string | null };
  warnings: readonly ReadWarning[];
};

const KEPT: Readonly<Record<keyof QuestionColumns, ColumnRole>> = {
  legalBasis: 'legal',
  cause: 'cause',
  proposal: 'proposal',
  authority: 'authority',
  deadline: 'deadline',
  note: 'note',
};

/** A question while further rows may still belong to it. */
export type OpenQuestion = {
  number: string | null;
  field: string | null;
  unit: string | null;
  group: string | null;
  rows: [number, number];
  cells: Map<ColumnRole, Cell[]>;
};

const GATHERED: readonly ColumnRole[] = ['content', 'legal', 'cause', 'proposal', 'authority', 'deadline', 'note'];

export const addRow = (question: OpenQuestion, row: BodyRow, cells: (role: ColumnRole) => readonly Cell[]): void => {
  question.rows[1] = Math.max(question.rows[1], row.row);
  for (const role of GATHERED) {
    const known = question.cells.get(role) ?? [];
    // A merged cell stands in each of its rows and is said once.
    for (const cell of cells(role)) if (cell.rows[0] === cell.rows[1] || !known.includes(cell)) known.push(cell);
    question.cells.set(role, known);
  }
};

const bodyOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join('\n');

const asksTwice = (body: string): boolean => {
  const questions = body
    .split('?')
    .slice(0, -1)
    .filter((part) => part.trim().length >= 15);
  const items = body.split('\n').filter((line) => ['number', 'letter'].includes(itemLabelOf(line)?.kind ?? ''));
  return questions.length >= 2 || items.length >= 2;
};

const warningsOf = (
  text: string,
  body: string,
  cells: readonly Cell[],
  hasContent: boolean,
): readonly ReadWarning[] => {
  const warnings = new Set<ReadWarning>();
  for (const { warning } of cells) if (warning !== undefined) warnings.add(warning);
  if (asksTwice(body)) warnings.add('two-questions');
  if (wordCount(text) < 4) warnings.add('too-short');
  else if (hasContent && wordCount(text) <= 8 && !/[.?!;]$/.test(text)) warnings.add('title-only');
  return [...warnings];
};

/** Null when nothing but a number or marks is left of its texts. */
export const closeQuestion = (question: OpenQuestion, sheet: string): TableQuestion | null => {
  const content = question.cells.get('content') ?? [];
  const proposal = question.cells.get('proposal') ?? [];
  const body = [withoutLabel(bodyOf(content), question.number), withoutLabel(bodyOf(proposal))]
    .filter((part) => part !== '')
    .join('\n');
  const text = plainText(body);
  if (text === '' || isPlaceholder(text)) return null;
  const columns = {
    legalBasis: null,
    cause: null,
    proposal: null,
    authority: null,
    deadline: null,
    note: null,
  } as QuestionColumns;
  for (const [name, role] of Object.entries(KEPT) as [keyof QuestionColumns, ColumnRole][]) {
    const cells = question.cells.get(role) ?? [];
    if (cells.length > 0)
      columns[name] = plainText(role === 'proposal' ? withoutLabel(bodyOf(cells)) : bodyOf(cells)) || null;
  }
  return {
    text,
    body,
    number: question.number,
    field: question.field,
    unit: question.unit,
    columns,
    source: { kind: 'rows', sheet, rows: question.rows, group: question.group },
    warnings: warningsOf(text, body, [...content, ...proposal], content.length > 0),
  };
};
