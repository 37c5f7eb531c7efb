import type { SeedDepartment, SeedField, SeedLegalText, SourceStatus, Validity } from './catalogue.types.ts';

/** Decrees 35/2025 and 40/2025: both ministries have had their present departments since this day. */
export const MINISTRIES_REBUILT_ON = '2025-03-01';
/** Day one of the two tiers, when the decentralisation decrees came into force. */
export const TWO_TIERS_FROM = '2025-07-01';
/** Last day of Decrees 139/2025 and 146/2025. */
export const DECENTRALISATION_UNTIL = '2027-02-28';

/** Terms come as prose-like lists, a topic a line: "xăng dầu, cây xăng". */
export const splitTerms = (list: string): string[] => [
  ...new Set(
    list
      .split(/[,\n]/)
      .map((term) => term.trim())
      .filter((term) => term !== ''),
  ),
];

type FieldDraft = Omit<SeedField, 'id' | 'terms' | keyof Validity> &
  Partial<Validity> & { slug: string; terms: string };

export const field = (
  slug: string,
  nameVi: string,
  nameEn: string,
  terms: string,
  rest: Partial<Validity> & { sourceStatus?: SourceStatus } = {},
): FieldDraft => ({ slug, nameVi, nameEn, terms, sourceStatus: 'source', ...rest });

type LegalTextDraft = Omit<SeedLegalText, 'validFrom' | 'validTo'> & Partial<Validity>;

export const legalText = (
  citation: string,
  title: string,
  rest: Partial<Validity> & { sourceStatus?: SourceStatus } = {},
): LegalTextDraft => ({ citation, title, sourceStatus: 'source', ...rest });

/** The share every delegated department has in the two decrees, spelled once. */
export const DECENTRALISATION_DECREES: LegalTextDraft[] = [
  legalText(
    'Nghị định 139/2025/NĐ-CP',
    'Phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Công Thương',
    { validFrom: TWO_TIERS_FROM, validTo: DECENTRALISATION_UNTIL },
  ),
  legalText('Nghị định 146/2025/NĐ-CP', 'Phân quyền, phân cấp trong lĩnh vực công nghiệp và thương mại', {
    validFrom: TWO_TIERS_FROM,
    validTo: DECENTRALISATION_UNTIL,
  }),
];

/** The same for the other ministry, all fields but land. */
export const AGRICULTURE_DECREES: LegalTextDraft[] = [
  legalText(
    'Nghị định 131/2025/NĐ-CP',
    'Phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực nông nghiệp và môi trường',
    { validFrom: TWO_TIERS_FROM },
  ),
  legalText('Nghị định 136/2025/NĐ-CP', 'Phân quyền, phân cấp trong lĩnh vực nông nghiệp và môi trường', {
    validFrom: TWO_TIERS_FROM,
  }),
];

type DepartmentDraft = Omit<SeedDepartment, 'fields' | 'legalTexts' | keyof Validity> &
  Partial<Validity> & { fields: FieldDraft[]; legalTexts: LegalTextDraft[] };

/**
 * Fills in ids and periods. A legal text without a period of its own is taken to be in force as long as the department
 * exists: the catalogue says who answers for it, not when it was issued.
 */
export const department = ({ fields, legalTexts, ...draft }: DepartmentDraft): SeedDepartment => {
  const period = { validFrom: draft.validFrom ?? MINISTRIES_REBUILT_ON, validTo: draft.validTo ?? null };
  return {
    ...draft,
    ...period,
    fields: fields.map(({ slug, terms, ...rest }) => {
      const ofField = { ...period, ...rest };
      const termPeriod = { validFrom: ofField.validFrom, validTo: ofField.validTo };
      return {
        ...ofField,
        id: `${draft.code}.${slug}`,
        terms: splitTerms(terms).map((term) => ({ term, ...termPeriod })),
      };
    }),
    legalTexts: legalTexts.map((text) => ({ ...period, ...text })),
  };
};
