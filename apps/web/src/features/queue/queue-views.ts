import type { Role, SessionUser } from '../../session/session-state.ts';
import type { View } from './queue-search.ts';

const DEPARTMENT: readonly View[] = ['open', 'untaken', 'mine', 'waiting', 'review', 'consulted', 'answered'];
const WATCHING: readonly View[] = ['open', 'handed_over', 'waiting', 'review', 'referred', 'answered', 'all'];

/** The tabs that help a role at its work; everybody may still open any view by its address. */
const VIEWS_OF: Partial<Record<Role, readonly View[]>> = {
  deployed_official: ['open', 'untaken', 'mine', 'handed_over', 'waiting', 'chase', 'answered'],
  provincial_officer: ['open', 'mine', 'handed_over', 'waiting', 'answered', 'all'],
  department_officer: DEPARTMENT,
  department_head: DEPARTMENT,
  hotline_operator: ['open', 'untaken', 'mine', 'waiting', 'answered'],
  personnel_officer: WATCHING,
  leader: WATCHING,
};

const ORDER: readonly View[] = [
  'open',
  'untaken',
  'mine',
  'handed_over',
  'waiting',
  'review',
  'consulted',
  'chase',
  'referred',
  'answered',
  'all',
];

/** The views of all roles held, in one order; the view that is open is always among them. */
export const viewsFor = (user: SessionUser, current: View): readonly View[] => {
  const wanted = new Set<View>([current, ...user.roles.flatMap(({ role }) => VIEWS_OF[role] ?? [])]);
  return ORDER.filter((view) => wanted.has(view));
};
