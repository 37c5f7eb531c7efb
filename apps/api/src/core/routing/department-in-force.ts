import type { Unit } from '../../db/generated/client.ts';
import { localDay } from '../actor-directory.ts';
import { AppError } from '../app-error.ts';
import type { ReferenceSnapshot } from '../reference-data.ts';

/** Whether a unit exists on the day of an instant. */
export const isInForce = (unit: Pick<Unit, 'validFrom' | 'validTo'>, at: Date): boolean => {
  const today = new Date(localDay(at));
  return unit.validFrom <= today && (unit.validTo === null || unit.validTo >= today);
};

/** A department of this ministry, by code, that exists today. Throws `validation-failed` at `pointer`. */
export function getDepartmentInForce(
  reference: ReferenceSnapshot,
  ministryCode: string,
  code: string,
  { at, pointer }: { at: Date; pointer: string },
): Unit {
  const unit = reference.departmentByCode(code);
  if (!unit || unit.ministryCode !== ministryCode || !isInForce(unit, at))
    throw new AppError('validation-failed', {
      params: { count: 1 },
      errors: [{ pointer, code: 'unknown', params: { value: code } }],
    });
  return unit;
}
