import type { FieldError } from '../../core/app-error.ts';
import type { NewAssignment } from './people.schemas.ts';

/** Where a role is held. A deployed official holds a post by a posting, with its decision, and is not assigned. */
const UNIT_KIND_OF_ROLE: Readonly<Record<NewAssignment['role'], string>> = {
  commune_staff: 'commune',
  provincial_officer: 'provincial_department',
  deployed_official: 'post',
  department_officer: 'department',
  department_head: 'department',
  hotline_operator: 'hotline',
  personnel_officer: 'personnel',
  leader: 'leadership',
  admin: 'administration',
};

type KnownUnit = { kind: string; validTo: Date | null };

/** Everything that is wrong with assigning a role at a unit; pointers begin with `at`. */
export function assignmentErrors(
  { role, unitId, validFrom, validTo }: NewAssignment,
  unit: KnownUnit | undefined,
  at: string,
): FieldError[] {
  const errors: FieldError[] = [];
  if (role === 'deployed_official') errors.push({ pointer: `${at}/role`, code: 'needs-posting' });
  if (!unit) errors.push({ pointer: `${at}/unitId`, code: 'unknown', params: { value: unitId } });
  else if (unit.kind !== UNIT_KIND_OF_ROLE[role]) errors.push({ pointer: `${at}/unitId`, code: 'wrong-unit' });
  else if (unit.validTo && unit.validTo.toISOString().slice(0, 10) < validFrom)
    errors.push({ pointer: `${at}/unitId`, code: 'not-in-force' });
  if (validTo && validTo < validFrom) errors.push({ pointer: `${at}/validTo`, code: 'before-start' });
  return errors;
}
