import type { Ctx } from '../../context.ts';
import { localDay } from '../../core/actor-directory.ts';
import type { Departments } from './units.schemas.ts';

/** The departments in force today with their fields in force today, by ministry and code. */
export async function listDepartments(ctx: Pick<Ctx, 'db' | 'clock'>): Promise<Departments> {
  const today = new Date(localDay(ctx.clock.now()));
  const inForce = { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] };
  const departments = await ctx.db.unit.findMany({
    where: { kind: 'department', ...inForce },
    select: {
      id: true,
      code: true,
      nameVi: true,
      shortName: true,
      ministryCode: true,
      fields: { where: inForce, select: { id: true, nameVi: true }, orderBy: { id: 'asc' } },
    },
    orderBy: [{ ministryCode: 'desc' }, { code: 'asc' }],
  });
  return {
    items: departments.map(({ id, code, nameVi, shortName, ministryCode, fields }) => ({
      unitId: id,
      code: code ?? id,
      name: nameVi,
      shortName,
      ministry: ministryCode ?? '',
      fields: fields.map((field) => ({ id: field.id, name: field.nameVi })),
    })),
  };
}
