import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type * as worker from './document-worker.ts';

type Work = typeof worker;
type Name = { [K in keyof Work]: Work[K] extends (task: never) => Promise<unknown> ? K : never }[keyof Work];

/** Reads and writes documents beside the event loop, within bounds of time and memory. */
export type DocumentPool = {
  /** Throws {@link DocumentWorkFailed} when the thread ran out of time or memory. */
  run: <N extends Name>(name: N, task: Parameters<Work[N]>[0]) => Promise<Awaited<ReturnType<Work[N]>>>;
  close: () => Promise<void>;
};

/** The thread was ended: it took too long, or too much memory. */
export class DocumentWorkFailed extends Error {
  readonly reason: 'time' | 'memory';
  constructor(reason: 'time' | 'memory', options: ErrorOptions) {
    super(`document work ran out of ${reason}`, options);
    this.name = 'DocumentWorkFailed';
    this.reason = reason;
  }
}

/** The largest honest file (2,000 questions) takes about a second; a hostile one is ended. */
const TIME_LIMIT_MS = 20_000;
const MEMORY_LIMIT_MB = 512;

export function openDocumentPool(limits: { timeMs?: number; memoryMb?: number } = {}): DocumentPool {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./document-worker.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb ?? MEMORY_LIMIT_MB },
  });
  return {
    async run(name, task) {
      try {
        // Piscina does not know what a named function takes and gives; `Name` does.
        return await pool.run(task, { name, signal: AbortSignal.timeout(limits.timeMs ?? TIME_LIMIT_MS) });
      } catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error));
        if (failure.name === 'AbortError' || failure.name === 'TimeoutError')
          throw new DocumentWorkFailed('time', { cause: error });
        if ('code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY')
          throw new DocumentWorkFailed('memory', { cause: error });
        throw error;
      }
    },
    close: () => pool.close({ force: true }),
  };
}
