import type { Ctx } from '../../context.ts';
import { hasRole } from '../../core/actor.ts';
import { findActor } from '../../core/actor-directory.ts';
import { demand } from '../../core/app-error.ts';
import { PERMISSIONS, type Permission, rolesWith } from '../../core/permissions.ts';
import type { Me } from './session.schemas.ts';

const ALL = Object.keys(PERMISSIONS) as Permission[]; // Object.keys forgets the keys

/** The person as the web app needs them: who, where, and what they may do. */
export async function getMe(ctx: Ctx, userId: string): Promise<Me> {
  const [actor, person, reference] = await Promise.all([
    findActor(ctx, userId),
    ctx.db.user.findUnique({
      where: { id: userId },
      select: { title: true, locale: true, mustChangePassword: true, demo: true },
    }),
    ctx.reference.current(),
  ]);
  demand(actor && person, 'not-signed-in');
  return {
    id: actor.userId,
    username: actor.username,
    name: actor.name,
    ...person,
    roles: actor.roles.map(({ role, unitId, unitKind, ministryCode, provinceCode, communeCode }) => {
      const unit = reference.unit(unitId);
      return {
        role,
        unit: { id: unitId, kind: unitKind, name: unit?.nameVi ?? unitId, shortName: unit?.shortName ?? unitId },
        ministryCode,
        provinceCode,
        communeCode,
      };
    }),
    permissions: ALL.filter((permission) => hasRole(actor, ...rolesWith(permission))),
  };
}
