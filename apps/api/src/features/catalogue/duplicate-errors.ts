import type { FieldError } from '../../core/app-error.ts';
import { type EntryKind, type EntryOf, periodsMeet, type StoredCatalogue } from '../../core/catalogue-entries.ts';
import type { CatalogueDraft } from './catalogue-draft.ts';
import { type DataKey, sameWords } from './entry-words.ts';

type Identity<K extends EntryKind> = { key: DataKey; code: string; of: (entry: EntryOf[K]) => string };

/** By what two entries of a kind would say the same thing on the same day. A ministry outside is its name. */
const IDENTITIES: { [K in Exclude<EntryKind, 'other_ministry'>]: Identity<K> } = {
  field: {
    key: 'nameVi',
    code: 'in-catalogue-already',
    of: ({ department, nameVi }) => `${department}/${sameWords(nameVi)}`,
  },
  term: { key: 'term', code: 'in-catalogue-already', of: ({ field, term }) => `${field}/${sameWords(term)}` },
  legal_text: {
    key: 'citation',
    code: 'in-catalogue-already',
    of: ({ department, citation }) => `${department}/${sameWords(citation)}`,
  },
  procedure: {
    key: 'name',
    code: 'in-catalogue-already',
    of: ({ field, province, name }) => `${field}/${province}/${sameWords(name)}`,
  },
  // the second of them would never be reached
  rule: {
    key: 'name',
    code: 'same-conditions',
    of: ({ ministry, field, province, channel }) => `${ministry}/${field}/${province}/${channel}`,
  },
};

/** What the changed catalogue would hold twice on one day, wherever that was not so before. Looked for at the end: what is in the way may be ended by a later change. */
export function duplicateErrors(
  stored: StoredCatalogue,
  draft: CatalogueDraft,
  pointerOf: (change: number, key: string) => string,
): FieldError[] {
  const changed = Map.groupBy(draft.changed(), ({ kind }) => kind);
  const errorsOf = <K extends keyof typeof IDENTITIES>(kind: K): FieldError[] => {
    const touched = changed.get(kind);
    if (!touched) return [];
    const { key, code, of }: Identity<K> = IDENTITIES[kind];
    const entries: ReadonlyMap<string, EntryOf[K]> = draft.entries[kind];
    const same = Map.groupBy(entries, ([, entry]) => of(entry));
    const changeOf = new Map(touched.map(({ id, change }) => [id, change]));
    return touched.flatMap(({ id, change }) => {
      const entry = entries.get(id);
      if (!entry) return [];
      const others = (same.get(of(entry)) ?? []).filter(
        ([other, its]) => other !== id && periodsMeet(entry, its) && !metBefore(id, other),
      );
      // of two new ones the later is the one too many
      const blamed = others.some(([other]) => (changeOf.get(other) ?? -1) < change || other < id);
      const label = labelIn(entry, key);
      return blamed ? [{ pointer: pointerOf(change, key), code, params: { value: label } }] : [];
    });

    function metBefore(id: string, other: string): boolean {
      const before: EntryOf[K] | undefined = stored.entries[kind].get(id);
      const its: EntryOf[K] | undefined = stored.entries[kind].get(other);
      return before !== undefined && its !== undefined && of(before) === of(its) && periodsMeet(before, its);
    }
  };
  return (['field', 'term', 'legal_text', 'procedure', 'rule'] as const).flatMap((kind) => errorsOf(kind));
}

const labelIn = (entry: object, key: DataKey): string =>
  String(new Map<string, unknown>(Object.entries(entry)).get(key) ?? '');
