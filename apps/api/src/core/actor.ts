import type { Role, UnitKind } from '../db/generated/enums.ts';

/** One role at one unit, in force today. A post's substitute appears as `deployed_official` of that post. */
export type ActorRole = {
  role: Role;
  unitId: string;
  unitKind: UnitKind;
  ministryCode: string | null;
  provinceCode: string | null;
  communeCode: string | null;
};

/** Who makes the request. */
export type Actor = {
  userId: string;
  username: string;
  name: string;
  /** Signed in by a password that somebody else set: until it is changed, the session routes are all there is. */
  mustChangePassword: boolean;
  roles: readonly ActorRole[];
};

/** The unit an act is done for: the actor's unit among `unitIds`, else their first. */
export const actingUnit = (actor: Actor, unitIds: readonly string[] = []): string =>
  (actor.roles.find((held) => unitIds.includes(held.unitId)) ?? actor.roles[0])?.unitId ?? 'administration';

export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean =>
  actor.roles.some((held) => roles.includes(held.role));

export const rolesOf = (actor: Actor, role: Role): readonly ActorRole[] =>
  actor.roles.filter((held) => held.role === role);
