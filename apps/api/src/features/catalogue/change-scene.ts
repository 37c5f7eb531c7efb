import type { Entry, EntryKind, EntryOf } from '../../core/catalogue-entries.ts';
import type { CatalogueDraft } from './catalogue-draft.ts';
import type { Change, ChangeData } from './changes.schemas.ts';
import type { DataKey } from './entry-words.ts';

/** What changes are held against, besides the catalogue itself. */
export type Ground = {
  today: string;
  ministries: readonly string[];
  isProvince: (code: string) => boolean;
  mayEdit: (ministry: string) => boolean;
  mayEditOtherMinistries: boolean;
  seesRules: (ministry: string) => boolean;
};

/** One change at work on the draft. */
export type ChangeScene = {
  draft: CatalogueDraft;
  ground: Ground;
  change: Omit<Change, 'data'> & { data: ChangeData };
  index: number;
  /** What is wrong, at a place within the change. */
  wrong: (place: string, code: string, params?: Record<string, string | number>) => void;
  /** An entry's id for what a change calls it: its id, or the name that an earlier change of the request gave it. */
  idOf: (kind: EntryKind, name: string) => string;
  /** Stores an entry that is new, under an id of its own. */
  putNew: <K extends EntryKind>(kind: K, entry: EntryOf[K], id?: string) => void;
};

/** The ministry that an entry is of; undefined for one outside, and for what hangs on nothing known. */
export function ministryOf(draft: CatalogueDraft, kind: EntryKind, entry: Entry): string | undefined {
  if (kind === 'other_ministry') return undefined;
  if ('ministry' in entry) return entry.ministry;
  const field = 'field' in entry && entry.field !== null ? draft.get('field', entry.field) : undefined;
  const code = 'department' in entry ? entry.department : field?.department;
  return code === undefined ? undefined : draft.department(code)?.ministry;
}

/** Whether the actor may touch it; says so where they may not. */
export function demandOwn(scene: ChangeScene, kind: EntryKind, entry: Entry, place: string): boolean {
  const { draft, ground, wrong } = scene;
  const ministry = ministryOf(draft, kind, entry);
  const may =
    kind === 'other_ministry' ? ground.mayEditOtherMinistries : ministry === undefined || ground.mayEdit(ministry);
  if (!may) wrong(place, 'not-your-ministry');
  return may;
}

/** The entry that a change names, when there is one that the actor sees and may touch. */
export function findNamed<K extends EntryKind>(scene: ChangeScene, kind: K): { id: string; entry: EntryOf[K] } | null {
  const { change, draft, ground, wrong, idOf } = scene;
  if (change.id === undefined) {
    wrong('/id', 'required');
    return null;
  }
  const id = idOf(kind, change.id);
  const entry = draft.get(kind, id);
  const rule = kind === 'rule' ? draft.get('rule', id) : undefined;
  if (entry === undefined || (rule && !ground.seesRules(rule.ministry))) {
    wrong('/id', 'unknown', { value: change.id });
    return null;
  }
  return demandOwn(scene, kind, entry, '/id') ? { id, entry } : null;
}

/** Says which keys have no place in such a change. */
export function refuseOthers({ change, wrong }: ChangeScene, allowed: readonly DataKey[]): void {
  for (const key of Object.keys(change.data))
    if (!(allowed as readonly string[]).includes(key)) wrong(`/data/${key}`, 'not-of-kind'); // any key of the schema
  if (change.ids !== undefined && change.op !== 'order') wrong('/ids', 'not-of-kind');
}
