import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import type { App } from '../app.ts';

/** The problem document of a refusal (RFC 9457) and the members that some codes add. */
export type ProblemBody = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  errors?: { pointer: string; code: string; detail: string }[];
} & Record<string, unknown>;

/** `body` is what the caller expects; read `problem` instead when the status says that it was refused. */
export type Reply<T> = {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: T;
  problem: ProblemBody;
};

export type SendOptions = {
  /** Sent as `If-Match`. */
  version?: number;
  /** Sent as `Idempotency-Key`; a fresh one by default, `null` for none. */
  key?: string | null;
  headers?: Record<string, string>;
};

/** Requests to the app as one person (or as nobody), without a socket. */
export function createClient(app: App, token: string | null) {
  const send = async <T>(method: InjectOptions['method'], url: string, payload: unknown, options: SendOptions) => {
    const { version, key = randomUUID(), headers } = options;
    const response = await app.inject({
      method,
      url,
      ...(payload !== undefined && { payload: payload as InjectOptions['payload'] }), // JSON of any shape, also wrong ones
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(method === 'POST' && key !== null && { 'idempotency-key': key }),
        ...headers,
      },
    });
    const isJson = /\bjson\b/.test(String(response.headers['content-type']));
    const parsed: unknown = isJson && response.payload !== '' ? response.json() : response.payload;
    // The test says by T what it expects and asserts it; nothing else can know.
    return {
      status: response.statusCode,
      headers: response.headers,
      body: parsed as T,
      problem: parsed as ProblemBody,
    } satisfies Reply<T>;
  };
  return {
    get: <T = unknown>(url: string, options: SendOptions = {}) => send<T>('GET', url, undefined, options),
    post: <T = unknown>(url: string, body?: unknown, options: SendOptions = {}) => send<T>('POST', url, body, options),
    patch: <T = unknown>(url: string, body?: unknown, options: SendOptions = {}) =>
      send<T>('PATCH', url, body, options),
    put: <T = unknown>(url: string, body?: unknown, options: SendOptions = {}) => send<T>('PUT', url, body, options),
    delete: <T = unknown>(url: string, options: SendOptions = {}) => send<T>('DELETE', url, undefined, options),
  };
}
export type Client = ReturnType<typeof createClient>;
