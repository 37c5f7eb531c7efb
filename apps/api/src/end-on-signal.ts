import type { FastifyBaseLogger } from 'fastify';

/** What has not ended by then is cut off. */
const PATIENCE_MS = 5_000;

/** On SIGINT or SIGTERM runs the steps one after the other and exits with 0; a step that hangs is not waited for. */
export function endOnSignal(log: FastifyBaseLogger, steps: readonly (() => Promise<unknown>)[]): void {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    for (const step of steps)
      await step().catch((error: unknown) => log.warn({ err: error }, 'could not end in order'));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
}
