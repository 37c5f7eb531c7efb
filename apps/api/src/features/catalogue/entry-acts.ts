import type { EntryKind, EntryOf } from '../../core/catalogue-entries.ts';
import { isWithdrawn } from '../../core/catalogue-entries.ts';
import { sameEntry } from './catalogue-draft.ts';
import { type ChangeScene, demandOwn, findNamed, refuseOthers } from './change-scene.ts';
import type { ChangeData } from './changes.schemas.ts';
import { entryErrors } from './entry-errors.policy.ts';
import { type DataKey, DECIDING, dayBefore, WORDS, writtenDay } from './entry-words.ts';
import { newFieldId } from './field-id.ts';

const PERIOD: DataKey[] = ['validFrom', 'validTo'];

/** Adds an entry, from today on unless it says otherwise. */
export const addEntry = (scene: ChangeScene) => addOf(scene, scene.change.kind);

function addOf<K extends EntryKind>(scene: ChangeScene, kind: K) {
  const { change, draft, ground, wrong, putNew } = scene;
  const { data } = change;
  const { required, optional } = WORDS[kind];
  refuseOthers(scene, [...required, ...optional, ...PERIOD]);
  const missing = required.filter((key) => isMissing(data[key]));
  for (const key of missing) wrong(`/data/${key}`, data[key] === undefined ? 'required' : 'blank');
  if (missing.length > 0) return;
  const period = { validFrom: data.validFrom ?? ground.today, validTo: data.validTo ?? null };
  const entry = {
    ...defaultsOf(kind, scene),
    ...pick(data, [...required, ...optional]),
    ...period,
  } as EntryOf[K]; // all that is required is there
  if (!demandOwn(scene, kind, entry, placeOf(data, ['ministry', 'department', 'field', 'name']))) return;
  if (refuseFaults(scene, kind, entry)) return;
  const { name = '', department = '', nameVi = '' } = data;
  if (kind === 'other_ministry' && draft.get(kind, name)) return wrong('/data/name', 'taken', { value: name });
  if (kind === 'other_ministry') putNew(kind, entry, name);
  else putNew(kind, entry, kind === 'field' ? newFieldId(draft, { department, nameVi }) : undefined);
}

/**
 * Changes an entry. Words that decide are history once they are in force: the old entry ends, and one with the new words begins `from` a
 * day. Everything else is put right in place.
 */
export const editEntry = (scene: ChangeScene) => editOf(scene, scene.change.kind);

function editOf<K extends EntryKind>(scene: ChangeScene, kind: K) {
  const { change, draft, ground, index, wrong, putNew } = scene;
  const { data } = change;
  const { required, optional, fixed } = WORDS[kind];
  refuseOthers(
    scene,
    [...required, ...optional, ...PERIOD, 'from'].filter((key) => !fixed.includes(key as DataKey)) as DataKey[],
  ); // keys of both lists
  const found = findNamed(scene, kind);
  const blank = required.filter((key) => key in data && isMissing(data[key]));
  for (const key of blank) wrong(`/data/${key}`, 'blank');
  if (!found || blank.length > 0) return;
  const { id, entry } = found;
  const { from, ...words } = data;
  const edited = { ...entry, ...words } as EntryOf[K]; // keys of other kinds were refused
  if (sameEntry(edited, entry)) return wrong('/data', 'as-before');
  const decides = DECIDING[kind].some((key) => key in words && said(words, key) !== said(entry, key));
  if (from !== undefined && !decides) wrong('/data/from', 'from-without-words');
  const begins = from ?? ground.today;
  const splits = decides && entry.validFrom < begins && !isWithdrawn(entry);
  if (splits && entry.validTo !== null && entry.validTo < begins)
    return wrong(from === undefined ? '/id' : '/data/from', 'ended-already', { day: writtenDay(entry.validTo) });
  if (splits && words.validFrom !== undefined && words.validFrom !== entry.validFrom)
    return wrong('/data/validFrom', 'edit-from');
  const next = splits ? { ...edited, validFrom: begins } : edited;
  if (!demandOwn(scene, kind, next, placeOf(data, ['department', 'field'])) || refuseFaults(scene, kind, next)) return;
  if (!splits) return draft.put(index, kind, id, next);
  draft.put(index, kind, id, { ...entry, validTo: dayBefore(begins) });
  putNew(kind, next);
}

/** Gives an entry its last day, today unless it says otherwise. */
export function endEntry(scene: ChangeScene) {
  const { change, draft, ground, index, wrong } = scene;
  const { kind, data } = change;
  refuseOthers(scene, ['validTo']);
  const found = findNamed(scene, kind);
  if (!found) return;
  const { id, entry } = found;
  const { validTo = ground.today } = data;
  if (validTo === null) return wrong('/data/validTo', 'required');
  if (validTo === entry.validTo) return wrong('/data/validTo', 'as-before');
  if (entry.validTo !== null && entry.validTo < validTo)
    return wrong('/data/validTo', 'ended-already', { day: writtenDay(entry.validTo) });
  if (validTo < entry.validFrom) return wrong('/data/validTo', 'before-start');
  draft.put(index, kind, id, { ...entry, validTo });
}

/** Takes back what has not begun before today. It stays on record, and never was in force. */
export function withdrawEntry(scene: ChangeScene) {
  const { change, draft, ground, index, wrong } = scene;
  refuseOthers(scene, []);
  const found = findNamed(scene, change.kind);
  if (!found) return;
  const { id, entry } = found;
  if (isWithdrawn(entry)) return wrong('/id', 'as-before');
  if (entry.validFrom < ground.today) return wrong('/id', 'begun-already', { day: writtenDay(entry.validFrom) });
  draft.put(index, change.kind, id, { ...entry, validTo: dayBefore(entry.validFrom) });
}

function refuseFaults<K extends EntryKind>({ change, draft, ground, wrong }: ChangeScene, kind: K, entry: EntryOf[K]) {
  const faults = entryErrors(kind, entry, draft, ground);
  for (const { keys, place = '', code, params } of faults) wrong(`${placeOf(change.data, keys)}${place}`, code, params);
  return faults.length > 0;
}

/** Where a fault is shown: at the first of the keys that the change gives. */
const placeOf = (data: ChangeData, keys: readonly DataKey[]): string => {
  const given = keys.find((key) => data[key] !== undefined);
  return given === undefined ? `/data${keys.length > 0 ? `/${keys[0]}` : ''}` : `/data/${given}`;
};

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const pick = (data: ChangeData, keys: readonly DataKey[]): ChangeData =>
  Object.fromEntries(Object.entries(data).filter(([key]) => (keys as readonly string[]).includes(key)));

const said = (entry: object, key: DataKey): unknown => new Map<string, unknown>(Object.entries(entry)).get(key);

/** What an entry says where its adder said nothing. */
function defaultsOf(kind: EntryKind, { change: { data }, draft }: ChangeScene): object {
  const sourceStatus = 'entered';
  switch (kind) {
    case 'field':
      return { nameEn: data.nameVi, sourceStatus };
    case 'legal_text':
      return { title: '', sourceStatus };
    case 'procedure':
      return { code: null, province: null, sourceStatus };
    case 'rule':
      return { field: null, province: null, channel: null, position: lastPosition(draft, data.ministry) + 1 };
    default:
      return {};
  }
}

const lastPosition = ({ entries }: ChangeScene['draft'], ministry: string | undefined): number =>
  Math.max(
    0,
    ...[...entries.rule.values()].filter((rule) => rule.ministry === ministry).map(({ position }) => position),
  );
