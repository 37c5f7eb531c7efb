import { type CatalogueDepartment, type CatalogueTerm, isValidOn, type OtherMinistry } from './catalogue.ts';
import type { CompiledTerm, Owner } from './compiled-term.ts';
import { foldVietnamese } from './fold.ts';
import { fragmentsOf } from './fragments.ts';
import { compileLegalTexts, type LegalIndex, type LegalOwner } from './legal-index.ts';
import { compileProcedures, type ProcedureIndex } from './procedures.ts';
import { compileSpelling, type Spelling } from './spelling.ts';
import { readSyllables } from './syllables.ts';
import { weighTerms } from './term-weight.ts';

export type TermNode = { next: Map<string, TermNode>; terms: CompiledTerm[] };

export type CompiledCatalogue = {
  owners: Owner[];
  root: TermNode;
  spelling: Spelling;
  legal: LegalIndex;
  procedures: ProcedureIndex;
};

type TermDraft = Omit<CompiledTerm, 'words' | 'keys' | 'exact' | 'weight' | 'fragment'>;

const spell = (draft: TermDraft): CompiledTerm | undefined => {
  const { syllables } = readSyllables(draft.term);
  if (syllables.length === 0) return undefined;
  return {
    ...draft,
    words: syllables.map(({ written }) => written),
    keys: syllables.map(({ key }) => key),
    exact: syllables.map(({ exact }) => exact),
    weight: 0,
    fragment: false,
  };
};

const isLaw = (citation: string): boolean => /^(bo luat|luat|phap lenh) /.test(foldVietnamese(citation));

const lawNames = (citations: readonly string[], owner: number): TermDraft[] =>
  citations.filter(isLaw).map((citation) => ({
    term: citation.replace(/ \d{4}$/, ''),
    owner,
    field: null,
    citation,
  }));

/** The same law in two versions is one name; the last one counts. */
const withoutRepetition = (terms: readonly CompiledTerm[]): CompiledTerm[] => [
  ...new Map(terms.map((term) => [`${term.owner}/${term.field}/${term.keys.join(' ')}`, term])).values(),
];

const addToTrie = (root: TermNode, term: CompiledTerm): void => {
  let node = root;
  for (const key of term.keys) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), terms: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  node.terms.push(term);
};

const inForce = (terms: readonly CatalogueTerm[], day: string): CatalogueTerm[] =>
  terms.filter((term) => isValidOn(term, day));

export const compileCatalogue = (
  departments: readonly CatalogueDepartment[],
  onDate: string,
  otherMinistries: readonly OtherMinistry[],
): CompiledCatalogue => {
  const owners: Owner[] = [];
  const drafts: TermDraft[] = [];
  const names: TermDraft[] = [];
  const legalOwners: LegalOwner[] = [];
  const present: { owner: number; department: CatalogueDepartment }[] = [];

  for (const department of departments) {
    if (!isValidOn(department, onDate)) continue;
    const owner = owners.push({ kind: 'department', code: department.code, ministry: department.ministry }) - 1;
    present.push({ owner, department });
    for (const term of [department.name, department.shortName])
      names.push({ term, owner, field: null, citation: null });
    for (const field of department.fields)
      for (const { term } of inForce(field.terms, onDate))
        drafts.push({ term, owner, field: field.id, citation: null });
    // Lapsed texts too: communes go on citing them, and they still say whose business it is. Those in force come last and so
    // are the ones that a law's bare name stands for.
    const citations = department.legalTexts
      .filter((text) => text.validFrom <= onDate)
      .sort((a, b) => Number(isValidOn(a, onDate)) - Number(isValidOn(b, onDate)))
      .map(({ citation }) => citation);
    drafts.push(...lawNames(citations, owner));
    legalOwners.push(...citations.map((citation) => ({ citation, owner })));
  }
  for (const { name, terms } of otherMinistries) {
    const owner = owners.push({ kind: 'other_ministry', name }) - 1;
    for (const term of terms) drafts.push({ term, owner, field: null, citation: isLaw(term) ? term : null });
    drafts.push(...lawNames(terms, owner));
    legalOwners.push(...terms.map((citation) => ({ citation, owner })));
  }

  const spelled = (some: readonly TermDraft[]) => some.map(spell).filter((term) => term !== undefined);
  const whole = withoutRepetition(spelled(drafts));
  const terms = [...whole, ...fragmentsOf(whole), ...spelled(names)];
  weighTerms(terms, owners.length);
  const root: TermNode = { next: new Map(), terms: [] };
  for (const term of terms) addToTrie(root, term);
  const vocabulary = new Set(terms.flatMap(({ keys }) => keys));
  return {
    owners,
    root,
    spelling: compileSpelling(vocabulary),
    legal: compileLegalTexts(legalOwners),
    procedures: compileProcedures(present, onDate),
  };
};
