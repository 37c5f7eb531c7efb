import type { operations } from '@caunoi/api-client/schema.gen';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, unwrap } from '../../lib/api.ts';
import { isProblem } from '../../lib/api-problem.ts';

type Body<Operation extends 'updateNotificationPreferences' | 'createMyAbsence'> =
  operations[Operation]['requestBody']['content']['application/json'];
export type Choice = Body<'updateNotificationPreferences'>;
export type NewAbsence = Body<'createMyAbsence'>;

export const preferencesQuery = queryOptions({
  queryKey: ['me', 'notification-preferences'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/me/notification-preferences', { signal })),
});

export const absencesQuery = queryOptions({
  queryKey: ['me', 'absences'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/me/absences', { signal })),
});

export const useUpdatePreferences = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: Choice }) =>
      unwrap(api.PUT('/api/me/notification-preferences', { params: { header: ifMatch(version) }, body })),
    onSuccess: (preferences) => queries.setQueryData(preferencesQuery.queryKey, preferences),
    // A link in a mail was faster: with what is there now the same choice can be saved again.
    onError: (error) => isProblem(error, 'stale-record') && queries.invalidateQueries(preferencesQuery),
  });
};

const useRefreshAbsences = () => {
  const queries = useQueryClient();
  return () => {
    queries.invalidateQueries(absencesQuery);
    queries.invalidateQueries({ queryKey: ['duty'] });
  };
};

export const useCreateAbsence = () => {
  const refresh = useRefreshAbsences();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: NewAbsence }) =>
      unwrap(api.POST('/api/me/absences', { body, headers: idempotencyKey(key) })),
    onSuccess: refresh,
  });
};

export const useDeleteAbsence = () => {
  const refresh = useRefreshAbsences();
  return useMutation({
    mutationFn: (absenceId: string) =>
      unwrap(api.DELETE('/api/me/absences/{absenceId}', { params: { path: { absenceId } } })),
    // Gone already is gone as well.
    onError: (error) => isProblem(error, 'not-found') && refresh(),
    onSuccess: refresh,
  });
};
