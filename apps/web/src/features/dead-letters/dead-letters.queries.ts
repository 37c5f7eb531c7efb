import type { operations } from '@caunoi/api-client/schema.gen';
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey, unwrap } from '../../lib/api.ts';

export type DeadLetter =
  operations['listDeadLetters']['responses'][200]['content']['application/json']['items'][number];

const key = ['dead-letters'] as const;
/** What was tried again either went out meanwhile or is back. */
const REFRESH_MS = 15_000;

export const deadLettersQuery = infiniteQueryOptions({
  queryKey: key,
  queryFn: ({ pageParam, signal }) =>
    unwrap(api.GET('/api/dead-letters', { params: { query: pageParam ? { cursor: pageParam } : {} }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
  refetchInterval: REFRESH_MS,
});

export const useRetry = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.POST('/api/dead-letters/{id}/retry', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
};

export const useRetryAll = () => {
  const queries = useQueryClient();
  // Each press is a request of its own; only one whose answer was lost is repeated under its key.
  const [sendKey, setSendKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/dead-letters/retry', { body: {}, headers: idempotencyKey(sendKey) })),
    onSuccess: () => setSendKey(crypto.randomUUID()),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
};
