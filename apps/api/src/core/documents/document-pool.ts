import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type * as worker from './document-worker.ts';

type Work = typeof worker;
type Name = { [K in keyof Work]: Work[K] extends (task: never) => Promise<unknown> ? K : never }[keyof Work];

/** Reads and writes documents beside the event loop, within bounds of time and memory. */
export type DocumentPool = {
  /** Throws {@link DocumentWorkFailed} when the thread ran out of time or memory, or when too much waits already. */
  run: <N extends Name>(name: N, task: Parameters<Work[N]>[0]) => Promise<Awaited<ReturnType<Work[N]>>>;
  close: () => Promise<void>;
};

/** The thread was ended, since it took too long or too much memory; or none was free and too many wait. */
export class DocumentWorkFailed extends Error {
  readonly reason: 'time' | 'memory' | 'queue';
  constructor(reason: DocumentWorkFailed['reason'], options: ErrorOptions = {}) {
    super(`document work ran out of ${reason}`, options);
    this.name = 'DocumentWorkFailed';
    this.reason = reason;
  }
}

/** The largest honest file (2,000 questions) takes about a second; a hostile one is ended. */
const TIME_LIMIT_MS = 20_000;
const MEMORY_LIMIT_MB = 512;
const THREADS = 2;
/** Each of them holds a file of up to 20 MB. */
const MOST_WAITING = 20;

type Limits = { timeMs?: number; memoryMb?: number; threads?: number; waiting?: number; worker?: URL };

export function openDocumentPool(limits: Limits = {}): DocumentPool {
  const threads = limits.threads ?? THREADS;
  const pool = new Piscina({
    filename: fileURLToPath(limits.worker ?? new URL('./document-worker.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb ?? MEMORY_LIMIT_MB },
  });
  const turns = openTurns(threads, limits.waiting ?? MOST_WAITING);
  return {
    async run(name, task) {
      // The time limit is for the work: it begins when a thread is free.
      await turns.take();
      try {
        // Piscina does not know what a named function takes and gives; `Name` does.
        return await pool.run(task, { name, signal: AbortSignal.timeout(limits.timeMs ?? TIME_LIMIT_MS) });
      } catch (error) {
        throw failureOf(error);
      } finally {
        turns.give();
      }
    },
    close: () => pool.close({ force: true }),
  };
}

function failureOf(error: unknown): unknown {
  const failure = error instanceof Error ? error : new Error(String(error));
  if (failure.name === 'AbortError' || failure.name === 'TimeoutError')
    return new DocumentWorkFailed('time', { cause: error });
  if ('code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new DocumentWorkFailed('memory', { cause: error });
  return error;
}

/** `size` at a time, the others in the order in which they came; more than `longest` waiting are turned away. */
function openTurns(size: number, longest: number) {
  const waiting: (() => void)[] = [];
  let free = size;
  return {
    take(): Promise<void> {
      if (free > 0) {
        free -= 1;
        return Promise.resolve();
      }
      if (waiting.length >= longest) return Promise.reject(new DocumentWorkFailed('queue'));
      return new Promise((resolve) => waiting.push(resolve));
    },
    give(): void {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
