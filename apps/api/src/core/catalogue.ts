import type { RoutingRule } from '@caunoi/routing/rules';
import type { CatalogueDepartment } from '@caunoi/routing/suggest';
import type { Db } from '../db/client.ts';

const day = (date: Date): string => date.toISOString().slice(0, 10);
const dayOrNull = (date: Date | null): string | null => (date ? day(date) : null);

/** The catalogue of responsibility as the routing package reads it. */
export async function loadCatalogueDepartments(db: Db): Promise<CatalogueDepartment[]> {
  const departments = await db.unit.findMany({
    where: { kind: 'department' },
    include: { fields: { include: { terms: true } }, legalTexts: true },
    orderBy: { id: 'asc' },
  });
  return departments.map((department) => ({
    code: department.code ?? department.id,
    ministry: department.ministryCode ?? '',
    name: department.nameVi,
    shortName: department.shortName,
    validFrom: day(department.validFrom),
    validTo: dayOrNull(department.validTo),
    fields: department.fields.map((field) => ({
      id: field.id,
      name: field.nameVi,
      terms: field.terms.map(({ term, validFrom, validTo }) => ({
        term,
        validFrom: day(validFrom),
        validTo: dayOrNull(validTo),
      })),
    })),
    legalTexts: department.legalTexts.map(({ citation, validFrom, validTo }) => ({
      citation,
      validFrom: day(validFrom),
      validTo: dayOrNull(validTo),
    })),
  }));
}

/** The rules in force on a day (ISO date), in the order in which they are tried. */
export async function loadRoutingRules(db: Db, onDate: string): Promise<RoutingRule[]> {
  const today = new Date(onDate);
  const rules = await db.routingRule.findMany({
    where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const departments = await db.unit.findMany({
    where: { id: { in: rules.map(({ departmentId }) => departmentId) } },
    select: { id: true, code: true },
  });
  const codes = new Map(departments.map(({ id, code }) => [id, code ?? id]));
  return rules.map(({ id, name, ministryCode, fieldId, provinceCode, channel, departmentId }) => ({
    id,
    name,
    ministry: ministryCode,
    field: fieldId,
    province: provinceCode,
    channel,
    department: codes.get(departmentId) ?? departmentId,
  }));
}
