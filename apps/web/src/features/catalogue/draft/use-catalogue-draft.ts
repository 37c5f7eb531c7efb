import { useMemo } from 'react';
import { useDraft } from '../../../lib/use-draft.ts';
import type { Catalogue, Change } from '../catalogue.queries.ts';
import { entriesOf } from '../shown.ts';
import { applyDraft } from './apply-draft.ts';
import {
  alterEntry,
  type CatalogueDraft,
  type DraftChange,
  EMPTY_DRAFT,
  ownId,
  putChange,
  removeChange,
} from './draft.ts';

/** What is new goes by the id that it was given in the draft. */
const draftChange = (ministry: string | null, change: Change): DraftChange => ({
  key: change.op === 'add' && change.id !== undefined ? change.id : ownId(),
  ministry,
  change,
});

/** Changes that are not published, kept on this device, and the catalogue as it would be with them. */
export const useCatalogueDraft = (catalogue: Catalogue) => {
  const draft = useDraft('catalogue', EMPTY_DRAFT);
  const { changes } = draft.value;
  const shown = useMemo(() => applyDraft(catalogue, changes), [catalogue, changes]);
  const published = useMemo(() => entriesOf(catalogue), [catalogue]);
  const set = (next: readonly DraftChange[]) =>
    next.length === 0 ? void draft.clear() : draft.setValue({ changes: next });
  return {
    ready: draft.ready,
    failed: draft.failed,
    savedAt: draft.savedAt,
    base: catalogue,
    changes,
    shown,
    published,
    put: (ministry: string | null, ...wanted: readonly Change[]) =>
      set(wanted.map((change) => draftChange(ministry, change)).reduce(putChange, changes)),
    /** Says anew what becomes of a published entry; nothing: it stays as it is. */
    alter: (ministry: string | null, entry: Pick<Change, 'kind' | 'id'>, wanted: readonly Change[]) =>
      set(
        alterEntry(
          changes,
          entry,
          wanted.map((change) => draftChange(ministry, change)),
        ),
      ),
    /** Rules in the order in which they are to be tried; the order that is published is no change. */
    order: (ministry: string, ids: readonly string[]) => {
      const own = catalogue.ministries.find(({ code }) => code === ministry)?.rules ?? [];
      const known = own.map(({ id }) => id).filter((id) => ids.includes(id));
      const others = changes.filter((each) => each.change.op !== 'order' || each.ministry !== ministry);
      const asPublished = ids.every((id, at) => id === known[at]);
      set(
        asPublished ? others : putChange(others, draftChange(ministry, { op: 'order', kind: 'rule', ids: [...ids] })),
      );
    },
    sent: draft.value.sent ?? null,
    /** Said before they are sent: when the answer is lost, the page finds out what became of them. */
    send: (sent: NonNullable<CatalogueDraft['sent']>) => {
      draft.setValue({ changes, sent });
      return draft.flush();
    },
    remove: (key: string) => set(removeChange(changes, key)),
    clear: () => void draft.clear(),
  };
};

export type CatalogueDrafting = ReturnType<typeof useCatalogueDraft>;
