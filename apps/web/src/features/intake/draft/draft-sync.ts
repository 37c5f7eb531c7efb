import { type ApiProblem, isProblem } from '../../../lib/api-problem.ts';
import { deleteDraft, readDraft, type StoredDraft, writeDraft, writeJournal } from '../../../lib/draft-store.ts';
import { createStore } from '../../../lib/store.ts';
import type { Change } from './changes.ts';
import {
  acknowledged,
  type Batch,
  type Conflict,
  EMPTY_QUEUE,
  enqueue,
  enqueueHead,
  isEmpty,
  isSaved,
  type Outcome,
  type Queue,
  rebased,
  settled,
  startSending,
  withOutcome,
} from './draft-queue.ts';
import type { DossierDraft, DraftQuestion, HeadChange } from './draft-types.ts';

/** Changes made within this time go together. */
const TOGETHER_MS = 150;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

export type SyncState = {
  /** The device's copy of unsent changes has been looked for. */
  ready: boolean;
  queue: Queue;
  /** `waiting`: kept on this device until the line is back. `refused`: the server will not have it. */
  status: 'idle' | 'saving' | 'waiting' | 'refused';
  /** Server time of the last answer to a change. */
  savedAt: number | null;
  problem: ApiProblem | null;
  /** The device itself cannot keep the queue. */
  unkept: boolean;
  /** Somebody else changed the dossier's own data meanwhile; theirs stand. */
  headConflict: boolean;
};

export type SyncServer = {
  /** The server's copy as it was last read. */
  current: () => DossierDraft | undefined;
  replace: (draft: DossierDraft) => void;
  read: () => Promise<DossierDraft>;
  post: (batch: Batch) => Promise<Outcome>;
  now: () => number;
};

export const changesKey = (draftId: string): string => `changes:${draftId}`;

/** Takes changes at once, brings them to the server in order, and keeps on this device what it does not have yet. */
export const openDraftSync = (userId: string, draftId: string, server: SyncServer) => {
  const state = createStore<SyncState>({
    ready: false,
    queue: EMPTY_QUEUE,
    status: 'idle',
    savedAt: null,
    problem: null,
    unkept: false,
    headConflict: false,
  });
  const key = changesKey(draftId);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;

  const patch = (change: Partial<SyncState>) => state.update((now) => ({ ...now, ...change }));
  const stored = (): StoredDraft => ({
    userId,
    key,
    value: state.get().queue,
    sendKey: key,
    savedAt: Date.now(),
  });
  const keep = () => {
    const kept = isEmpty(state.get().queue) ? deleteDraft(userId, key) : writeDraft(stored());
    return kept.then(
      () => state.get().unkept && patch({ unkept: false }),
      () => patch({ unkept: true }),
    );
  };
  const setQueue = (queue: Queue) => {
    if (queue === state.get().queue) return;
    patch({ queue });
    void keep();
  };

  /** Read again, also when somebody else has changed it. */
  const reread = async () => {
    const draft = await server.read();
    setQueue(rebased(state.get().queue, draft));
    server.replace(draft);
  };

  /** There is a newer version; what is being sent may well be it. */
  const catchUp = async (version: number) => {
    await running;
    if ((server.current()?.version ?? 0) < version) await reread();
  };

  const sendOne = async () => {
    const draft = server.current();
    if (!draft) return;
    if (!state.get().queue.sending) setQueue(startSending(state.get().queue, draft.version, crypto.randomUUID()));
    const batch = state.get().queue.sending;
    if (!batch) return;
    const outcome = await server.post(batch);
    const after = withOutcome(server.current() ?? draft, outcome);
    server.replace(after);
    setQueue(acknowledged(state.get().queue, outcome, after));
    if (outcome.headConflict) patch({ headConflict: true });
  };

  const work = async () => {
    patch({ status: 'saving', problem: null });
    try {
      while (!isSaved(state.get().queue)) await sendOne();
      failures = 0;
      patch({ status: 'idle', savedAt: server.now() });
    } catch (error) {
      const problem = isProblem(error) ? error : null;
      if (problem && !problem.isRetryable) return patch({ status: 'refused', problem });
      patch({ status: 'waiting', problem });
      timer = setTimeout(flush, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures));
      failures += 1;
    }
  };

  /** Ends when everything is saved, or cannot be for now. */
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    if (isSaved(state.get().queue)) return running ?? Promise.resolve();
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };
  const soon = () => {
    if (running) return;
    clearTimeout(timer);
    timer = setTimeout(flush, TOGETHER_MS);
  };

  const load = async () => {
    if (state.get().ready) return;
    const kept = await readDraft(userId, key).catch(() => undefined);
    const queue = kept ? ({ ...EMPTY_QUEUE, ...(kept.value as Queue) } satisfies Queue) : EMPTY_QUEUE; // written by `keep`
    const draft = server.current();
    // A batch that was under way may have arrived: the server knows by its key.
    patch({ ready: true, queue: draft && !queue.sending ? rebased(queue, draft) : queue });
    void flush();
  };

  const change = (rows: readonly DraftQuestion[], changes: readonly Change[]) => {
    if (changes.length === 0) return;
    setQueue(enqueue(state.get().queue, rows, changes));
    soon();
  };
  const changeHead = (head: HeadChange) => {
    setQueue(enqueueHead(state.get().queue, head));
    soon();
  };
  const settle = (conflict: Conflict, keepOwn: boolean) => {
    setQueue(settled(state.get().queue, conflict, keepOwn, crypto.randomUUID()));
    soon();
  };
  const setAnyway = (anyway: readonly string[]) => setQueue({ ...state.get().queue, anyway });

  /** What the server refuses is given up, and the rows are shown as they are there. */
  const giveUp = async () => {
    setQueue({ ...state.get().queue, sending: null, waiting: [], head: null, bases: {} });
    patch({ status: 'idle', problem: null });
    await reread();
  };

  /** The page goes: what IndexedDB may not finish is written down before. */
  const leave = () => {
    if (!isEmpty(state.get().queue)) writeJournal(stored());
    void flush();
  };

  return { state, load, change, changeHead, settle, setAnyway, giveUp, reread, catchUp, flush, leave };
};

export type DraftSync = ReturnType<typeof openDraftSync>;
