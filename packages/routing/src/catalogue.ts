/** What a department is responsible for, as the router reads it. Days are ISO dates (`2025-07-01`), `validTo` inclusive. */
type Validity = { validFrom: string; validTo: string | null };

export type CatalogueTerm = { term: string } & Validity;

/** Who decides a procedure. */
export type AuthorityLevel = 'commune' | 'province' | 'ministry' | 'other_ministry' | 'government';

/** An administrative procedure. `province` (code): as that province has it, which goes before the country's; null: everywhere. */
export type CatalogueProcedure = { name: string; level: AuthorityLevel; province: string | null } & Validity;

export type CatalogueField = { id: string; name: string; terms: CatalogueTerm[]; procedures?: CatalogueProcedure[] };

/**
 * `citation` in official form ("Nghị định 146/2025/NĐ-CP", "Luật Hóa chất 2025"); with "Điều 12" in front when the
 * department answers for that article only.
 */
export type CatalogueLegalText = { citation: string; title?: string } & Validity;

export type CatalogueDepartment = {
  code: string;
  ministry: string;
  shortName: string;
  name: string;
  fields: CatalogueField[];
  legalTexts: CatalogueLegalText[];
} & Validity;

/** A ministry outside the system: never routed to, named as a hint when the question looks like its business. */
export type OtherMinistry = { name: string; terms: string[] };

/** Whether `day` (ISO date) lies in the period; the last day counts. */
export const isValidOn = (period: Validity, day: string): boolean =>
  period.validFrom <= day && (period.validTo === null || day <= period.validTo);
