import type { operations } from '@caunoi/api-client/schema.gen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey, ifMatch, unwrap } from '../../lib/api.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { createSendKeys } from '../../lib/send-keys.ts';
import { type Person, peopleKeys, personQuery } from './people.queries.ts';

type Body<Operation extends 'createPerson' | 'updatePerson'> =
  operations[Operation]['requestBody']['content']['application/json'];
export type NewPerson = Body<'createPerson'>;
export type PersonPatch = Body<'updatePerson'>;
export type WithPassword = operations['createPerson']['responses'][201]['content']['application/json'];

/** Postings show people, people show postings: both are read again. */
const useRefresh = () => {
  const queries = useQueryClient();
  return () => {
    queries.invalidateQueries({ queryKey: peopleKeys.people });
    queries.invalidateQueries({ queryKey: peopleKeys.posts });
  };
};

export const useCreatePerson = () => {
  const refresh = useRefresh();
  const [keyOf] = useState(createSendKeys);
  return useMutation({
    mutationFn: (body: NewPerson) => unwrap(api.POST('/api/people', { body, headers: idempotencyKey(keyOf(body)) })),
    onSuccess: refresh,
  });
};

export const useUpdatePerson = ({ id, version }: Person) => {
  const queries = useQueryClient();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: PersonPatch) =>
      unwrap(api.PATCH('/api/people/{id}', { params: { path: { id }, header: ifMatch(version) }, body })),
    onSuccess: (person) => {
      queries.setQueryData(personQuery(id).queryKey, person);
      refresh();
    },
    // Somebody else was faster: with what is there now the same form can be saved again.
    onError: (error) => isProblem(error, 'stale-record') && refresh(),
  });
};

export const useSetAccountOpen = ({ id }: Person) => {
  const queries = useQueryClient();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (open: boolean) =>
      unwrap(
        open
          ? api.POST('/api/people/{id}/enable', { params: { path: { id } } })
          : api.POST('/api/people/{id}/disable', { params: { path: { id } } }),
      ),
    onSuccess: (person) => {
      queries.setQueryData(personQuery(id).queryKey, person);
      refresh();
    },
  });
};

export const useResetPassword = ({ id }: Person) => {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/people/{id}/reset-password', { params: { path: { id } } })),
    onSuccess: refresh,
  });
};
