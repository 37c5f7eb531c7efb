import { setTimeout as sleep } from 'node:timers/promises';
import type { Ctx } from '../context.ts';

/**
 * Work that is looked for again and again: a second after a step is due somebody must know. `work` takes what there is and says how
 * much it took; with 0 it is left alone for `everyMs`. Any number of processes may run the same pump.
 */
export type Pump = {
  name: string;
  everyMs: number;
  work: (ctx: Ctx, stop: AbortSignal) => Promise<number>;
};

/** A database that restarts is back within seconds: trying less often than this would only lose time. */
const LONGEST_BACKOFF_MS = 5_000;

/** Runs a pump until the returned function is called, which waits for the work at hand. A failure is logged and tried again. */
export function startPump(ctx: Ctx, { name, everyMs, work }: Pump): () => Promise<void> {
  const stop = new AbortController();
  const run = async (): Promise<void> => {
    let failures = 0;
    while (!stop.signal.aborted) {
      let wait = 0;
      try {
        wait = (await work(ctx, stop.signal)) > 0 ? 0 : everyMs;
        failures = 0;
      } catch (error) {
        failures += 1;
        wait = Math.min(LONGEST_BACKOFF_MS, everyMs * 2 ** (failures - 1));
        ctx.log.warn({ err: error, pump: name, failures }, 'a pump failed and will try again');
      }
      await sleep(wait, undefined, { signal: stop.signal }).catch(() => undefined); // woken to end
    }
  };
  const running = run();
  return async () => {
    stop.abort();
    await running;
  };
}
