import { noAnswer } from './api-problem.ts';
import { learnServerTime } from './server-clock.ts';

/** Long enough for a weak signal, short enough to say so before the reader gives up. Uploads set their own. */
const TIMEOUT_MS = 30_000;

/**
 * `fetch` with what every request needs: language, a limit on the wait for the answer to begin (a stream may then go
 * on), the server's clock, and failures as problems.
 */
export const send = async (request: Request, timeoutMs = TIMEOUT_MS): Promise<Response> => {
  request.headers.set('Accept-Language', document.documentElement.lang || 'vi');
  const sentAt = Date.now();
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeoutMs);
  try {
    const response = await fetch(request, { signal: AbortSignal.any([limit.signal, request.signal]) });
    learnServerTime(response.headers, sentAt);
    return response;
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw noAnswer(limit.signal.aborted ? 'timeout' : 'network', error);
  } finally {
    clearTimeout(timer);
  }
};
