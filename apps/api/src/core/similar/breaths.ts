import { setImmediate } from 'node:timers/promises';

/** What else waits, waits no longer than this for a batch of comparisons. */
const AT_ONCE_MS = 15;

/** To be awaited between the steps of a long calculation: lets others go first as soon as it has taken its time. */
export function breaths(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_ONCE_MS) return;
    await setImmediate();
    since = performance.now();
  };
}
