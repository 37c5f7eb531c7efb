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

/** When a caller whom a full queue turned away may come again. */
export const RETRY_SECONDS = 10;

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
/**
 * A PDF of 500 long questions takes ten seconds, and more beside other work. Packs leave one thread to those who send files, and have
 * more time.
 */
const LONG: readonly Name[] = ['writePack', 'fillFile'];
const LONG_TIME_LIMIT_MS = 60_000;

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
  const waiting = limits.waiting ?? MOST_WAITING;
  const turns = openTurns(threads, waiting);
  const longTurns = openTurns(Math.max(1, threads - 1), waiting);
  return {
    async run(name, task) {
      const isLong = LONG.includes(name);
      const timeMs = limits.timeMs ?? (isLong ? LONG_TIME_LIMIT_MS : TIME_LIMIT_MS);
      const work = () =>
        // The time limit is for the work: it begins when a thread is free. Piscina does not know what a named function takes and gives;
        // `Name` does.
        inTurn(turns, () => pool.run(task, { name, signal: AbortSignal.timeout(timeMs) }));
      try {
        return await (isLong ? inTurn(longTurns, work) : work());
      } catch (error) {
        throw failureOf(error);
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

async function inTurn<T>(turns: ReturnType<typeof openTurns>, work: () => Promise<T>): Promise<T> {
  await turns.take();
  try {
    return await work();
  } finally {
    turns.give();
  }
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
