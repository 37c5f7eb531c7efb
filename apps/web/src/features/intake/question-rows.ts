import type { Row } from './questions-draft.ts';

const patch = (rows: readonly Row[], id: string, change: Partial<Row>): Row[] =>
  rows.map((row) => (row.id === id ? { ...row, ...change } : row));

export const editRow = (rows: readonly Row[], id: string, text: string): Row[] => patch(rows, id, { text });

export const skipRow = (rows: readonly Row[], id: string, skipped: boolean): Row[] => patch(rows, id, { skipped });

/** Where a text of several questions divides: after its first question mark, else after its first line. -1: nowhere. */
export const dividingPlace = (text: string): number => {
  const asked = text.search(/\?["”»)]?\s+\S/);
  if (asked !== -1) return asked + (/["”»)]/.test(text.charAt(asked + 1)) ? 2 : 1);
  return text.trim().indexOf('\n');
};

/** Two rows out of one. At an edge of the text nothing happens. */
export const splitRow = (rows: readonly Row[], id: string, at: number, newId: string): readonly Row[] => {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (!row) return rows;
  const [first, second] = [row.text.slice(0, at).trim(), row.text.slice(at).trim()];
  if (!first || !second) return rows;
  return rows.toSpliced(index, 1, { ...row, text: first }, { ...row, id: newId, text: second });
};

/** The row's text goes to the end of the one before it. */
export const mergeWithPrevious = (rows: readonly Row[], id: string): readonly Row[] => {
  const index = rows.findIndex((row) => row.id === id);
  const [previous, row] = [rows[index - 1], rows[index]];
  if (!previous || !row) return rows;
  const merged = { ...previous, text: `${previous.text.trim()}\n${row.text.trim()}`, skipped: false };
  return rows.toSpliced(index - 1, 2, merged);
};
