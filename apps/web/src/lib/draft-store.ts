/** A text in the making, kept on this device per user: it survives reload, crash and log-out. */
export type StoredDraft = {
  userId: string;
  key: string;
  value: unknown;
  /** Idempotency key for sending exactly this content. */
  sendKey: string;
  savedAt: number;
};

const DATABASE = 'caunoi';
const STORE = 'drafts';
const KEPT_MS = 90 * 24 * 60 * 60_000;

let opening: Promise<IDBDatabase> | null = null;

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const database = (): Promise<IDBDatabase> => {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: ['userId', 'key'] }).createIndex('savedAt', 'savedAt');
    };
    request.onsuccess = () => {
      // A newer version of the application in another tab must not wait for this one.
      request.result.onversionchange = () => {
        request.result.close();
        opening = null;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
};

const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> =>
  (await database()).transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE);

const journalPrefix = (userId: string): string => `caunoi.draft.${userId}.`;
const journalKey = (userId: string, key: string): string => journalPrefix(userId) + key;

/** IndexedDB may not finish once the page goes; localStorage is written before the call returns. */
export const writeJournal = (draft: StoredDraft): void => {
  try {
    localStorage.setItem(journalKey(draft.userId, draft.key), JSON.stringify(draft));
  } catch {
    // Too large or blocked: the copy in IndexedDB is then at most one debounce old.
  }
};

const readJournal = (userId: string, key: string): StoredDraft | undefined => {
  try {
    const text = localStorage.getItem(journalKey(userId, key));
    return text ? (JSON.parse(text) as StoredDraft) : undefined; // written by writeJournal
  } catch {
    return undefined;
  }
};

const readJournals = (userId: string): StoredDraft[] => {
  try {
    const prefix = journalPrefix(userId);
    return Object.keys(localStorage).flatMap((name) =>
      name.startsWith(prefix) ? (readJournal(userId, name.slice(prefix.length)) ?? []) : [],
    );
  } catch {
    return [];
  }
};

const clearJournal = (userId: string, key: string): void => {
  try {
    localStorage.removeItem(journalKey(userId, key));
  } catch {
    // Blocked storage holds no journal either.
  }
};

/** The later of the two copies. */
export const readDraft = async (userId: string, key: string): Promise<StoredDraft | undefined> => {
  const kept: StoredDraft | undefined = await result((await store('readonly')).get([userId, key]));
  const journal = readJournal(userId, key);
  return journal && (!kept || journal.savedAt > kept.savedAt) ? journal : kept;
};

export const writeDraft = async (draft: StoredDraft): Promise<void> => {
  await result((await store('readwrite')).put(draft));
  const journal = readJournal(draft.userId, draft.key);
  if (journal && journal.savedAt <= draft.savedAt) clearJournal(draft.userId, draft.key);
};

export const deleteDraft = async (userId: string, key: string): Promise<void> => {
  clearJournal(userId, key);
  await result((await store('readwrite')).delete([userId, key]));
};

/** All of a person's drafts, each in the later of its two copies. */
export const listDrafts = async (userId: string): Promise<StoredDraft[]> => {
  const range = IDBKeyRange.bound([userId], [userId, []]);
  const kept = await result<StoredDraft[]>((await store('readonly')).getAll(range));
  const latest = new Map(kept.map((draft) => [draft.key, draft]));
  for (const journal of readJournals(userId)) {
    const known = latest.get(journal.key);
    if (!known || journal.savedAt > known.savedAt) latest.set(journal.key, journal);
  }
  return [...latest.values()];
};

/** Drafts that nobody touched for a quarter of a year leave the device. */
export const forgetOldDrafts = async (now: number): Promise<void> => {
  const drafts = await store('readwrite');
  const old = await result(drafts.index('savedAt').getAllKeys(IDBKeyRange.upperBound(now - KEPT_MS)));
  for (const key of old) drafts.delete(key);
};
