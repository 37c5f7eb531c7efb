/**
 * How sure we are of an entry: `source` = in the collected official material, `own_knowledge` = known but not checked
 * against a source, `provisional` = the responsibility has moved and its final home is not published yet.
 */
export type SourceStatus = 'source' | 'own_knowledge' | 'provisional';

/** ISO days (`2025-03-01`); `validTo` is the last day, null = until further notice. */
export type Validity = { validFrom: string; validTo: string | null };

export type SeedTerm = { term: string } & Validity;

export type SeedField = {
  /** Department code and a readable slug: `TTTN.xang-dau`. */
  id: string;
  nameVi: string;
  nameEn: string;
  sourceStatus: SourceStatus;
  terms: SeedTerm[];
  procedures?: SeedProcedure[];
} & Validity;

/** `citation` in official form; "Điều 12 Nghị định …" when the department answers for that article only. */
export type SeedLegalText = { citation: string; title: string; sourceStatus: SourceStatus } & Validity;

export type DepartmentKind = 'agency' | 'department' | 'office' | 'commission' | 'pending';

export type SeedDepartment = {
  code: string;
  ministry: 'MoIT' | 'MAE';
  /** agency = cục, department = vụ, office = văn phòng, commission = ủy ban. */
  kind: DepartmentKind;
  nameVi: string;
  nameEn: string;
  shortNameVi: string;
  fields: SeedField[];
  legalTexts: SeedLegalText[];
} & Validity;

export type SeedMinistry = {
  code: 'MoIT' | 'MAE';
  codePrefix: string;
  nameVi: string;
  nameEn: string;
  shortNameVi: string;
};

/** A ministry outside the system. `terms` may hold citations of its decrees and laws as well as words. */
export type SeedOtherMinistry = { name: string; terms: string[] };

/** Who decides a procedure; `province` (code) null: everywhere that no province says otherwise. */
export type SeedProcedure = {
  field: string;
  name: string;
  level: 'commune' | 'province' | 'ministry' | 'other_ministry' | 'government';
  province: string | null;
  sourceStatus: SourceStatus;
} & Validity;

export type SeedCatalogue = {
  ministries: SeedMinistry[];
  departments: SeedDepartment[];
  procedures: SeedProcedure[];
  otherMinistries: SeedOtherMinistry[];
};
