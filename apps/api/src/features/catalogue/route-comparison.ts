import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Compared, ComparedRoutes, PastQuestion } from './routes-worker.ts';

/** One thread that routes questions by two catalogues; to be closed. */
export function openRouteComparison(compared: Compared) {
  const worker = new Worker(new URL('./routes-worker.ts', import.meta.url), { workerData: compared });
  const died = new Promise<never>((_, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The thread that compares routes ended with ${code}`)));
  });
  // It may die while nobody waits: whoever asks next hears of it, and the process lives on.
  died.catch(() => undefined);
  return {
    /** As many of the questions, from the first on, as are done by `until` (epoch milliseconds). Throws what the thread dies of. */
    compare: async (questions: readonly PastQuestion[], until: number): Promise<ComparedRoutes> => {
      worker.postMessage({ questions, until });
      const [routes] = await Promise.race([once(worker, 'message'), died]);
      return routes;
    },
    close: () => worker.terminate(),
  };
}
