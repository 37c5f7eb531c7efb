import { foldVietnamese } from '@caunoi/routing/fold';
import { type EntryKind, type EntryOf, type Period, periodsMeet } from '../../core/catalogue-entries.ts';
import type { CatalogueDraft } from './catalogue-draft.ts';
import type { Ground } from './change-scene.ts';
import { type DataKey, sameWords } from './entry-words.ts';

/** `keys`: what may be at fault, the likeliest first; `place`: within it. */
export type EntryFault = {
  keys: readonly DataKey[];
  place?: string;
  code: string;
  params?: Record<string, string | number>;
};

/** The world of the catalogue: what lies outside is a slip of the keyboard. */
const DAYS = { first: '1945-09-02', last: '2199-12-31' };

type Checks = { [K in EntryKind]: (entry: EntryOf[K], draft: CatalogueDraft, ground: Ground) => EntryFault[] };

/** Everything that is wrong with an entry by itself and with what it refers to. */
export const entryErrors = <K extends EntryKind>(
  kind: K,
  entry: EntryOf[K],
  draft: CatalogueDraft,
  ground: Ground,
): EntryFault[] => {
  const faults = periodFaults(entry);
  return [...faults, ...CHECKS[kind](entry, draft, ground)];
};

const CHECKS: Checks = {
  field: (entry, draft) => [...departmentFaults(entry, draft), ...wordless('nameVi', entry.nameVi)],
  term: (entry, draft) => [...fieldFaults(entry, draft), ...wordless('term', entry.term)],
  legal_text: (entry, draft) => [...departmentFaults(entry, draft), ...wordless('citation', entry.citation)],
  procedure: (entry, draft, ground) => [
    ...fieldFaults(entry, draft),
    ...wordless('name', entry.name),
    ...provinceFaults(entry, ground),
  ],
  other_ministry: ({ name, terms }) => [...wordless('name', name), ...termsFaults(terms)],
  rule: (entry, draft, ground) => [
    ...(ground.ministries.includes(entry.ministry) && ground.seesRules(entry.ministry)
      ? []
      : [unknown('ministry', entry.ministry)]),
    ...departmentFaults(entry, draft),
    ...wordless('name', entry.name),
    ...ofMinistry('department', entry.ministry, draft.department(entry.department)?.ministry),
    ...ruleFieldFaults(entry, draft),
    ...provinceFaults(entry, ground),
  ],
};

const unknown = (key: DataKey, value: string): EntryFault => ({ keys: [key], code: 'unknown', params: { value } });

function periodFaults({ validFrom, validTo }: Period): EntryFault[] {
  const outside = (key: DataKey, day: string | null): EntryFault[] =>
    day !== null && (day < DAYS.first || day > DAYS.last)
      ? [{ keys: [key], code: 'invalid-date', params: { value: day } }]
      : [];
  const inverted = validTo !== null && validTo < validFrom;
  return [
    ...outside('validFrom', validFrom),
    ...outside('validTo', validTo),
    ...(inverted ? [{ keys: ['validTo', 'validFrom'], code: 'before-start' } as const] : []),
  ];
}

function departmentFaults(entry: Period & { department: string }, draft: CatalogueDraft): EntryFault[] {
  const department = draft.department(entry.department);
  if (!department) return [unknown('department', entry.department)];
  return periodsMeet(entry, department) || isInverted(entry)
    ? []
    : [{ keys: ['department', 'validFrom', 'validTo'], code: 'not-in-force' }];
}

function fieldFaults(entry: Period & { field: string }, draft: CatalogueDraft): EntryFault[] {
  const field = draft.get('field', entry.field);
  if (!field) return [unknown('field', entry.field)];
  return periodsMeet(entry, field) || isInverted(entry)
    ? []
    : [{ keys: ['field', 'validFrom', 'validTo'], code: 'field-not-in-force' }];
}

function ruleFieldFaults({ field: id, ministry }: EntryOf['rule'], draft: CatalogueDraft): EntryFault[] {
  if (id === null) return [];
  const field = draft.get('field', id);
  if (!field) return [unknown('field', id)];
  return ofMinistry('field', ministry, draft.department(field.department)?.ministry);
}

const ofMinistry = (key: DataKey, wanted: string, found: string | undefined): EntryFault[] =>
  found === undefined || found === wanted ? [] : [{ keys: [key], code: 'of-other-ministry' }];

const provinceFaults = ({ province }: { province: string | null }, { isProvince }: Ground): EntryFault[] =>
  province === null || isProvince(province) ? [] : [unknown('province', province)];

const isInverted = ({ validFrom, validTo }: Period): boolean => validTo !== null && validTo < validFrom;

const hasWords = (text: string): boolean => /[a-z0-9]/.test(foldVietnamese(text));

const wordless = (key: DataKey, text: string): EntryFault[] => (hasWords(text) ? [] : [{ keys: [key], code: 'blank' }]);

function termsFaults(terms: readonly string[]): EntryFault[] {
  const seen = new Set<string>();
  return terms.flatMap((term, at): EntryFault[] => {
    const key = sameWords(term);
    const place = `/${at}`;
    if (!hasWords(term)) return [{ keys: ['terms'], place, code: 'blank' }];
    if (seen.has(key)) return [{ keys: ['terms'], place, code: 'in-catalogue-already', params: { value: term } }];
    seen.add(key);
    return [];
  });
}
