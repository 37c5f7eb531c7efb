import type { Db, Tx } from '../db/client.ts';
import type { AssignmentMode, AuthorityLevel, Channel } from '../db/generated/enums.ts';
import { dayOf } from './day-range.ts';

/** Days of Vietnam as ISO dates, both included. One that ends before it begins was withdrawn and never was in force. */
export type Period = { validFrom: string; validTo: string | null };

/** What the catalogue holds, by kind. Departments go by their code, fields and provinces by id and code. */
export type EntryOf = {
  field: { department: string; nameVi: string; nameEn: string; sourceStatus: string } & Period;
  term: { field: string; term: string } & Period;
  legal_text: { department: string; citation: string; title: string; sourceStatus: string } & Period;
  procedure: {
    field: string;
    name: string;
    code: string | null;
    level: AuthorityLevel;
    province: string | null;
    sourceStatus: string;
  } & Period;
  other_ministry: { name: string; terms: string[] } & Period;
  rule: {
    position: number;
    name: string;
    ministry: string;
    field: string | null;
    province: string | null;
    channel: Channel | null;
    department: string;
  } & Period;
};
export type EntryKind = keyof EntryOf;
export type Entry = EntryOf[EntryKind];

export type CatalogueEntries = { [K in EntryKind]: ReadonlyMap<string, EntryOf[K]> };

export type Department = {
  unitId: string;
  code: string;
  ministry: string;
  name: string;
  shortName: string;
  assignment: AssignmentMode;
} & Period;

export type StoredCatalogue = { departments: readonly Department[]; entries: CatalogueEntries };

export const isWithdrawn = ({ validFrom, validTo }: Period): boolean => validTo !== null && validTo < validFrom;

/** Whether both have a day in common. */
export const periodsMeet = (a: Period, b: Period): boolean =>
  !isWithdrawn(a) &&
  !isWithdrawn(b) &&
  (a.validTo === null || b.validFrom <= a.validTo) &&
  (b.validTo === null || a.validFrom <= b.validTo);

const periodOf = ({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }): Period => ({
  validFrom: dayOf(validFrom),
  validTo: validTo && dayOf(validTo),
});

const byId = { orderBy: { id: 'asc' } } as const;

/** Everything that was ever entered, always in the same order. */
export async function readCatalogue(db: Pick<Db | Tx, CatalogueTable>): Promise<StoredCatalogue> {
  const [units, fields, terms, legalTexts, procedures, otherMinistries, rules] = await Promise.all([
    db.unit.findMany({ where: { kind: 'department' }, ...byId }),
    db.field.findMany(byId),
    db.keyTerm.findMany(byId),
    db.legalText.findMany(byId),
    db.procedure.findMany(byId),
    db.otherMinistry.findMany({ orderBy: { name: 'asc' } }),
    db.routingRule.findMany({ orderBy: [{ position: 'asc' }, { validFrom: 'asc' }, { id: 'asc' }] }),
  ]);
  const departments = units.map((unit) => ({
    unitId: unit.id,
    code: unit.code ?? unit.id,
    ministry: unit.ministryCode ?? '',
    name: unit.nameVi,
    shortName: unit.shortName,
    assignment: unit.assignment,
    ...periodOf(unit),
  }));
  const codes = new Map(departments.map(({ unitId, code }) => [unitId, code]));
  const codeOf = (unitId: string): string => codes.get(unitId) ?? unitId;
  const mapOf = <R extends { id: string; validFrom: Date; validTo: Date | null }, F extends object>(
    rows: readonly R[],
    facts: (row: R) => F,
  ) => new Map(rows.map((row) => [row.id, { ...facts(row), ...periodOf(row) }]));
  return {
    departments,
    entries: {
      field: mapOf(fields, ({ unitId, nameVi, nameEn, sourceStatus }) => ({
        department: codeOf(unitId),
        nameVi,
        nameEn,
        sourceStatus,
      })),
      term: mapOf(terms, ({ fieldId, term }) => ({ field: fieldId, term })),
      legal_text: mapOf(legalTexts, ({ unitId, citation, title, sourceStatus }) => ({
        department: codeOf(unitId),
        citation,
        title,
        sourceStatus,
      })),
      procedure: mapOf(procedures, ({ fieldId, name, code, level, provinceCode, sourceStatus }) => ({
        field: fieldId,
        name,
        code,
        level,
        province: provinceCode,
        sourceStatus,
      })),
      other_ministry: new Map(
        otherMinistries.map((row) => [row.name, { name: row.name, terms: row.terms, ...periodOf(row) }]),
      ),
      rule: mapOf(rules, ({ position, name, ministryCode, fieldId, provinceCode, channel, departmentId }) => ({
        position,
        name,
        ministry: ministryCode,
        field: fieldId,
        province: provinceCode,
        channel,
        department: codeOf(departmentId),
      })),
    },
  };
}

type CatalogueTable = 'unit' | 'field' | 'keyTerm' | 'legalText' | 'procedure' | 'otherMinistry' | 'routingRule';
