import { AppError } from '../app-error.ts';

const OLDEST_MS = 24 * 3_600_000;
/** Clocks of laptops run ahead; a minute of it is no mistake of the sender's. */
const TOLERANCE_MS = 60_000;

/**
 * When the one day begins: the sender's own time for what was written offline, when it is at most 24 h old, else the arrival. The
 * stop is always the server's time. Throws `validation-failed` for a time in the future.
 */
export function receivedInstant(senders: string | undefined, now: Date, pointer = '/receivedAt'): Date {
  if (senders === undefined) return now;
  const at = new Date(senders);
  if (at.getTime() > now.getTime() + TOLERANCE_MS)
    throw new AppError('validation-failed', {
      params: { count: 1 },
      errors: [{ pointer, code: 'future' }],
    });
  if (at > now) return now;
  return now.getTime() - at.getTime() > OLDEST_MS ? now : at;
}
