import type { SeedCatalogue, SeedDepartment, SeedProcedure } from './catalogue/catalogue.types.ts';
import { MINISTRIES_REBUILT_ON } from './catalogue/compose.ts';
import type { UnitRow } from './reference-units.ts';
import { stableId } from './stable-id.ts';

/** The department whose head approves every answer, so that the way through review is walked from the first day. */
const REVIEWED = 'HC';

const departmentId = ({ code }: SeedDepartment): string => `department:${code}`;

const departmentRow = (department: SeedDepartment): UnitRow => ({
  id: departmentId(department),
  kind: 'department',
  ministry_code: department.ministry,
  province_code: null,
  commune_code: null,
  code: department.code,
  name_vi: department.nameVi,
  name_en: department.nameEn,
  short_name: department.shortNameVi,
  valid_from: department.validFrom,
  valid_to: department.validTo,
  needs_review: department.code === REVIEWED,
});

const fieldRows = (department: SeedDepartment) =>
  department.fields.map(({ id, nameVi, nameEn, validFrom, validTo, sourceStatus }) => ({
    id,
    unit_id: departmentId(department),
    name_vi: nameVi,
    name_en: nameEn,
    valid_from: validFrom,
    valid_to: validTo,
    source_status: sourceStatus,
  }));

const termRows = ({ fields }: SeedDepartment) =>
  fields.flatMap((field) =>
    field.terms.map(({ term, validFrom, validTo }) => ({
      id: stableId('key_term', field.id, term),
      field_id: field.id,
      term,
      valid_from: validFrom,
      valid_to: validTo,
    })),
  );

const legalTextRows = (department: SeedDepartment) =>
  department.legalTexts.map(({ citation, title, validFrom, validTo, sourceStatus }) => ({
    id: stableId('legal_text', department.code, citation, validFrom),
    unit_id: departmentId(department),
    citation,
    title,
    valid_from: validFrom,
    valid_to: validTo,
    source_status: sourceStatus,
  }));

const procedureRow = ({ field, name, level, province, validFrom, validTo, sourceStatus }: SeedProcedure) => ({
  id: stableId('procedure', field, name, province ?? '', validFrom),
  field_id: field,
  name,
  level,
  province_code: province,
  valid_from: validFrom,
  valid_to: validTo,
  source_status: sourceStatus,
});

/** The catalogue of responsibility as rows of its tables. */
export const catalogueRows = ({ ministries, departments, procedures, otherMinistries }: SeedCatalogue) => ({
  ministries: ministries.map(({ code, codePrefix, nameVi, nameEn, shortNameVi }) => ({
    code,
    code_prefix: codePrefix,
    name_vi: nameVi,
    name_en: nameEn,
    short_name: shortNameVi,
  })),
  departments: departments.map(departmentRow),
  fields: departments.flatMap(fieldRows),
  terms: departments.flatMap(termRows),
  legalTexts: departments.flatMap(legalTextRows),
  procedures: procedures.map(procedureRow),
  // in force as long as the ministries are as they are now
  otherMinistries: otherMinistries.map((one) => ({ ...one, valid_from: MINISTRIES_REBUILT_ON, valid_to: null })),
});
