import type { operations } from '@caunoi/api-client/schema.gen';
import { type ApiProblem, isProblem } from '../../../lib/api-problem.ts';
import { deleteDraft, readDraft, writeDraft } from '../../../lib/draft-store.ts';
import { createStore } from '../../../lib/store.ts';

export type CreatedDrafts = operations['createDossierDrafts']['responses'][201]['content']['application/json'];
/** What is to be read into questions: kept on this device until the server has it. */
export type Material = { kind: 'file'; file: File } | { kind: 'text'; text: string } | { kind: 'empty' };

export type SendingState = {
  material: Material | null;
  /** `reading`: all bytes are there. `waiting`: no line, tried again by itself. `failed`: the server said why. */
  phase: 'idle' | 'sending' | 'reading' | 'waiting' | 'failed';
  /** Share of one. */
  sent: number;
  problem: ApiProblem | null;
  /** This device cannot keep the file: closing the page would lose it. */
  unkept: boolean;
};

export type Posting = { key: string; signal: AbortSignal; onProgress: (sent: number) => void };
export type SendingServer = {
  /** The person whose file it is is the one signed in here now. */
  isSignedIn: () => boolean;
  post: (material: Material, posting: Posting) => Promise<CreatedDrafts>;
};

const KEY = 'question-file';
const IDLE: SendingState = { material: null, phase: 'idle', sent: 0, problem: null, unkept: false };
const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 30_000;

/** Brings one file, or pasted text, to the server; tried again with the same key, it is read once. */
export const openSending = (userId: string, server: SendingServer) => {
  const state = createStore<SendingState>(IDLE);
  let key = '';
  let cancel = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let done: (created: CreatedDrafts) => void = () => undefined;

  const patch = (change: Partial<SendingState>) => state.update((now) => ({ ...now, ...change }));
  const forget = () => deleteDraft(userId, KEY).catch(() => undefined);

  const run = async () => {
    clearTimeout(timer);
    const { material, phase } = state.get();
    if (!material || (phase !== 'idle' && phase !== 'waiting')) return;
    // Kept on the device for the person whose it is, and sent in nobody else's name.
    if (!server.isSignedIn()) return patch({ phase: 'waiting' });
    patch({ phase: material.kind === 'file' ? 'sending' : 'reading', sent: 0, problem: null });
    const { signal } = cancel;
    const onProgress = (sent: number) => patch({ sent, phase: sent >= 1 ? 'reading' : 'sending' });
    try {
      const created = await server.post(material, { key, signal, onProgress });
      // Stopped while the answer was on its way: the draft waits in the list.
      if (signal.aborted) return;
      failures = 0;
      await forget();
      state.set(IDLE);
      done(created);
    } catch (error) {
      if (signal.aborted) return;
      const problem = isProblem(error) ? error : null;
      // 401: the session is over; it goes out with the next one.
      if (problem && !problem.isRetryable && problem.status !== 401) {
        patch({ phase: 'failed', problem });
        // A file is still where it came from; a text that was pasted may be nowhere else.
        return void (material.kind === 'file' && forget());
      }
      patch({ phase: 'waiting', problem });
      timer = setTimeout(run, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures));
      failures += 1;
    }
  };

  const start = async (material: Material) => {
    stop();
    key = crypto.randomUUID();
    state.set({ ...IDLE, material });
    const kept = { userId, key: KEY, value: material, sendKey: key, savedAt: Date.now() };
    if (material.kind !== 'empty') await writeDraft(kept).catch(() => patch({ unkept: true }));
    await run();
  };
  /** Left by a page that was closed, or by a line that broke. */
  const resume = async () => {
    if (state.get().material) return run();
    const kept = await readDraft(userId, KEY).catch(() => undefined);
    if (!kept || state.get().material) return;
    key = kept.sendKey;
    state.set({ ...IDLE, material: kept.value as Material }); // written by `start`
    await run();
  };
  const stop = () => {
    clearTimeout(timer);
    cancel.abort();
    cancel = new AbortController();
    failures = 0;
    state.set(IDLE);
    void forget();
  };

  return {
    state,
    start,
    resume,
    stop,
    /** Told once the drafts are there; by whoever shows the page. */
    onDone: (handler: (created: CreatedDrafts) => void) => {
      done = handler;
    },
  };
};
