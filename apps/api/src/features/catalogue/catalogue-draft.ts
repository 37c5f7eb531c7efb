import type {
  CatalogueEntries,
  Department,
  Entry,
  EntryKind,
  EntryOf,
  StoredCatalogue,
} from '../../core/catalogue-entries.ts';

/** One entry as it was and as it becomes. `change`: index of the change that did it last. */
export type ChangedEntry = {
  [K in EntryKind]: { change: number; kind: K; id: string; before: EntryOf[K] | null; after: EntryOf[K] };
}[EntryKind];

/** A catalogue that is being changed: what is read from it is as if the changes so far were published. */
export type CatalogueDraft = {
  entries: CatalogueEntries;
  department: (code: string) => Department | undefined;
  get: <K extends EntryKind>(kind: K, id: string) => EntryOf[K] | undefined;
  put: <K extends EntryKind>(change: number, kind: K, id: string, after: EntryOf[K]) => void;
  /** What has changed by now, each entry once, in the order in which they were first touched. */
  changed: () => ChangedEntry[];
};

export function openDraft({ departments, entries: stored }: StoredCatalogue): CatalogueDraft {
  const byCode = new Map(departments.map((one) => [one.code, one]));
  const entries: { [K in EntryKind]: Map<string, EntryOf[K]> } = {
    field: new Map(stored.field),
    term: new Map(stored.term),
    legal_text: new Map(stored.legal_text),
    procedure: new Map(stored.procedure),
    other_ministry: new Map(stored.other_ministry),
    rule: new Map(stored.rule),
  };
  const touched = new Map<string, { change: number; kind: EntryKind; id: string }>();
  return {
    entries,
    department: (code) => byCode.get(code),
    get: (kind, id) => entries[kind].get(id),
    put: (change, kind, id, after) => {
      entries[kind].set(id, after);
      touched.set(`${kind}/${id}`, { change, kind, id });
    },
    changed: () =>
      [...touched.values()].flatMap(({ change, kind, id }) => {
        const before = stored[kind].get(id) ?? null;
        const after = entries[kind].get(id);
        if (after === undefined || sameEntry(before, after)) return [];
        return { change, kind, id, before, after } as ChangedEntry; // both were read by the kind
      }),
  };
}

/** Equal in what they say, whatever the order of their keys. */
export const sameEntry = (a: Entry | null, b: Entry | null): boolean =>
  a === b || (a !== null && b !== null && wordsOf(a) === wordsOf(b));

const wordsOf = (entry: Entry): string =>
  JSON.stringify(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Its words, for people: the term, the citation, the name. */
export function labelOf(entry: Entry): string {
  if ('term' in entry) return entry.term;
  if ('citation' in entry) return entry.citation;
  return 'nameVi' in entry ? entry.nameVi : entry.name;
}

/** Code of the department that an entry speaks of; null for a ministry outside. */
export function departmentCodeOf(draft: Pick<CatalogueDraft, 'get'>, kind: EntryKind, entry: Entry): string | null {
  if (kind === 'other_ministry') return null;
  if ('department' in entry) return entry.department;
  return 'field' in entry && entry.field !== null ? (draft.get('field', entry.field)?.department ?? null) : null;
}
