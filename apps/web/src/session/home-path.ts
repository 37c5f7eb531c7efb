import { paths } from '../paths.ts';
import type { Role, SessionUser } from './session-state.ts';

const HOME: Record<Role, string> = {
  commune_staff: paths.communeHome,
  provincial_officer: paths.queue,
  deployed_official: paths.queue,
  department_officer: paths.queue,
  department_head: paths.queue,
  hotline_operator: paths.hotline,
  personnel_officer: paths.people,
  leader: paths.queue,
  admin: paths.people,
};

/** Where a person's day begins. */
export const homePath = (user: SessionUser): string => {
  const first = user.roles[0];
  return first ? HOME[first.role] : paths.settings;
};
