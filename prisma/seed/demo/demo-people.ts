import type { Role } from '../../../apps/api/src/db/generated/enums.ts';
import { foldVietnamese } from '../../../packages/routing/src/fold.ts';
import type { NewPerson } from '../people.ts';
import { DEMO_PROVINCES, type DemoCommune, type DemoProvince } from './communes.ts';
import { createNames } from './names.ts';
import type { Random } from './random.ts';

/** The post of MAE in Lai Châu is vacant since this many days; its substitute is the official of Lạng Sơn. */
export const VACANT_SINCE_DAYS = 12;
export const VACANT_POST = { ministry: 'MAE', province: '12' } as const;
const SUBSTITUTE_PROVINCE = '20';

export type DepartmentUnit = { id: string; code: string; ministry: string; name: string; needsReview: boolean };

const MINISTRIES = [
  { code: 'MoIT', suffix: '', office: 'sct', officeName: 'Sở Công Thương' },
  { code: 'MAE', suffix: '.mae', office: 'snnmt', officeName: 'Sở Nông nghiệp và Môi trường' },
] as const;

/** "Cục Điện lực" → `cuc`, "Ủy ban Cạnh tranh Quốc gia" → `uyban`: what a person would guess. */
const prefixOf = (name: string): string => {
  const folded = foldVietnamese(name);
  if (folded.startsWith('uy ban')) return 'uyban';
  if (folded.startsWith('van phong')) return 'vanphong';
  return folded.startsWith('cuc ') ? 'cuc' : 'vu';
};

const slug = (code: string): string => foldVietnamese(code).replace(/[^a-z0-9]/g, '');

export const usernames = {
  official: (ministry: string, province: DemoProvince) =>
    `cb.${province.username}${MINISTRIES.find(({ code }) => code === ministry)?.suffix ?? ''}`,
  provincial: (ministry: string, province: DemoProvince) =>
    `${MINISTRIES.find(({ code }) => code === ministry)?.office ?? 'so'}.${province.username}`,
  officer: (department: DepartmentUnit) => `${prefixOf(department.name)}.${slug(department.code)}`,
  head: (department: DepartmentUnit) => `truong.${slug(department.code)}`,
  operator: (ministry: string) => (ministry === 'MAE' ? 'tongdai.mae' : 'tongdai'),
  commune: (commune: DemoCommune) => commune.username,
};

type Draft = { username: string; role: Role; unitId: string; title: string } & Partial<NewPerson>;

const ofProvince = (province: DemoProvince): Draft[] => [
  ...MINISTRIES.flatMap((ministry): Draft[] => [
    {
      username: usernames.official(ministry.code, province),
      role: 'deployed_official',
      unitId: `post:${ministry.code}:${province.code}`,
      title: `Cán bộ tăng cường tại ${province.name}`,
    },
    {
      username: usernames.provincial(ministry.code, province),
      role: 'provincial_officer',
      unitId: `provincial_department:${ministry.code}:${province.code}`,
      title: `Chuyên viên ${ministry.officeName} ${province.name}`,
    },
  ]),
  ...province.communes.map(
    (commune): Draft => ({
      username: usernames.commune(commune),
      role: 'commune_staff',
      unitId: `commune:${commune.code}`,
      title: `Công chức Phòng Kinh tế, ${commune.name}`,
    }),
  ),
];

const ofDepartment = (department: DepartmentUnit): Draft[] => [
  {
    username: usernames.officer(department),
    role: 'department_officer',
    unitId: department.id,
    title: `Chuyên viên ${department.name}`,
  },
  {
    username: usernames.head(department),
    role: 'department_head',
    unitId: department.id,
    title: `Lãnh đạo ${department.name}`,
  },
];

const ofMinistry = ({ code, suffix }: (typeof MINISTRIES)[number]): Draft[] => [
  { username: `tongdai${suffix}`, role: 'hotline_operator', unitId: `hotline:${code}`, title: 'Điện thoại viên' },
  {
    username: `tccb${suffix}`,
    role: 'personnel_officer',
    unitId: `personnel:${code}`,
    title: 'Chuyên viên Vụ Tổ chức cán bộ',
  },
  { username: `lanhdao${suffix}`, role: 'leader', unitId: `leadership:${code}`, title: 'Lãnh đạo Bộ' },
];

/** Everybody of the demo world: all roles in five provinces, two people in every department. */
export const demoPeople = (
  random: Random,
  departments: readonly DepartmentUnit[],
  now: Date,
): Omit<NewPerson, 'passwordHash'>[] => {
  const nextName = createNames(random);
  const drafts: Draft[] = [
    ...DEMO_PROVINCES.flatMap(ofProvince),
    ...departments.flatMap(ofDepartment),
    ...MINISTRIES.flatMap(ofMinistry),
    { username: 'quantri', role: 'admin', unitId: 'administration', title: 'Quản trị viên' },
  ];
  const vacantPost = `post:${VACANT_POST.ministry}:${VACANT_POST.province}`;
  const lastDay = new Date(now.getTime() - VACANT_SINCE_DAYS * 86_400_000).toISOString().slice(0, 10);
  return drafts.map((draft, index) => ({
    ...draft,
    name: nextName(),
    demo: true,
    email: `${draft.username}@demo.caunoi.example`,
    phone: `0900 000 ${String(index + 1).padStart(3, '0')}`,
    ...(draft.unitId === vacantPost && { to: lastDay }),
  }));
};

const findProvince = (code: string): DemoProvince => {
  const province = DEMO_PROVINCES.find((one) => one.code === code);
  if (!province) throw new Error(`Province ${code} is not in the demo`);
  return province;
};

/** Who left the vacant post, and who stands in. */
export const formerHolder = usernames.official(VACANT_POST.ministry, findProvince(VACANT_POST.province));
export const substitute = usernames.official(VACANT_POST.ministry, findProvince(SUBSTITUTE_PROVINCE));
