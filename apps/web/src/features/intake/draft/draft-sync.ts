import { type ApiProblem, isProblem } from '../../../lib/api-problem.ts';
import { createStore, until } from '../../../lib/store.ts';
import type { Change } from './changes.ts';
import {
  acknowledged,
  type Batch,
  type Conflict,
  EMPTY_QUEUE,
  enqueue,
  enqueueHead,
  isSaved,
  joined,
  type Outcome,
  type Queue,
  rebased,
  settled,
  startSending,
  touchedBy,
  withOutcome,
} from './draft-queue.ts';
import type { DossierDraft, DraftQuestion, HeadChange } from './draft-types.ts';
import type { KeptQueues } from './kept-queues.ts';

/** Changes made within this time go together. */
const TOGETHER_MS = 150;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

export type SyncState = {
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
  /** The person whose changes these are is the one signed in here now. */
  isSignedIn: () => boolean;
  /** The server's copy as it was last read. */
  current: () => DossierDraft | undefined;
  replace: (draft: DossierDraft) => void;
  read: () => Promise<DossierDraft>;
  post: (batch: Batch) => Promise<Outcome>;
  now: () => number;
};

/** Takes changes at once, brings them to the server in order, and keeps on this device what it does not have yet. */
export const openDraftSync = (kept: KeptQueues, server: SyncServer) => {
  const state = createStore<SyncState>({
    queue: EMPTY_QUEUE,
    status: 'idle',
    savedAt: null,
    problem: null,
    unkept: false,
    headConflict: false,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;
  /** Versions that own changes gave to rows: what is shown may be a moment behind them. */
  const made = new Map<string, number>();

  const patch = (change: Partial<SyncState>) => state.update((now) => ({ ...now, ...change }));
  const keep = () =>
    kept.keep(state.get().queue).then(
      () => state.get().unkept && patch({ unkept: false }),
      () => patch({ unkept: true }),
    );
  const setQueue = (queue: Queue) => {
    if (queue === state.get().queue) return;
    patch({ queue });
    void keep();
  };

  /** What waits is put on this copy; what it has changed itself meanwhile becomes a conflict. */
  const rebaseOn = (draft: DossierDraft) => setQueue(rebased(state.get().queue, draft));

  /** Read again, also when somebody else has changed it. */
  const reread = async () => {
    const draft = await server.read();
    rebaseOn(draft);
    server.replace(draft);
  };

  /** There is a newer version; what is being sent may well be it. */
  const catchUp = async (version: number) => {
    await running;
    if ((server.current()?.version ?? 0) < version) await reread();
  };

  const sendOne = async () => {
    // One that is not shown any more may have been forgotten.
    const draft = server.current() ?? (await server.read());
    if (!state.get().queue.sending) {
      // The page may have read a newer copy by itself.
      rebaseOn(draft);
      if (isSaved(state.get().queue)) return;
      setQueue(startSending(state.get().queue, draft.version, crypto.randomUUID()));
    }
    const batch = state.get().queue.sending;
    if (!batch || !server.isSignedIn()) return;
    const outcome = await server.post(batch);
    const after = withOutcome(server.current() ?? draft, outcome);
    if (server.isSignedIn()) server.replace(after);
    const own = new Set(touchedBy(batch.changes));
    for (const { id } of outcome.conflicts ?? []) own.delete(id);
    for (const { id, version } of outcome.questions) if (own.has(id)) made.set(id, version);
    setQueue(acknowledged(state.get().queue, outcome, after));
    if (outcome.headConflict) patch({ headConflict: true });
  };

  const work = async () => {
    patch({ status: 'saving', problem: null });
    try {
      while (!isSaved(state.get().queue)) {
        // Kept on the device for the person whose they are, and sent in nobody else's name.
        if (!server.isSignedIn()) return patch({ status: 'waiting' });
        await sendOne();
      }
      failures = 0;
      patch({ status: 'idle', savedAt: server.now() });
    } catch (error) {
      const problem = isProblem(error) ? error : null;
      // 401: the session is over; they go out with the next one.
      if (problem && !problem.isRetryable && problem.status !== 401) return patch({ status: 'refused', problem });
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

  /** A batch that was under way in a closed tab may have arrived: the server knows by its key. */
  const takeOver = async (left: Queue) => {
    while (left.sending && state.get().queue.sending) await until(state, ({ queue }) => !queue.sending);
    patch({ queue: joined(left, state.get().queue) });
    await keep();
    void flush();
  };

  let loaded = false;
  /** Each time the draft is shown. */
  const load = () => {
    void flush();
    if (loaded) return;
    loaded = true;
    // Storage that is blocked keeps nothing either.
    kept.inherit(takeOver).catch(() => undefined);
  };

  const change = (rows: readonly DraftQuestion[], changes: readonly Change[]) => {
    if (changes.length === 0) return;
    const seen = rows.map((row) => ({ ...row, version: Math.max(row.version, made.get(row.id) ?? 0) }));
    setQueue(enqueue(state.get().queue, seen, changes));
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
    // A draft that is gone says so by itself.
    await reread().catch(() => undefined);
  };

  /** The page goes: what IndexedDB may not finish is written down before. */
  const leave = () => {
    kept.keepNow(state.get().queue);
    void flush();
  };

  return { state, load, change, changeHead, settle, setAnyway, giveUp, reread, catchUp, flush, leave };
};

export type DraftSync = ReturnType<typeof openDraftSync>;
