import type { FieldError } from '../../core/app-error.ts';
import {
  type Entry,
  type EntryKind,
  type EntryOf,
  isWithdrawn,
  type StoredCatalogue,
} from '../../core/catalogue-entries.ts';
import { type CatalogueDraft, type ChangedEntry, labelOf, openDraft, sameEntry } from './catalogue-draft.ts';
import { type Ground, ministryOf } from './change-scene.ts';
import { duplicateErrors } from './duplicate-errors.ts';
import { dayBefore } from './entry-words.ts';

/**
 * Takes back what a publication did: entries are again what they were, and those it added end yesterday, or never begin. Whatever was changed
 * since then stands in the way.
 */
export function undoChanges(
  stored: StoredCatalogue,
  made: readonly ChangedEntry[],
  ground: Ground,
): { draft: CatalogueDraft; errors: FieldError[] } {
  const draft = openDraft(stored);
  const errors: FieldError[] = [];
  for (const [at, one] of made.entries()) {
    const fault = undoOne(draft, one.kind, one, at, ground);
    // what another ministry calls its own is not told with the refusal
    if (fault === 'not-your-ministry') errors.push({ pointer: `/changed/${at}`, code: fault });
    else if (fault) errors.push({ pointer: `/changed/${at}`, code: fault, params: { value: labelOf(one.after) } });
  }
  return { draft, errors: [...errors, ...duplicateErrors(stored, draft, (at) => `/changed/${at}`)] };
}

function undoOne<K extends EntryKind>(
  draft: CatalogueDraft,
  kind: K,
  { id, before, after }: { id: string; before: Entry | null; after: Entry },
  at: number,
  ground: Ground,
): string | null {
  const ministry = ministryOf(draft, kind, after);
  const may =
    kind === 'other_ministry' ? ground.mayEditOtherMinistries : ministry === undefined || ground.mayEdit(ministry);
  if (!may) return 'not-your-ministry';
  const current = draft.get(kind, id) ?? null;
  if (!sameEntry(current, after)) return 'changed-since';
  draft.put(at, kind, id, (before ?? takenBack(after, ground.today)) as EntryOf[K]); // as it was stored under this kind
  return null;
}

const takenBack = (added: Entry, today: string): Entry => {
  if (isWithdrawn(added)) return added;
  const validTo = dayBefore(added.validFrom < today ? today : added.validFrom);
  return added.validTo !== null && added.validTo < validTo ? added : { ...added, validTo };
};
