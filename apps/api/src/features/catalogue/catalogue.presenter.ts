import type { Actor } from '../../core/actor.ts';
import { isInForce } from '../../core/catalogue.ts';
import { type Department, isWithdrawn, type Period, type StoredCatalogue } from '../../core/catalogue-entries.ts';
import type { ReferenceSnapshot } from '../../core/reference-data.ts';
import type { Catalogue, ReadCatalogue, STANDINGS } from './catalogue.schemas.ts';
import { mayChooseAssignment, mayEdit, mayEditOtherMinistries, seesRules } from './catalogue-sight.ts';

type Standing = (typeof STANDINGS)[number];

export function standingOf(period: Period, day: string): Standing {
  if (isWithdrawn(period)) return 'withdrawn';
  if (period.validFrom > day) return 'coming';
  return isInForce(period, day) ? 'in_force' : 'ended';
}

export const refOf = ({ code, name, shortName }: Department) => ({ code, name, shortName });

type Viewer = { actor: Actor; today: string; version: number; asked: ReadCatalogue };

/** The catalogue as pages show it: by ministry and department, in the order of their names' ids. */
export function presentCatalogue(
  { departments, entries }: StoredCatalogue,
  ministries: ReferenceSnapshot['ministries'],
  { actor, today, version, asked }: Viewer,
): Catalogue {
  const day = asked.on ?? today;
  const kept = <E extends Period>([, entry]: [string, E]): boolean => asked.on === undefined || isInForce(entry, day);
  const dated = <E extends Period>(id: string, entry: E) => ({ id, ...entry, standing: standingOf(entry, day) });
  const termsOf = Map.groupBy([...entries.term].filter(kept), ([, { field }]) => field);
  const proceduresOf = Map.groupBy([...entries.procedure].filter(kept), ([, { field }]) => field);
  const fieldsOf = Map.groupBy([...entries.field].filter(kept), ([, { department }]) => department);
  const textsOf = Map.groupBy([...entries.legal_text].filter(kept), ([, { department }]) => department);
  const byCode = new Map(departments.map((one) => [one.code, one]));
  const wanted = departments.filter(
    (one) => (asked.department === undefined || one.code === asked.department) && kept([one.code, one]),
  );
  return {
    version,
    today,
    ministries: ministries
      .filter(({ code }) => asked.ministry === undefined || code === asked.ministry)
      .toSorted((a, b) => (a.code > b.code ? -1 : 1)) // MoIT first, whose helpdesk this is
      .map(({ code, nameVi, shortName }) => ({
        code,
        name: nameVi,
        shortName,
        mayEdit: mayEdit(actor, code),
        departments: wanted
          .filter(({ ministry }) => ministry === code)
          .map((department) => ({
            unitId: department.unitId,
            ...refOf(department),
            validFrom: department.validFrom,
            validTo: department.validTo,
            standing: standingOf(department, day),
            assignment: department.assignment,
            mayAssign: mayChooseAssignment(actor, department.unitId),
            fields: (fieldsOf.get(department.code) ?? []).map(([id, field]) => ({
              ...dated(id, field),
              terms: (termsOf.get(id) ?? []).map(([termId, term]) => dated(termId, term)),
              procedures: (proceduresOf.get(id) ?? []).map(([procedureId, one]) => dated(procedureId, one)),
            })),
            legalTexts: (textsOf.get(department.code) ?? []).map(([id, text]) => dated(id, text)),
          })),
        rules: seesRules(actor, code)
          ? [...entries.rule]
              .filter(([, rule]) => rule.ministry === code && kept(['', rule]))
              .map(([id, rule]) => {
                const to = byCode.get(rule.department);
                return {
                  ...dated(id, rule),
                  department: to
                    ? refOf(to)
                    : { code: rule.department, name: rule.department, shortName: rule.department },
                };
              })
          : null,
      })),
    otherMinistries: [...entries.other_ministry]
      .filter(kept)
      .map(([, one]) => ({ ...one, standing: standingOf(one, day) })),
    mayEditOtherMinistries: mayEditOtherMinistries(actor),
  };
}
