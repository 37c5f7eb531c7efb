import type { paths } from '@caunoi/api-client/schema.gen';
import createClient from 'openapi-fetch';
import { refreshSession } from '../session/refresh.ts';
import { getAccessToken } from './access-token.ts';
import { problemFrom } from './api-problem.ts';
import { send } from './request.ts';

const withToken = (request: Request): Request => {
  const token = getAccessToken();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
};

/** Sends with the access token, once more with a fresh one when it had expired. Any refusal is thrown as ApiProblem. */
export const authorizedFetch = async (request: Request, timeoutMs?: number): Promise<Response> => {
  const again = request.clone();
  const tokenUsed = getAccessToken();
  let response = await send(withToken(request), timeoutMs);
  if (response.status === 401 && tokenUsed && (await refreshSession())) {
    response = await send(withToken(again), timeoutMs);
  }
  if (!response.ok) throw await problemFrom(response);
  return response;
};

/** A dry run goes through a month's questions or every open clock: 104 s for a million of them, measured on two busy cores. */
const DRY_RUN = /dry-runs?$/;
const DRY_RUN_TIMEOUT_MS = 300_000;

/** The typed client: `unwrap(api.GET('/api/tickets/{id}', { params: { path: { id } } }))`. */
export const api = createClient<paths>({
  fetch: (request) => authorizedFetch(request, DRY_RUN.test(request.url) ? DRY_RUN_TIMEOUT_MS : undefined),
});

/** The body of a successful answer. A refusal was thrown before as ApiProblem. */
export const unwrap = async <T>(answer: Promise<{ data?: T }>): Promise<T> => {
  const { data } = await answer;
  return data as T; // authorizedFetch has thrown for everything that is not a success
};

/** Header of an edit: the version that was read. The server answers 409 when it has moved on. */
export const ifMatch = (version: number): { 'if-match': string } => ({ 'if-match': `"${version}"` });

/**
 * Header of a POST that creates. Keep the key for every retry of the same content (`useDraft` does: `sendKey`), so that
 * a send whose answer was lost creates one thing, not two.
 */
export const idempotencyKey = (key: string): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': key });
