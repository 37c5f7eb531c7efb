import type { ColumnRole } from './column-roles.ts';
import type { Cell, TableRow } from './table-rows.ts';

/** The columns of a table by what they hold. */
export type Columns = {
  of: (role: ColumnRole) => readonly number[];
  first: number;
  last: number;
};

export const columnsOf = (roles: ReadonlyMap<number, ColumnRole>): Columns => {
  const byRole = new Map<ColumnRole, number[]>();
  for (const [column, role] of [...roles].sort(([a], [b]) => a - b))
    byRole.set(role, [...(byRole.get(role) ?? []), column]);
  // A table without a column for the field may have one that names the matter: "Nhiệm vụ", "Thủ tục".
  if (!byRole.has('field') && byRole.has('topic')) byRole.set('field', byRole.get('topic') ?? []);
  // "STT" of a second numbering is no number of the item.
  for (const role of ['number', 'unit', 'field'] as const) byRole.set(role, (byRole.get(role) ?? []).slice(0, 1));
  const columns = [...roles.keys()];
  return { of: (role) => byRole.get(role) ?? [], first: Math.min(...columns), last: Math.max(...columns) };
};

/** A row of the table's body, seen through its columns. */
export type BodyRow = {
  row: number;
  cells: readonly Cell[];
  /** Its own cells of the role that say something. */
  own: (role: ColumnRole) => readonly Cell[];
  /** Own cells of the role, and merged ones that reach down to it from above. */
  standing: (role: ColumnRole) => readonly Cell[];
  /** Merged cells of the role that began above. */
  covering: (role: ColumnRole) => readonly Cell[];
};

/** The rows of a body, each knowing the merged cells that reach down to it. To be walked in order, once. */
export const bodyRowsOf = function* (rows: Iterable<TableRow>, columns: Columns): Iterable<BodyRow> {
  /** The cell that stands in each column, if it is merged downwards. */
  const reaching = new Map<number, Cell>();
  for (const { row, cells } of rows) {
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    const above = new Map([...reaching].filter(([, cell]) => cell.rows[1] >= row && cell.rows[0] < row));
    for (const cell of cells) if (cell.rows[1] > row) reaching.set(cell.column, cell);
    const own = (role: ColumnRole) =>
      columns.of(role).flatMap((column) => {
        const cell = byColumn.get(column);
        return cell?.says ? [cell] : [];
      });
    const covering = (role: ColumnRole) =>
      columns.of(role).flatMap((column) => {
        const cell = above.get(column);
        return cell !== undefined && !byColumn.has(column) && cell.says ? [cell] : [];
      });
    const standing = (role: ColumnRole) => [...own(role), ...covering(role)].sort((a, b) => a.column - b.column);
    yield { row, cells, own, standing, covering };
  }
};
