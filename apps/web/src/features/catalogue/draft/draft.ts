import type { Change } from '../catalogue.queries.ts';

/** A change that is not published: as it will be sent, under a name that this device gave it. */
export type DraftChange = {
  /** Of an entry that is new it is also the id under which the page shows it. */
  key: string;
  /** Code; null for what belongs to ministries outside. */
  ministry: string | null;
  change: Change;
};

export type CatalogueDraft = {
  changes: readonly DraftChange[];
  /** They were sent for publication upon this version; its answer may have been lost. */
  sent?: { version: number; note: string };
};

/** Module level: `useDraft` compares with it. */
export const EMPTY_DRAFT: CatalogueDraft = { changes: [] };

const OWN = 'new:';
export const ownId = (): string => OWN + crypto.randomUUID();
export const isOwnId = (id: string): boolean => id.startsWith(OWN);

/** A field may be moved and renamed at once; of all else the last word on an entry counts. */
const sameMatter = (a: Change, b: Change): boolean =>
  a.kind === b.kind && a.id === b.id && (a.op === 'move') === (b.op === 'move') && a.op !== 'order' && b.op !== 'order';

const placeOf = (changes: readonly DraftChange[], { ministry, change }: DraftChange): number =>
  changes.findIndex((each) =>
    change.op === 'order'
      ? each.change.op === 'order' && each.ministry === ministry
      : sameMatter(each.change, change) && each.change.op !== 'add',
  );

const intoAdded = (added: DraftChange, { op, data }: Change): DraftChange => {
  // It begins when its form says, not from a day on: nothing stood there before.
  const { from: _, ...words } = data ?? {};
  const said = op === 'move' ? { department: words.department } : words;
  return { ...added, change: { ...added.change, data: { ...added.change.data, ...said } } };
};

/** The draft with one more change; it takes the place of what was said of the same entry, and goes into one that is new. */
export const putChange = (changes: readonly DraftChange[], next: DraftChange): readonly DraftChange[] => {
  const { change } = next;
  if (change.op === 'add') return [...changes, next];
  const added = changes.find(({ key }) => change.op !== 'order' && key === change.id);
  if (added)
    return change.op === 'withdraw'
      ? removeChange(changes, added.key)
      : changes.map((each) => (each === added ? intoAdded(added, change) : each));
  const at = placeOf(changes, next);
  const known = changes[at];
  return known ? changes.with(at, { ...next, key: known.key }) : [...changes, next];
};

/** All that is said of a published entry, said anew: against what is published, not against the draft. */
export const alterEntry = (
  changes: readonly DraftChange[],
  { kind, id }: Pick<Change, 'kind' | 'id'>,
  next: readonly DraftChange[],
): readonly DraftChange[] => {
  const isNew = changes.some(({ key }) => key === id);
  const others = isNew ? changes : changes.filter(({ change }) => change.kind !== kind || change.id !== id);
  return next.reduce(putChange, others);
};

/** Without one change, and without what hangs on the field or rule that it was to add. */
export const removeChange = (changes: readonly DraftChange[], key: string): readonly DraftChange[] =>
  changes
    .filter((each) => each.key !== key && each.change.data?.field !== key)
    .flatMap((each) => {
      if (!each.change.ids?.includes(key)) return [each];
      const ids = each.change.ids.filter((id) => id !== key);
      return ids.length > 0 ? [{ ...each, change: { ...each.change, ids } }] : [];
    });
