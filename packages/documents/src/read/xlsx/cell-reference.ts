export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** "C12" or "$C$12" → row 12, column 3; null for what names no cell of a sheet. */
export const parseCell = (reference: string): { row: number; column: number } | null => {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(reference.trim());
  if (parts === null) return null;
  let column = 0;
  for (const letter of (parts[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]);
  return row > MAX_ROW || column > MAX_COLUMN ? null : { row, column };
};

export type CellRange = { rows: readonly [number, number]; columns: readonly [number, number] };

export const parseRange = (reference: string): CellRange | null => {
  const [from, to, more] = reference.split(':');
  const first = parseCell(from ?? '');
  const last = parseCell(to ?? from ?? '');
  if (first === null || last === null || more !== undefined) return null;
  return {
    rows: [Math.min(first.row, last.row), Math.max(first.row, last.row)],
    columns: [Math.min(first.column, last.column), Math.max(first.column, last.column)],
  };
};
