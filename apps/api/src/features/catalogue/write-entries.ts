import type { Department, EntryKind, EntryOf } from '../../core/catalogue-entries.ts';
import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import type { ChangedEntry } from './catalogue-draft.ts';

type Cell = string | number | null | readonly string[];
type UnitIdOf = (code: string) => string;
type Table<K extends EntryKind> = {
  name: string;
  key: string;
  row: (entry: EntryOf[K], unitId: UnitIdOf) => Record<string, Cell>;
};

/** Where each kind is kept. A field goes before what belongs to it. */
const TABLES: { [K in EntryKind]: Table<K> } = {
  field: {
    name: 'field',
    key: 'id',
    row: ({ department, nameVi, nameEn, sourceStatus }, unitId) => ({
      unit_id: unitId(department),
      name_vi: nameVi,
      name_en: nameEn,
      source_status: sourceStatus,
    }),
  },
  term: { name: 'key_term', key: 'id', row: ({ field, term }) => ({ field_id: field, term }) },
  procedure: {
    name: 'procedure',
    key: 'id',
    row: ({ field, name, code, level, province, sourceStatus }) => ({
      field_id: field,
      name,
      code,
      level,
      province_code: province,
      source_status: sourceStatus,
    }),
  },
  legal_text: {
    name: 'legal_text',
    key: 'id',
    row: ({ department, citation, title, sourceStatus }, unitId) => ({
      unit_id: unitId(department),
      citation,
      title,
      source_status: sourceStatus,
    }),
  },
  other_ministry: { name: 'other_ministry', key: 'name', row: ({ terms }) => ({ terms }) },
  rule: {
    name: 'routing_rule',
    key: 'id',
    row: ({ position, name, ministry, field, province, channel, department }, unitId) => ({
      position,
      name,
      ministry_code: ministry,
      field_id: field,
      province_code: province,
      channel,
      department_id: unitId(department),
    }),
  },
};

/** Stores changed entries, one statement a kind however many there are. */
export async function writeEntries(
  tx: Tx,
  changed: readonly ChangedEntry[],
  departments: readonly Department[],
): Promise<void> {
  const unitIds = new Map(departments.map(({ code, unitId }) => [code, unitId]));
  for (const kind of Object.keys(TABLES) as EntryKind[]) // the keys of the table above
    await writeKind(tx, kind, changed, (code) => unitIds.get(code) ?? code);
}

async function writeKind<K extends EntryKind>(
  tx: Tx,
  kind: K,
  changed: readonly ChangedEntry[],
  unitId: UnitIdOf,
): Promise<void> {
  const { name, key, row }: Table<K> = TABLES[kind];
  const rows = changed
    .filter((one) => one.kind === kind)
    .map(({ id, after }) => {
      const entry = after as EntryOf[K]; // of this kind alone, which the filter's type does not say
      return { [key]: id, ...row(entry, unitId), valid_from: entry.validFrom, valid_to: entry.validTo };
    });
  const [first] = rows;
  if (first === undefined) return;
  // names of tables and columns cannot be parameters; they are those above
  const table = Prisma.raw(`"${name}"`);
  const columns = Object.keys(first);
  const listed = Prisma.raw(columns.map((column) => `"${column}"`).join(', '));
  const updated = Prisma.raw(columns.map((column) => `"${column}" = EXCLUDED."${column}"`).join(', '));
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO ${table} (${listed}) SELECT ${listed} FROM jsonb_populate_recordset(NULL::${table}, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT (${Prisma.raw(`"${key}"`)}) DO UPDATE SET ${updated}`);
}
