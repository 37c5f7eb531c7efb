import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createSigner } from 'fast-jwt';

export type Caller = { userId: string };

/** A busy machine may need a while to start a server again that is killed every few seconds. */
const PATIENCE_MS = 300_000;

/** Requests as people whose network and server break: a POST is tried with the same key until it is answered. */
export function requestsTo(origin: string, secret: string) {
  const sign = createSigner({ key: secret, expiresIn: 3_600_000 });
  const send = async (caller: Caller, url: string, init: RequestInit): Promise<Response | undefined> => {
    const headers = { ...init.headers, authorization: `Bearer ${sign({ sub: caller.userId, sid: randomUUID() })}` };
    return fetch(`${origin}${url}`, { ...init, headers, signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  };
  const get = async <T>(caller: Caller, url: string): Promise<T | undefined> => {
    const response = await send(caller, url, {});
    return response?.ok ? ((await response.json()) as T) : undefined; // the caller says what it asked for
  };
  return {
    get,
    /** Returns the last answer; a conflict or refusal is an answer. */
    post: async (caller: Caller, url: string, body: unknown, version?: number): Promise<number> => {
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      };
      const deadline = Date.now() + PATIENCE_MS;
      while (Date.now() < deadline) {
        const response = await send(caller, url, { method: 'POST', headers, body: JSON.stringify(body) });
        await response?.arrayBuffer().catch(() => undefined);
        if (response && response.status < 500 && response.status !== 429) {
          const busy = response.status === 409 && version === undefined; // the first try is still at work
          if (!busy) return response.status;
        }
        await delay(500);
      }
      throw new Error(`POST ${url} was never answered`);
    },
    healthy: async (): Promise<void> => {
      for (;;) {
        if ((await fetch(`${origin}/api/health`).catch(() => undefined))?.ok) return;
        await delay(100);
      }
    },
  };
}
