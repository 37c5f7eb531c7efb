import { type AddressDatabase, type AddressMapping, readAddressDatabase } from './address-database.ts';
import unitChanges from './unit-changes-2026-04-30.json' with { type: 'json' };
import { cleanName, splitFullName, type UnitName, type UnitNameKind, unitName } from './unit-name.ts';

export type Province = { code: string; kind: UnitNameKind; name: string; fullName: string };
export type Commune = Province & { provinceCode: string };
export type Units = { provinces: Province[]; communes: Commune[]; names: UnitName[] };

/** Two tiers, and the mergers with them, since this day; the source dates nothing before it. */
const TWO_TIERS_FROM = '2025-07-01';
const LAST_DAY_OF_DISTRICTS = '2025-06-30';
/** When a merged unit got its name is not in the source; this stands for "long before". */
const BEGINNING_UNKNOWN = '1900-01-01';

type UnitChange = { level: string; code: string; effective: string; before: string; after: string };
const changeOf = new Map<string, UnitChange>(unitChanges.map((change) => [change.code, change]));

const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

/** The name of a unit today and, if it was changed since the two tiers began, the one before. */
const ownNames = (
  unit: Pick<UnitName, 'level' | 'provinceCode' | 'communeCode'>,
  code: string,
  fullName: string,
  province: string,
): UnitName[] => {
  const change = changeOf.get(code);
  if (!change) return [unitName({ ...unit, fullName, validFrom: TWO_TIERS_FROM, validTo: null }, province)];
  return [
    unitName({ ...unit, fullName: change.after, validFrom: change.effective, validTo: null }, province),
    unitName(
      {
        ...unit,
        fullName: change.before,
        validFrom: TWO_TIERS_FROM,
        validTo: dayBefore(change.effective),
        former: true,
      },
      province,
    ),
  ];
};

/** Some names of provinces in the source carry "Tỉnh" or "Thành phố", others don't. */
const provinceFullName = (name: string): string => (/^(Tỉnh|Thành phố) /.test(name) ? name : `Tỉnh ${name}`);

const buildProvinces = (source: AddressDatabase): Province[] =>
  source.provinces.map(({ province_code: code, name }) => {
    const fullName = changeOf.get(code)?.after ?? provinceFullName(cleanName(name));
    return { code, fullName, ...splitFullName(fullName) };
  });

const buildCommunes = (source: AddressDatabase): Commune[] =>
  source.wards.map(({ ward_code: code, name, province_code: provinceCode }) => {
    const fullName = changeOf.get(code)?.after ?? cleanName(name);
    return { code, provinceCode, fullName, ...splitFullName(fullName) };
  });

/** Provinces merged into others, told by where their communes went; those that kept their name need no second row. */
const formerProvinces = (source: AddressDatabase, provinceByName: Map<string, Province>): UnitName[] => {
  const successors = new Map<string, Province>();
  for (const mapping of source.mappings) {
    if (!mapping.old_province_name) continue;
    successors.set(cleanName(mapping.old_province_name), findProvince(provinceByName, mapping.new_province_name));
  }
  return [...successors]
    .filter(([fullName, now]) => splitFullName(fullName).name !== now.name)
    .map(([fullName, now]) =>
      unitName(
        {
          level: 'province',
          provinceCode: now.code,
          communeCode: null,
          fullName,
          validFrom: BEGINNING_UNKNOWN,
          validTo: LAST_DAY_OF_DISTRICTS,
          former: true,
        },
        now.name,
      ),
    );
};

const findProvince = (provinceByName: Map<string, Province>, name: string): Province => {
  const province = provinceByName.get(splitFullName(provinceFullName(cleanName(name))).name);
  if (!province) throw new Error(`A mapping leads to an unknown province: ${name}`);
  return province;
};

/** What a mapping says was there before: the old commune, or for a special zone its whole district. */
const formerUnitOf = (
  mapping: AddressMapping,
  now: Commune,
): { fullName: string; formerParent: string | undefined } => {
  if (!mapping.old_ward_name) return { fullName: `Huyện ${now.name}`, formerParent: undefined };
  const parents = [mapping.old_district_name, mapping.old_province_name].filter((part) => part !== null);
  return { fullName: cleanName(mapping.old_ward_name), formerParent: parents.map(cleanName).join(', ') };
};

/** Communes merged into others. An old commune that was split points to each of its heirs. */
const formerCommunes = (
  source: AddressDatabase,
  communeByName: Map<string, Commune>,
  provinceByName: Map<string, Province>,
): UnitName[] => {
  const rows = new Map<string, UnitName>();
  for (const mapping of source.mappings) {
    const province = findProvince(provinceByName, mapping.new_province_name);
    // Always by name: 431 of the source's new codes don't exist and 11 more are another commune's.
    const now = communeByName.get(`${province.code} ${cleanName(mapping.new_ward_name)}`);
    if (!now) throw new Error(`A mapping leads to an unknown commune: ${mapping.new_ward_name}`);
    const { fullName, formerParent } = formerUnitOf(mapping, now);
    const keptItsName = fullName === now.fullName && formerParent?.endsWith(` ${province.name}`);
    const key = `${now.code} ${fullName} ${formerParent}`;
    if (keptItsName || rows.has(key)) continue;
    rows.set(
      key,
      unitName(
        {
          level: 'commune',
          provinceCode: province.code,
          communeCode: now.code,
          fullName,
          validFrom: BEGINNING_UNKNOWN,
          validTo: LAST_DAY_OF_DISTRICTS,
          former: true,
          formerParent,
        },
        province.name,
      ),
    );
  }
  return [...rows.values()];
};

/** Every province and commune as of the last known change, and all names that lead to them. Pure data, about 15,000 rows. */
export const buildUnits = (): Units => {
  const source = readAddressDatabase();
  const provinces = buildProvinces(source);
  const communes = buildCommunes(source);
  const provinceByName = new Map(provinces.map((province) => [province.name, province]));
  const provinceByCode = new Map(provinces.map((province) => [province.code, province]));
  // Mappings use the names of 1 July 2025, before any later change.
  const communeByName = new Map(
    communes.map((commune) => [
      `${commune.provinceCode} ${changeOf.get(commune.code)?.before ?? commune.fullName}`,
      commune,
    ]),
  );
  const names = [
    ...provinces.flatMap(({ code, fullName, name }) =>
      ownNames({ level: 'province', provinceCode: code, communeCode: null }, code, fullName, name),
    ),
    ...communes.flatMap(({ code, provinceCode, fullName }) =>
      ownNames(
        { level: 'commune', provinceCode, communeCode: code },
        code,
        fullName,
        provinceByCode.get(provinceCode)?.name ?? '',
      ),
    ),
    ...formerProvinces(source, provinceByName),
    ...formerCommunes(source, communeByName, provinceByName),
  ];
  return { provinces, communes, names };
};
