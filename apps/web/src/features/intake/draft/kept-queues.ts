import {
  deleteDraft,
  listDrafts,
  readDraft,
  type StoredDraft,
  writeDraft,
  writeJournal,
} from '../../../lib/draft-store.ts';
import { withTabLock } from '../../../lib/single-flight.ts';
import { EMPTY_QUEUE, isEmpty, type Queue } from './draft-queue.ts';

const lockOf = (key: string): string => `caunoi-${key}`;

/**
 * A person's unsent changes of one draft on this device. Each tab has a place of its own, locked as long as the tab
 * lives: two tabs that took the same changes for theirs would make them twice. What a closed tab left goes to one that
 * is open.
 */
export const openKeptQueues = (userId: string, draftId: string) => {
  const prefix = `changes:${draftId}:`;
  const key = prefix + crypto.randomUUID();
  void withTabLock(lockOf(key), () => new Promise<never>(() => undefined));

  const stored = (queue: Queue): StoredDraft => ({ userId, key, value: queue, sendKey: key, savedAt: Date.now() });
  /** Rejects when the device cannot keep it. */
  const keep = (queue: Queue): Promise<void> => (isEmpty(queue) ? deleteDraft(userId, key) : writeDraft(stored(queue)));
  /** At once, for a page that goes before IndexedDB has finished. */
  const keepNow = (queue: Queue): void => {
    if (!isEmpty(queue)) writeJournal(stored(queue));
  };

  /** Hands over what other tabs left, each as soon as its tab is closed. */
  const inherit = async (take: (left: Queue) => Promise<void>): Promise<void> => {
    const drafts = await listDrafts(userId);
    for (const { key: other } of drafts) {
      if (!other.startsWith(prefix) || other === key) continue;
      void withTabLock(lockOf(other), async () => {
        // Only now: its tab has gone on meanwhile, and may have sent everything.
        const left = await readDraft(userId, other);
        if (left) await take({ ...EMPTY_QUEUE, ...(left.value as Queue) }); // written by `keep`
        await deleteDraft(userId, other);
      });
    }
  };

  return { keep, keepNow, inherit };
};

export type KeptQueues = ReturnType<typeof openKeptQueues>;
