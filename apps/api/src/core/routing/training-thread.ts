import { Worker } from 'node:worker_threads';
import type { DecidedQuestion } from './decided-questions.queries.ts';
import type { TrainingInput, TrainingResult } from './training-work.ts';
import type { TrainingMessage, TrainingOptions } from './training-worker.ts';

/** 20,000 examples take a minute of a processor and 300 MB; at the lowest priority a busy machine may give it that in an hour. */
const TIME_LIMIT_MS = 50 * 60_000;
const MEMORY_LIMIT_MB = 1_024;

/** The thread was ended, since it took too long or too much memory. */
export class TrainingFailed extends Error {
  readonly reason: 'out_of_time' | 'out_of_memory';
  constructor(reason: TrainingFailed['reason'], options: ErrorOptions = {}) {
    super(`training ${reason}`, options);
    this.name = 'TrainingFailed';
    this.reason = reason;
  }
}

/** `gently` false: somebody waits for it, and nobody else for anything. */
export type TrainingLimits = { timeMs?: number; memoryMb?: number; gently?: boolean };

/**
 * Trains beside the event loop, in a thread of its own at the lowest priority. Questions are handed over page by page, as they are read.
 * Throws {@link TrainingFailed}.
 */
export async function trainInThread(
  input: Omit<TrainingInput, 'questions'>,
  questions: AsyncIterable<DecidedQuestion[]>,
  { timeMs = TIME_LIMIT_MS, memoryMb = MEMORY_LIMIT_MB, gently = true }: TrainingLimits = {},
): Promise<TrainingResult> {
  const thread = new Worker(new URL('./training-worker.ts', import.meta.url), {
    name: 'routing-training',
    workerData: { gently } satisfies TrainingOptions,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  const ended = endOf(thread);
  // It may end while questions are still read; whoever awaits below hears of it.
  ended.catch(() => undefined);
  const timer = setTimeout(() => thread.emit('error', new TrainingFailed('out_of_time')), timeMs);
  try {
    const send = (message: TrainingMessage) => thread.postMessage(message);
    for await (const page of questions) send({ kind: 'questions', questions: page });
    send({ kind: 'train', input });
    return await ended;
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

const endOf = (thread: Worker): Promise<TrainingResult> =>
  new Promise((resolve, reject) => {
    thread.once('message', resolve);
    // Each of them, as one that nobody hears ends the process: it may run out of memory after it ran out of time.
    thread.on('error', (error: Error) => reject(failureOf(error)));
    thread.once('exit', (code) => reject(new Error(`The training thread ended with ${code}`)));
  });

const failureOf = (error: Error): Error =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new TrainingFailed('out_of_memory', { cause: error })
    : error;
