import type { components } from '@caunoi/api-client/schema.gen';
import type { Catalogue, Op } from './catalogue.queries.ts';

/** What the draft does to an entry, and the name of that change in it. */
export type Mark = { op: Op; key: string };
type Marked = { mark?: Mark };

type Schemas = components['schemas'];
export type Term = Schemas['CatalogueTerm'] & Marked;
export type Procedure = Schemas['CatalogueProcedure'] & Marked;
export type LegalText = Schemas['CatalogueLegalText'] & Marked;
export type OtherMinistry = Schemas['CatalogueOtherMinistry'] & Marked;
export type Rule = Schemas['CatalogueRule'] & Marked;
export type Field = Omit<Schemas['CatalogueField'], 'terms' | 'procedures'> &
  Marked & { terms: Term[]; procedures: Procedure[] };
export type Department = Omit<Schemas['CatalogueDepartment'], 'fields' | 'legalTexts'> & {
  fields: Field[];
  legalTexts: LegalText[];
};
export type Ministry = Omit<Schemas['CatalogueMinistry'], 'departments' | 'rules'> & {
  departments: Department[];
  rules: Rule[] | null;
};

/** The catalogue as the page shows it: what is published, with the draft upon it. */
export type Shown = Omit<Catalogue, 'ministries' | 'otherMinistries'> & {
  ministries: Ministry[];
  otherMinistries: OtherMinistry[];
};

export const departmentsOf = ({ ministries }: Shown): Department[] => ministries.flatMap((one) => one.departments);

/** Every entry that the draft may speak of, by its id. */
export const entriesOf = (shown: Shown): Map<string, Found> => {
  const found = new Map<string, Found>();
  for (const ministry of shown.ministries) {
    for (const rule of ministry.rules ?? []) found.set(rule.id, { kind: 'rule', entry: rule, ministry });
    for (const department of ministry.departments) {
      for (const entry of department.legalTexts)
        found.set(entry.id, { kind: 'legal_text', entry, ministry, department });
      for (const field of department.fields) {
        found.set(field.id, { kind: 'field', entry: field, ministry, department, field });
        for (const entry of field.terms) found.set(entry.id, { kind: 'term', entry, ministry, department, field });
        for (const entry of field.procedures)
          found.set(entry.id, { kind: 'procedure', entry, ministry, department, field });
      }
    }
  }
  for (const entry of shown.otherMinistries) found.set(entry.name, { kind: 'other_ministry', entry });
  return found;
};

export type Found =
  | { kind: 'field'; entry: Field; ministry: Ministry; department: Department; field: Field }
  | { kind: 'term'; entry: Term; ministry: Ministry; department: Department; field: Field }
  | { kind: 'procedure'; entry: Procedure; ministry: Ministry; department: Department; field: Field }
  | { kind: 'legal_text'; entry: LegalText; ministry: Ministry; department: Department }
  | { kind: 'rule'; entry: Rule; ministry: Ministry }
  | { kind: 'other_ministry'; entry: OtherMinistry };
