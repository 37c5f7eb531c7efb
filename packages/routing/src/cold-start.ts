import { type CatalogueDepartment, isValidOn, type OtherMinistry } from './catalogue.ts';
import { composedTexts } from './composed.ts';
import { OTHER } from './owner-name.ts';
import { seededRandom } from './random.ts';
import type { Example } from './train.ts';

/** A phrase or question of the shipped corpus: whose it is goes by the field, so that it follows the field to another department. */
export type CorpusLine = { text: string } & ({ field: string } | { department: string } | { ministry: string });

/** A bare term teaches a word; a question teaches how people ask. */
const TERM_WEIGHT = 0.3;
const TITLE_WEIGHT = 0.3;
/** Made-up questions: one for so many terms. */
const TERMS_A_QUESTION = 4;
const COMPOSED_WEIGHT = 0.5;
const SEED = 31;

const ofDepartment = (department: CatalogueDepartment, onDate: string, shared: ReadonlySet<string>): Example[] => {
  const bare = (text: string, weight: number): Example => ({ text, label: department.code, weight, bare: true });
  const fields = department.fields.flatMap(({ name, terms, procedures = [] }) => [
    bare(name, TITLE_WEIGHT),
    ...terms.filter((term) => isValidOn(term, onDate)).map(({ term }) => bare(term, TERM_WEIGHT)),
    ...procedures.filter((one) => isValidOn(one, onDate)).map((one) => bare(one.name, TITLE_WEIGHT)),
  ]);
  const titles = department.legalTexts.flatMap(({ title = '' }) =>
    title === '' || shared.has(title) ? [] : [bare(title, TITLE_WEIGHT)],
  );
  return [...fields, ...titles];
};

/** Titles of texts that several departments answer for: they tell none from the other. */
const sharedTitles = (departments: readonly CatalogueDepartment[]): Set<string> => {
  const owners = new Map<string, Set<string>>();
  for (const { code, legalTexts } of departments)
    for (const { title = '' } of legalTexts) owners.set(title, (owners.get(title) ?? new Set()).add(code));
  return new Set([...owners].flatMap(([title, codes]) => (codes.size > 1 ? [title] : [])));
};

/**
 * What a first model learns from, before anything was decided here: the catalogue in force on `onDate` (terms, names of fields,
 * titles of texts, procedures) and the shipped corpus. Lines of fields that no department has any more are left out.
 */
export const coldStartExamples = (
  {
    departments,
    otherMinistries,
    onDate,
  }: { departments: readonly CatalogueDepartment[]; otherMinistries: readonly OtherMinistry[]; onDate: string },
  corpus: readonly CorpusLine[] = [],
): Example[] => {
  const present = departments.filter((department) => isValidOn(department, onDate));
  const codes = new Set(present.map(({ code }) => code));
  const byField = new Map(present.flatMap(({ code, fields }) => fields.map(({ id }) => [id, code] as const)));
  const shared = sharedTitles(present);
  const labelOf = (line: CorpusLine): string | undefined => {
    if ('ministry' in line) return OTHER + line.ministry;
    if ('department' in line) return codes.has(line.department) ? line.department : undefined;
    return byField.get(line.field);
  };
  const random = seededRandom(SEED);
  const owners = [
    ...present.map(({ code, fields }) => ({
      label: code,
      terms: fields.flatMap(({ terms }) => terms.filter((term) => isValidOn(term, onDate)).map(({ term }) => term)),
    })),
    ...otherMinistries.map(({ name, terms }) => ({ label: OTHER + name, terms })),
  ];
  const everything = owners.flatMap(({ terms }) => terms);
  return [
    ...owners.flatMap(({ label, terms }) =>
      composedTexts(terms, everything, Math.floor(terms.length / TERMS_A_QUESTION), random).map(
        (text): Example => ({ text, label, weight: COMPOSED_WEIGHT }),
      ),
    ),
    ...present.flatMap((department) => ofDepartment(department, onDate, shared)),
    ...otherMinistries.flatMap(({ name, terms }) =>
      terms.map((term): Example => ({ text: term, label: OTHER + name, weight: TERM_WEIGHT, bare: true })),
    ),
    ...corpus.flatMap((line): Example[] => {
      const label = labelOf(line);
      return label === undefined ? [] : [{ text: line.text, label, weight: 1 }];
    }),
  ];
};
