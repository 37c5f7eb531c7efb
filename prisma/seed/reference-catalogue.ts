import type { UnitRow } from './reference-units.ts';

export const catalogueRows = () => ({
  departments: [] as UnitRow[],
  fields: [] as Record<string, string>[],
  terms: [] as Record<string, string>[],
  legalTexts: [] as Record<string, string>[],
  otherMinistries: [] as Record<string, string>[],
});
