import type { Role } from '../../session/session-state.ts';

export const ROLES: readonly Role[] = [
  'commune_staff',
  'provincial_officer',
  'deployed_official',
  'department_officer',
  'department_head',
  'hotline_operator',
  'personnel_officer',
  'leader',
  'admin',
];
export type Status = 'active' | 'disabled';
export const STATUSES: readonly Status[] = ['active', 'disabled'];

/** The page as its URL says it: filters, and whose drawer is open. */
export type PeopleSearch = {
  q: string;
  role: Role | null;
  /** Id of a unit that fits the role, and how the chosen one is shown. */
  unit: string | null;
  unitName: string | null;
  status: Status | null;
  person: string | null;
};

/** Anybody can write a URL: what is not known falls away. */
export const readPeopleSearch = (params: URLSearchParams): PeopleSearch => {
  const role = ROLES.find((each) => each === params.get('role')) ?? null;
  return {
    q: params.get('q') ?? '',
    role,
    unit: role && params.get('unit'),
    unitName: role && params.get('unitName'),
    status: STATUSES.find((each) => each === params.get('status')) ?? null,
    person: params.get('person'),
  };
};

export const writePeopleSearch = (search: PeopleSearch): URLSearchParams => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value) params.set(name, value);
  return params;
};

export const isFiltered = ({ q, role, status }: PeopleSearch): boolean => q !== '' || role !== null || status !== null;
