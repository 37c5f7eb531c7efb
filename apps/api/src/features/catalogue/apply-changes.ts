import type { FieldError } from '../../core/app-error.ts';
import type { StoredCatalogue } from '../../core/catalogue-entries.ts';
import { newId } from '../../core/ids.ts';
import { type CatalogueDraft, openDraft } from './catalogue-draft.ts';
import type { ChangeScene, Ground } from './change-scene.ts';
import type { Change, ChangeData } from './changes.schemas.ts';
import { duplicateErrors } from './duplicate-errors.ts';
import { addEntry, editEntry, endEntry, withdrawEntry } from './entry-acts.ts';
import { tidy } from './entry-words.ts';
import { moveField } from './move-field.ts';
import { orderRules } from './order-rules.ts';

const ACTS: Record<Change['op'], (scene: ChangeScene) => void> = {
  add: addEntry,
  edit: editEntry,
  end: endEntry,
  withdraw: withdrawEntry,
  move: moveField,
  order: orderRules,
};

/** Carries changes out on a draft, one after the other, and finds everything that is wrong with them. */
export function applyChanges(
  stored: StoredCatalogue,
  changes: readonly Change[],
  ground: Ground,
): { draft: CatalogueDraft; errors: FieldError[] } {
  const draft = openDraft(stored);
  const errors: FieldError[] = [];
  const named = new Map<string, string>();
  for (const [index, change] of changes.entries()) {
    ACTS[change.op]({
      draft,
      ground,
      change: { ...change, data: resolveField(tidy(change.data ?? {}), named) },
      index,
      wrong: (place, code, params) =>
        errors.push({ pointer: `/changes/${index}${place}`, code, ...(params && { params }) }),
      idOf: (kind, name) => named.get(`${kind}/${name}`) ?? name,
      putNew: (kind, entry, id = newId()) => {
        draft.put(index, kind, id, entry);
        if (change.op === 'add' && change.id !== undefined) named.set(`${kind}/${change.id}`, id);
      },
    });
  }
  const pointerOf = (at: number, key: string) => `/changes/${at}/data/${key}`;
  return { draft, errors: [...errors, ...duplicateErrors(stored, draft, pointerOf)] };
}

/** A field that the same request adds goes by the name that it was given there. */
const resolveField = (data: ChangeData, named: ReadonlyMap<string, string>): ChangeData =>
  typeof data.field === 'string' ? { ...data, field: named.get(`field/${data.field}`) ?? data.field } : data;
