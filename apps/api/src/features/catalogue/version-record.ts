import type { Actor } from '../../core/actor.ts';
import type { Department } from '../../core/catalogue-entries.ts';
import type { Prisma } from '../../db/generated/client.ts';
import { refOf } from './catalogue.presenter.ts';
import { type CatalogueDraft, type ChangedEntry, departmentCodeOf, labelOf } from './catalogue-draft.ts';
import { ministriesSeen } from './catalogue-sight.ts';
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

/**
 * Versions that the actor is told of: those that speak of their ministry, or of ministries outside, which decide for all. Of others they
 * learn the number only, by the catalogue's own: why another ministry arranges itself, and who did, is not theirs to read.
 */
export const seenVersions = (actor: Actor): Prisma.CatalogueVersionWhereInput => {
  const seen = ministriesSeen(actor);
  if (seen === 'all') return {};
  return {
    OR: [
      { changes: { path: ['changed'], array_contains: [{ kind: 'other_ministry' }] } },
      ...seen.map((ministry) => ({ changes: { path: ['ministries'], array_contains: [ministry] } })),
    ],
  };
};

/** Of a version that speaks of several ministries, what it says of the actor's and of those outside. */
export const visibleChanges = (
  { changed }: VersionRecord,
  actor: Actor,
  departments: ReadonlyMap<string, Department>,
): VersionRecord['changed'] => {
  const seen = ministriesSeen(actor);
  if (seen === 'all') return changed;
  const isSeen = (ministry: string | undefined) => ministry !== undefined && seen.includes(ministry);
  return changed.filter(({ kind, before, after, department }) => {
    if (kind === 'other_ministry') return true;
    if (kind === 'rule') return isSeen(after.ministry);
    const left = before !== null && 'department' in before ? before.department : null;
    return [department, left].some((code) => code !== null && isSeen(departments.get(code)?.ministry));
  });
};

/** Codes of the ministries that a version speaks of, as far as the actor is told. */
export const visibleMinistries = ({ ministries }: VersionRecord, actor: Actor): string[] => {
  const seen = ministriesSeen(actor);
  return seen === 'all' ? ministries : ministries.filter((code) => seen.includes(code));
};

export const presentChanged = (
  { change, kind, id, before, after, department }: VersionRecord['changed'][number],
  departments: ReadonlyMap<string, Department>,
): Changed => {
  const known = department === null ? undefined : departments.get(department);
  return { change, kind, id, label: labelOf(after), department: known ? refOf(known) : null, before, after };
};
