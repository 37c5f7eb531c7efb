import { deleteDraft, readDraft, type StoredDraft, writeDraft, writeJournal } from './draft-store.ts';
import { createStore } from './store.ts';

const WAIT_MS = 400;

export type DraftState<T> = {
  /** False until the device's copy has been looked for: show nothing editable before. */
  ready: boolean;
  value: T;
  /** Milliseconds (device time) of the last save; null: nothing is kept. */
  savedAt: number | null;
  /** Idempotency key for sending exactly this content; a changed content has another. */
  sendKey: string;
  /** The device refuses to keep it (storage full or blocked): say so. */
  failed: boolean;
};

const newKey = (): string => crypto.randomUUID();

/** Follows one draft: loads it, saves it after a pause in typing, and at once when the page goes. */
export const openDraft = <T>(userId: string, key: string, empty: T) => {
  const state = createStore<DraftState<T>>({
    ready: false,
    value: empty,
    savedAt: null,
    sendKey: newKey(),
    failed: false,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirty = false;
  /** Writes that the device has not confirmed; a page that goes takes them along. */
  let writing = 0;

  const snapshot = (): StoredDraft => {
    const { value, sendKey } = state.get();
    return { userId, key, value, sendKey, savedAt: Date.now() };
  };

  const load = async () => {
    if (state.get().ready) return;
    const kept = await readDraft(userId, key).catch(() => undefined);
    state.update((now) =>
      kept && !dirty
        ? { ...now, ready: true, value: kept.value as T, savedAt: kept.savedAt, sendKey: kept.sendKey } // written by this key's own page
        : { ...now, ready: true },
    );
  };

  const save = async () => {
    clearTimeout(timer);
    if (!dirty) return;
    dirty = false;
    const draft = snapshot();
    writing += 1;
    await writeDraft(draft).then(
      // Cleared meanwhile: then nothing is kept.
      () => state.update((now) => (now.value === empty ? now : { ...now, savedAt: draft.savedAt, failed: false })),
      () => state.update((now) => ({ ...now, failed: true })),
    );
    writing -= 1;
  };

  /** The page is going: first what is certain, then what is better. */
  const saveNow = () => {
    if (dirty || (writing > 0 && state.get().value !== empty)) writeJournal(snapshot());
    return save();
  };

  const setValue = (value: T) => {
    dirty = true;
    state.update((now) => ({ ...now, value, sendKey: newKey() }));
    clearTimeout(timer);
    timer = setTimeout(save, WAIT_MS);
  };

  /** Sent or thrown away. */
  const clear = async () => {
    clearTimeout(timer);
    dirty = false;
    state.set({ ready: true, value: empty, savedAt: null, sendKey: newKey(), failed: false });
    await deleteDraft(userId, key).catch(() => undefined);
  };

  return { state, load, save, saveNow, setValue, clear };
};

type Draft<T> = ReturnType<typeof openDraft<T>>;

const shared = new Map<string, { draft: unknown; holders: number }>();

/**
 * The same draft for all who hold it at once: handing over is written in a dialog and in the column behind it, and
 * neither may send or keep what the other has overtaken.
 */
export const shareDraft = <T>(userId: string, key: string, empty: T): Draft<T> & { hold: () => () => void } => {
  const name = `${userId} ${key}`;
  const entry = shared.get(name) ?? { draft: openDraft(userId, key, empty), holders: 0 };
  shared.set(name, entry);
  const hold = () => {
    shared.set(name, entry);
    entry.holders += 1;
    return () => {
      entry.holders -= 1;
      if (entry.holders === 0) shared.delete(name);
    };
  };
  return { ...(entry.draft as Draft<T>), hold }; // a key belongs to one kind of content
};
