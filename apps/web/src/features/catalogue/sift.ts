import { finderOf } from './find-text.ts';
import type { Department, Field, LegalText, OtherMinistry } from './shown.ts';
import { isPast, nextTurn, type Period, type Turn } from './standing.ts';

/** Entries of a group as they stand on a day: those that hold or are to come, and those that are over. */
export type Parted<Entry> = { now: Entry[]; past: Entry[] };

export const part = <Entry extends Period>(entries: readonly Entry[], day: string): Parted<Entry> => ({
  now: entries.filter((entry) => !isPast(entry, day)),
  past: entries.filter((entry) => isPast(entry, day)),
});

const BY_WORDS = new Intl.Collator('vi', { numeric: true });

type Drafted = { mark?: { op: string } };
const isNew = ({ mark }: Drafted): boolean => mark?.op === 'add';

/** What was published in the order of the alphabet; what is new before or behind it, as it was entered. */
export const inOrder = <Entry extends Drafted>(
  entries: readonly Entry[],
  words: (entry: Entry) => string,
  newOnes: 'first' | 'last',
): Entry[] => {
  const known = entries.filter((entry) => !isNew(entry)).sort((a, b) => BY_WORDS.compare(words(a), words(b)));
  const fresh = entries.filter(isNew);
  return newOnes === 'first' ? [...fresh, ...known] : [...known, ...fresh];
};

/** A department with nothing but what is sought. */
export type Sifted = { department: Department; fields: Field[]; legalTexts: LegalText[]; hits: number };

/** A field that is itself what is sought keeps all that is in it. */
const siftField = (field: Field, finds: ReturnType<typeof finderOf>): { field: Field; hits: number } | null => {
  if (finds(field.nameVi, field.nameEn))
    return { field, hits: 1 + field.terms.filter(({ term }) => finds(term)).length };
  const terms = field.terms.filter(({ term }) => finds(term));
  const procedures = field.procedures.filter(({ name, code }) => finds(name, code));
  const hits = terms.length + procedures.length;
  return hits > 0 ? { field: { ...field, terms, procedures }, hits } : null;
};

export const siftDepartment = (department: Department, q: string): Sifted => {
  const finds = finderOf(q);
  if (q.trim() === '')
    return { department, fields: department.fields, legalTexts: department.legalTexts, hits: Number.POSITIVE_INFINITY };
  const fields = department.fields.flatMap((field) => siftField(field, finds) ?? []);
  const legalTexts = department.legalTexts.filter(({ citation, title }) => finds(citation, title));
  const named = finds(department.name, department.shortName, department.code);
  const hits = fields.reduce((sum, one) => sum + one.hits, 0) + legalTexts.length;
  // Sought by its own name, it is shown whole.
  if (named && hits === 0) return { department, fields: department.fields, legalTexts: department.legalTexts, hits: 1 };
  return { department, fields: fields.map(({ field }) => field), legalTexts, hits };
};

export const outsideHits = ({ name, terms }: OtherMinistry, q: string): number => {
  const finds = finderOf(q);
  if (q.trim() === '') return Number.POSITIVE_INFINITY;
  return terms.filter((term) => finds(term)).length + (finds(name) ? 1 : 0);
};

export type Summary = { fields: number; terms: number; texts: number; turn: Turn | null; drafted: number };

/** What the list says of a department on a day. */
export const summaryOf = ({ fields, legalTexts }: Department, day: string): Summary => {
  const now = fields.filter((field) => !isPast(field, day));
  const inner = now.flatMap(({ terms, procedures }) => [...terms, ...procedures]);
  const all = [...fields, ...fields.flatMap((field) => [...field.terms, ...field.procedures]), ...legalTexts];
  return {
    fields: now.length,
    terms: now.reduce((sum, { terms }) => sum + terms.filter((term) => !isPast(term, day)).length, 0),
    texts: legalTexts.filter((text) => !isPast(text, day)).length,
    turn: nextTurn([...now, ...inner, ...legalTexts], day),
    drafted: all.filter(({ mark }) => mark).length,
  };
};
