import type { Ctx } from '../context.ts';

const ignore = (): void => undefined;

/** A log that is silent but for errors. */
export function quietLog(onError: (...args: unknown[]) => void): Ctx['log'] {
  const log: Ctx['log'] = {
    level: 'error',
    silent: ignore,
    trace: ignore,
    debug: ignore,
    info: ignore,
    warn: ignore,
    error: onError,
    fatal: onError,
    child: () => log,
  };
  return log;
}
