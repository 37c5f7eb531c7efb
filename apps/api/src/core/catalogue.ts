import type { RoutingRule } from '@caunoi/routing/rules';
import type { CatalogueDepartment, OtherMinistry } from '@caunoi/routing/suggest';
import { isWithdrawn, type Period, type StoredCatalogue } from './catalogue-entries.ts';

/** What the router is made of on one day. */
export type RouterInput = {
  departments: CatalogueDepartment[];
  otherMinistries: OtherMinistry[];
  rules: RoutingRule[];
};

/** The catalogue and its rules as the routing package reads them, on a day (ISO date). */
export function routerInput({ departments, entries }: StoredCatalogue, onDate: string): RouterInput {
  const fields = groupBy(entries.field, ({ department }) => department);
  const terms = groupBy(entries.term, ({ field }) => field);
  const procedures = groupBy(entries.procedure, ({ field }) => field);
  const legalTexts = groupBy(entries.legal_text, ({ department }) => department);
  const inOffice = new Set(departments.filter((one) => isInForce(one, onDate)).map(({ code }) => code));
  return {
    departments: departments.map(({ code, ministry, name, shortName, validFrom, validTo }) => ({
      code,
      ministry,
      name,
      shortName,
      validFrom,
      validTo,
      fields: (fields.get(code) ?? []).map(([id, field]) => ({
        id,
        name: field.nameVi,
        terms: (terms.get(id) ?? []).map(([, term]) => ({ term: term.term, ...within(field, term) })),
        procedures: (procedures.get(id) ?? []).map(([, procedure]) => ({
          name: procedure.name,
          level: procedure.level,
          province: procedure.province,
          ...within(field, procedure),
        })),
      })),
      legalTexts: (legalTexts.get(code) ?? []).map(([, { citation, title, validFrom: from, validTo: to }]) => ({
        citation,
        title,
        validFrom: from,
        validTo: to,
      })),
    })),
    otherMinistries: [...entries.other_ministry.values()]
      .filter((one) => isInForce(one, onDate))
      .map((one) => ({ name: one.name, terms: one.terms })),
    rules: [...entries.rule]
      .filter(([, rule]) => isInForce(rule, onDate) && inOffice.has(rule.department))
      .sort(([a, one], [b, other]) => one.position - other.position || (a < b ? -1 : 1))
      .map(([id, { name, ministry, field, province, channel, department }]) => ({
        id,
        name,
        ministry,
        field,
        province,
        channel,
        department,
      })),
  };
}

export const isInForce = ({ validFrom, validTo }: Period, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

/** A field's terms and procedures end with it, and do not begin before it. */
const within = (field: Period, own: Period): Period => {
  const [, validFrom = own.validFrom] = [own.validFrom, field.validFrom].sort();
  const [validTo = null] = [own.validTo, field.validTo].filter((day) => day !== null).sort();
  return { validFrom, validTo };
};

/** Entries by what they belong to; those that were withdrawn say nothing. */
const groupBy = <E extends Period>(entries: ReadonlyMap<string, E>, keyOf: (entry: E) => string) =>
  Map.groupBy(
    [...entries].filter(([, entry]) => !isWithdrawn(entry)),
    ([, entry]) => keyOf(entry),
  );
