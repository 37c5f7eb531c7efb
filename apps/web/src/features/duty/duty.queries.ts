import type { operations } from '@caunoi/api-client/schema.gen';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, idempotencyKey, unwrap } from '../../lib/api.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { createSendKeys } from '../../lib/send-keys.ts';

type Answer<Operation extends 'listDutyUnits' | 'getDuty'> =
  operations[Operation]['responses'][200]['content']['application/json'];
type Body<Operation extends 'createDutyTurn' | 'createAbsence'> =
  operations[Operation]['requestBody']['content']['application/json'];

export type DutyUnit = Answer<'listDutyUnits'>['items'][number];
export type Duty = Answer<'getDuty'>;
export type Turn = Duty['turns'][number];
export type DutyPerson = Duty['people'][number];
export type NewTurn = Body<'createDutyTurn'>;
export type NewAbsence = Body<'createAbsence'>;

const dutyKey = ['duty'] as const;

export const dutyUnitsQuery = queryOptions({
  queryKey: [...dutyKey, 'units'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/duty', { signal })),
});

export const dutyQuery = (id: string, days: { from: string; to: string }) =>
  queryOptions({
    queryKey: [...dutyKey, 'unit', id, days],
    queryFn: ({ signal }) => unwrap(api.GET('/api/units/{id}/duty', { params: { path: { id }, query: days }, signal })),
    placeholderData: keepPreviousData,
  });

const useRefresh = () => {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: dutyKey });
};

const keyOf = createSendKeys();

export const useCreateTurn = (unitId: string) => {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewTurn) =>
      unwrap(
        api.POST('/api/units/{id}/duty', {
          params: { path: { id: unitId } },
          body,
          headers: idempotencyKey(keyOf({ unitId, body })),
        }),
      ),
    onSuccess: refresh,
    // Somebody else was faster: show whose turn it is.
    onError: (error) => isProblem(error, 'duty-overlaps') && refresh(),
  });
};

export const useDeleteTurn = (unitId: string) => {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (turnId: string) =>
      unwrap(api.DELETE('/api/units/{id}/duty/{turnId}', { params: { path: { id: unitId, turnId } } })),
    onSettled: refresh,
  });
};

export const useCreateAbsence = (id: string) => {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewAbsence) =>
      unwrap(
        api.POST('/api/people/{id}/absences', {
          params: { path: { id } },
          body,
          headers: idempotencyKey(keyOf({ id, body })),
        }),
      ),
    onSuccess: refresh,
  });
};

export const useDeleteAbsence = (id: string) => {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (absenceId: string) =>
      unwrap(api.DELETE('/api/people/{id}/absences/{absenceId}', { params: { path: { id, absenceId } } })),
    onSettled: refresh,
  });
};
