import type { operations } from '@caunoi/api-client/schema.gen';
import { api, idempotencyKey, unwrap } from '../../../lib/api.ts';
import { type ApiProblem, isProblem } from '../../../lib/api-problem.ts';
import { deleteDraft, readDraft, writeDraft } from '../../../lib/draft-store.ts';
import { createStore } from '../../../lib/store.ts';
import { sendFile } from '../../../lib/upload-file.ts';

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

const KEY = 'question-file';
const IDLE: SendingState = { material: null, phase: 'idle', sent: 0, problem: null, unkept: false };
const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 30_000;

/** Brings one file, or pasted text, to the server; tried again with the same key, it is read once. */
export const openSending = (userId: string) => {
  const state = createStore<SendingState>(IDLE);
  let key = '';
  let cancel = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let done: (created: CreatedDrafts) => void = () => undefined;

  const patch = (change: Partial<SendingState>) => state.update((now) => ({ ...now, ...change }));
  const forget = () => deleteDraft(userId, KEY).catch(() => undefined);

  const post = (material: Material): Promise<CreatedDrafts> => {
    if (material.kind === 'file')
      return sendFile('/api/dossier-drafts', material.file, {
        key,
        signal: cancel.signal,
        onProgress: (sent) => patch({ sent, phase: sent >= 1 ? 'reading' : 'sending' }),
      }).then((response) => response.json() as Promise<CreatedDrafts>); // the answer of `createDossierDrafts`
    patch({ phase: 'reading' });
    const body = material.kind === 'text' ? { text: material.text } : {};
    return unwrap(api.POST('/api/dossier-drafts', { body, headers: idempotencyKey(key), signal: cancel.signal }));
  };

  const run = async () => {
    clearTimeout(timer);
    const { material, phase } = state.get();
    if (!material || phase === 'sending' || phase === 'reading') return;
    patch({ phase: 'sending', sent: 0, problem: null });
    const { signal } = cancel;
    try {
      const created = await post(material);
      failures = 0;
      await forget();
      state.set(IDLE);
      done(created);
    } catch (error) {
      if (signal.aborted) return;
      const problem = isProblem(error) ? error : null;
      if (problem && !problem.isRetryable) {
        patch({ phase: 'failed', problem });
        // What cannot be read today cannot be read tomorrow.
        return void forget();
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
