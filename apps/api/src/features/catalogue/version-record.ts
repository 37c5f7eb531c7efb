import type { Actor } from '../../core/actor.ts';
import type { Department } from '../../core/catalogue-entries.ts';
import type { Prisma } from '../../db/generated/client.ts';
import { refOf } from './catalogue.presenter.ts';
import { type CatalogueDraft, type ChangedEntry, departmentCodeOf, labelOf } from './catalogue-draft.ts';
import { seesRules } from './catalogue-sight.ts';
import { ministryOf } from './change-scene.ts';
import type { Change, Changed } from './changes.schemas.ts';

/** A publication as it is kept: what was asked for, and each entry that it changed with what it replaced. */
export type VersionRecord = {
  /** Null: it took back the version `undoes`. */
  asked: readonly Change[] | null;
  undoes: number | null;
  /** Codes of the ministries that it speaks of; empty: ministries outside only. */
  ministries: string[];
  changed: (ChangedEntry & { department: string | null })[];
};

export const recordOf = (
  draft: CatalogueDraft,
  { asked, undoes }: Pick<VersionRecord, 'asked' | 'undoes'>,
): VersionRecord => ({
  asked,
  undoes,
  ministries: ministriesOf(draft),
  changed: draft.changed().map((one) => ({ ...one, department: departmentCodeOf(draft, one.kind, one.after) })),
});

/** The ministries whose entries change, also those that they leave. */
export const ministriesOf = (draft: CatalogueDraft): string[] =>
  [
    ...new Set(
      draft
        .changed()
        .flatMap(({ kind, before, after }) =>
          [before, after].flatMap((entry) => (entry === null ? [] : (ministryOf(draft, kind, entry) ?? []))),
        ),
    ),
  ].sort();

export const readRecord = (stored: Prisma.JsonValue): VersionRecord => stored as unknown as VersionRecord; // written by `publish` alone

/** Rules of another ministry are not the actor's to see, in no version either. */
export const visibleChanges = ({ changed }: VersionRecord, actor: Actor): VersionRecord['changed'] =>
  changed.filter(({ kind, after }) => kind !== 'rule' || !('ministry' in after) || seesRules(actor, after.ministry));

export const presentChanged = (
  { change, kind, id, before, after, department }: VersionRecord['changed'][number],
  departments: ReadonlyMap<string, Department>,
): Changed => {
  const known = department === null ? undefined : departments.get(department);
  return { change, kind, id, label: labelOf(after), department: known ? refOf(known) : null, before, after };
};
