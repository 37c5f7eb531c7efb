import type { Role } from '../../../apps/api/src/db/generated/enums.ts';
import { foldVietnamese } from '../../../packages/routing/src/fold.ts';
import type { NewPerson } from '../people.ts';
import { communeStaff } from '../texts/commune-staff.ts';
import {
  administrators,
  departmentPeople,
  hotlineOperators,
  leaders,
  personnelOfficers,
  postHolders,
  provincialOfficers,
} from '../texts/people.ts';
import type { DepartmentCode, MinistryCode, PersonText, ProvinceCode } from '../texts/text.types.ts';
import { DEMO_PROVINCES, type DemoProvince } from './communes.ts';

export type DepartmentUnit = {
  id: string;
  code: DepartmentCode;
  ministry: MinistryCode;
  name: string;
  needsReview: boolean;
};

export type RosterEntry = Omit<NewPerson, 'passwordHash'>;

/** Who is who in the demo world, and who works where. */
export type Roster = {
  people: readonly RosterEntry[];
  /** Usernames of those who hold a role at a unit, the first one the most usual. Throws when there is none. */
  at: (role: Role, unitId: string) => readonly [string, ...string[]];
};

/** Nobody holds this post since some days; its substitute stands in. */
export const VACANT_POST = { unitId: 'post:MAE:12', ministry: 'MAE', province: '12', sinceDays: 12 } as const;
export const SUBSTITUTE = 'thaythe.laichau';

const SUFFIX: Record<MinistryCode, string> = { MoIT: '', MAE: '.mae' };
const OFFICE: Record<MinistryCode, string> = { MoIT: 'sct', MAE: 'snnmt' };
const MINISTRIES: readonly MinistryCode[] = ['MoIT', 'MAE'];

/** People of one role at one unit: `username`, `username2`, … */
const group = (role: Role, unitId: string, username: string, people: readonly PersonText[]): RosterEntry[] =>
  people.map(({ name, title }, index) => {
    const numbered = index === 0 ? username : `${username}${index + 1}`;
    return { username: numbered, name, title, role, unitId, demo: true, email: `${numbered}@demo.caunoi.example` };
  });

/** "Cục Điện lực" → `cuc`, "Ủy ban Cạnh tranh Quốc gia" → `uyban`: what a person would guess. */
const prefixOf = ({ name }: DepartmentUnit): string => {
  const folded = foldVietnamese(name);
  if (folded.startsWith('uy ban')) return 'uyban';
  if (folded.startsWith('van phong')) return 'vanphong';
  if (folded.startsWith('don vi')) return 'donvi';
  return folded.startsWith('cuc ') ? 'cuc' : 'vu';
};

const ofDepartment = (department: DepartmentUnit): RosterEntry[] => {
  const { head, officers } = departmentPeople[department.code];
  const slug = foldVietnamese(department.code);
  return [
    ...group('department_officer', department.id, `${prefixOf(department)}.${slug}`, officers),
    ...group('department_head', department.id, `truong.${slug}`, [head]),
  ];
};

const ofProvince = (province: DemoProvince): RosterEntry[] => {
  // The texts have people for exactly the provinces of the demo.
  const code = province.code as ProvinceCode;
  return [
    ...MINISTRIES.flatMap((ministry) => [
      ...group('deployed_official', `post:${ministry}:${code}`, `cb.${province.username}${SUFFIX[ministry]}`, [
        postHolders[ministry][code].official,
      ]),
      ...group(
        'provincial_officer',
        `provincial_department:${ministry}:${code}`,
        `${OFFICE[ministry]}.${province.username}`,
        provincialOfficers[ministry][code],
      ),
    ]),
    ...province.communes.flatMap((commune) => {
      const office = communeStaff[commune.code];
      if (!office) throw new Error(`Nobody works in ${commune.name}`);
      return group('commune_staff', `commune:${commune.code}`, commune.username, office.staff).map((person) => ({
        ...person,
        phone: `${office.phonePrefix} 386 xxx`,
      }));
    }),
  ];
};

const ofMinistry = (ministry: MinistryCode, operators: readonly PersonText[]): RosterEntry[] => [
  ...group('hotline_operator', `hotline:${ministry}`, `tongdai${SUFFIX[ministry]}`, operators),
  ...group('personnel_officer', `personnel:${ministry}`, `tccb${SUFFIX[ministry]}`, personnelOfficers[ministry]),
  ...group('leader', `leadership:${ministry}`, `lanhdao${SUFFIX[ministry]}`, leaders[ministry]),
];

export function createRoster(departments: readonly DepartmentUnit[]): Roster {
  const [first, second, ...others] = hotlineOperators;
  if (!first || !second) throw new Error('Each call desk needs an operator');
  const people = [
    ...DEMO_PROVINCES.flatMap(ofProvince),
    ...departments.flatMap(ofDepartment),
    ...ofMinistry('MoIT', [first, ...others]),
    ...ofMinistry('MAE', [second]),
    ...group('admin', 'administration', 'quantri', administrators),
  ];
  return {
    people,
    at: (role, unitId) => {
      const [one, ...more] = people.filter((person) => person.role === role && person.unitId === unitId);
      if (!one) throw new Error(`Nobody in the demo is ${role} at ${unitId}`);
      return [one.username, ...more.map(({ username }) => username)];
    },
  };
}

/** Who stands in at the vacant post; an account without any other role. */
export const substitutePerson = (): Omit<RosterEntry, 'role' | 'unitId'> => {
  const { name, title } = postHolders[VACANT_POST.ministry][VACANT_POST.province].substitute;
  return { username: SUBSTITUTE, name, title, demo: true, email: `${SUBSTITUTE}@demo.caunoi.example` };
};
