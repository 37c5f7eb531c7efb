import type { components, operations } from '@caunoi/api-client/schema.gen';
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../lib/api.ts';

export type AnswerGroup = components['schemas']['AnswerGroup'];
export type GroupedAnswer = components['schemas']['GroupedAnswer'];
export type AnswerConflict = components['schemas']['AnswerConflict'];
export type ConflictState = 'open' | 'settled';

/** Receipts come in while one looks. */
const LOOK_AGAIN_MS = 30_000;

export const answerGroupQuery = (groupId: string) =>
  infiniteQueryOptions({
    queryKey: ['answer-group', groupId],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/answer-groups/{groupId}', {
          params: { path: { groupId }, query: pageParam === '' ? {} : { cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: LOOK_AGAIN_MS,
  });

export const conflictsQuery = (state: ConflictState) =>
  infiniteQueryOptions({
    queryKey: ['answer-conflicts', state],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/answer-conflicts', {
          params: { query: { state, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export type Settlement = operations['settleAnswerConflict']['requestBody']['content']['application/json'];

export const useSettle = (id: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Settlement & { key: string }) =>
      unwrap(
        api.POST('/api/answer-conflicts/{id}/settlement', {
          params: { path: { id } },
          headers: idempotencyKey(key),
          body,
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['answer-conflicts'] }),
  });
};
