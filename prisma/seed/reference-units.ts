import type { UnitKind } from '../../apps/api/src/db/generated/enums.ts';
import type { SeedMinistry } from './catalogue/catalogue.types.ts';
import type { Commune, Province, Units } from './units/build-units.ts';
import type { UnitNameKind } from './units/unit-name.ts';

export type UnitRow = {
  id: string;
  kind: UnitKind;
  ministry_code: string | null;
  province_code: string | null;
  commune_code: string | null;
  code: string | null;
  name_vi: string;
  name_en: string;
  short_name: string;
  valid_from: string;
  valid_to: string | null;
  needs_review: boolean;
};

export const TWO_TIERS_FROM = '2025-07-01';
/** Decision 2172/QĐ-BCT; the Ministry of Agriculture and Environment followed in the same month. */
const POSTS_FROM = '2025-08-01';

/** What a ministry's own office in a province is called; `short` is what people say. */
const PROVINCIAL_DEPARTMENT = {
  MoIT: { vi: 'Sở Công Thương', en: 'Department of Industry and Trade', short: 'Sở Công Thương' },
  MAE: {
    vi: 'Sở Nông nghiệp và Môi trường',
    en: 'Department of Agriculture and Environment',
    short: 'Sở NN&MT',
  },
} as const;

const unit = (row: Pick<UnitRow, 'id' | 'kind' | 'name_vi' | 'name_en'> & Partial<UnitRow>): UnitRow => ({
  ministry_code: null,
  province_code: null,
  commune_code: null,
  code: null,
  short_name: row.name_vi,
  valid_from: TWO_TIERS_FROM,
  valid_to: null,
  needs_review: false,
  ...row,
});

/** "Trà Bồng Commune": the English names of the kinds as Resolution 1685/NQ-UBTVQH15's translations give them. */
const ENGLISH_KIND: Partial<Record<UnitNameKind, string>> = {
  xã: 'Commune',
  phường: 'Ward',
  'đặc khu': 'Special Zone',
};

const provinceUnit = ({ code, name }: Province): UnitRow =>
  unit({ id: `province:${code}`, kind: 'province', province_code: code, name_vi: name, name_en: name });

const communeUnit = ({ code, provinceCode, kind, name, fullName }: Commune): UnitRow =>
  unit({
    id: `commune:${code}`,
    kind: 'commune',
    province_code: provinceCode,
    commune_code: code,
    name_vi: fullName,
    name_en: `${name} ${ENGLISH_KIND[kind] ?? 'Commune'}`,
    short_name: name,
  });

/** In one province: the post of the deployed official and the Sở, of each ministry. */
const provincialUnits = (ministry: SeedMinistry, province: Province): UnitRow[] => {
  const office = PROVINCIAL_DEPARTMENT[ministry.code];
  const place = { ministry_code: ministry.code, province_code: province.code };
  return [
    unit({
      ...place,
      id: `post:${ministry.code}:${province.code}`,
      kind: 'post',
      name_vi: `Cán bộ tăng cường ${ministry.nameVi} tại ${province.name}`,
      name_en: `Deployed official of the ${ministry.nameEn} in ${province.name}`,
      short_name: `Cán bộ ${ministry.codePrefix} tại ${province.name}`,
      valid_from: POSTS_FROM,
    }),
    unit({
      ...place,
      id: `provincial_department:${ministry.code}:${province.code}`,
      kind: 'provincial_department',
      name_vi: `${office.vi} ${province.name}`,
      name_en: `${office.en} of ${province.name}`,
      short_name: `${office.short} ${province.name}`,
    }),
  ];
};

/** At the ministry, beside its departments. */
const centralUnits = (ministry: SeedMinistry): UnitRow[] => {
  const place = { ministry_code: ministry.code };
  return [
    unit({
      ...place,
      id: `hotline:${ministry.code}`,
      kind: 'hotline',
      name_vi: `Tổng đài ${ministry.nameVi}`,
      name_en: `Hotline of the ${ministry.nameEn}`,
      short_name: `Tổng đài ${ministry.codePrefix}`,
    }),
    unit({
      ...place,
      id: `personnel:${ministry.code}`,
      kind: 'personnel',
      name_vi: `Vụ Tổ chức cán bộ, ${ministry.nameVi}`,
      name_en: `Organization and Personnel Department, ${ministry.nameEn}`,
      short_name: 'Vụ Tổ chức cán bộ',
    }),
    unit({
      ...place,
      id: `leadership:${ministry.code}`,
      kind: 'leadership',
      name_vi: `Lãnh đạo ${ministry.nameVi}`,
      name_en: `Leadership of the ${ministry.nameEn}`,
    }),
  ];
};

/** Every unit but the departments, which the catalogue brings. */
export const administrativeUnits = ({ provinces, communes }: Units, ministries: readonly SeedMinistry[]): UnitRow[] => [
  ...provinces.map(provinceUnit),
  ...communes.map(communeUnit),
  ...ministries.flatMap((ministry) => [
    ...centralUnits(ministry),
    ...provinces.flatMap((province) => provincialUnits(ministry, province)),
  ]),
  unit({
    id: 'administration',
    kind: 'administration',
    name_vi: 'Quản trị hệ thống Cầu Nối',
    name_en: 'Cầu Nối administration',
    short_name: 'Quản trị hệ thống',
  }),
];
