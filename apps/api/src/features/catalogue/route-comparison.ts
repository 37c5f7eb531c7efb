import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Compared, ComparedRoutes, PastQuestion } from './routes-worker.ts';

/** One thread that routes questions by two catalogues; to be closed. */
export function openRouteComparison(compared: Compared) {
  const worker = new Worker(new URL('./routes-worker.ts', import.meta.url), { workerData: compared });
  return {
    /** As many of the questions, from the first on, as are done by `until` (epoch milliseconds). Throws what the thread dies of. */
    compare: async (questions: readonly PastQuestion[], until: number): Promise<ComparedRoutes> => {
      worker.postMessage({ questions, until });
      const [routes] = await once(worker, 'message');
      return routes;
    },
    close: () => worker.terminate(),
  };
}
