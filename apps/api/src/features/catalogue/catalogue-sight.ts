import { type Actor, hasRole } from '../../core/actor.ts';
import { rolesWith } from '../../core/permissions.ts';

/** The administrator edits every ministry's part of the catalogue, a personnel officer that of their own. */
export const mayEdit = (actor: Actor, ministry: string): boolean =>
  hasRole(actor, 'admin') ||
  actor.roles.some((held) => rolesWith('catalogue:manage').includes(held.role) && held.ministryCode === ministry);

/** Ministries outside are nobody's of the system: what is said of them decides for both of its ministries. */
export const mayEditOtherMinistries = (actor: Actor): boolean => hasRole(actor, 'admin');

/** Ministries whose arrangements are the actor's to read: rules, and what was published when, by whom and why. */
export const ministriesSeen = (actor: Actor): 'all' | readonly string[] =>
  hasRole(actor, 'admin') ? 'all' : actor.roles.flatMap(({ ministryCode }) => ministryCode ?? []);

/** Rules are a ministry's own arrangement: its staff see them. */
export const seesRules = (actor: Actor, ministry: string): boolean => {
  const seen = ministriesSeen(actor);
  return seen === 'all' || seen.includes(ministry);
};

/** How questions find their person is for the department's head to say. */
export const mayChooseAssignment = (actor: Actor, departmentUnitId: string): boolean =>
  hasRole(actor, 'admin') ||
  actor.roles.some(({ role, unitId }) => role === 'department_head' && unitId === departmentUnitId);

/** Questions themselves are read by the personnel officer of their ministry. */
export const readsExamples = (actor: Actor, ministry: string): boolean =>
  actor.roles.some(({ role, ministryCode }) => role === 'personnel_officer' && ministryCode === ministry);
