import type { operations } from '@caunoi/api-client/schema.gen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey, unwrap } from '../../../lib/api.ts';
import { createSendKeys } from '../../../lib/send-keys.ts';
import { type PostDetail, peopleKeys, postQuery } from '../people.queries.ts';

type Body<Operation extends 'createPosting' | 'nameSubstitute'> =
  operations[Operation]['requestBody']['content']['application/json'];
export type NewPosting = Body<'createPosting'>;
export type NewSubstitute = Body<'nameSubstitute'>;

/** The post as it is now; a person's page shows postings too. */
const useShowPost = () => {
  const queries = useQueryClient();
  return (post: PostDetail) => {
    queries.setQueryData(postQuery(post.id).queryKey, post);
    queries.invalidateQueries({ queryKey: peopleKeys.posts });
    queries.invalidateQueries({ queryKey: peopleKeys.people });
  };
};

export const useCreatePosting = (id: string) => {
  const onSuccess = useShowPost();
  const [keyOf] = useState(createSendKeys);
  return useMutation({
    mutationFn: (body: NewPosting) =>
      unwrap(
        api.POST('/api/posts/{id}/postings', { params: { path: { id } }, body, headers: idempotencyKey(keyOf(body)) }),
      ),
    onSuccess,
  });
};

export const useEndPosting = (id: string, postingId: string) => {
  const onSuccess = useShowPost();
  return useMutation({
    mutationFn: (validTo: string) =>
      unwrap(
        api.POST('/api/posts/{id}/postings/{postingId}/end', {
          params: { path: { id, postingId } },
          body: { validTo },
        }),
      ),
    onSuccess,
  });
};

export const useNameSubstitute = (id: string) => {
  const onSuccess = useShowPost();
  return useMutation({
    mutationFn: (body: NewSubstitute) =>
      unwrap(
        api.PUT('/api/posts/{id}/substitute', {
          params: { path: { id } },
          body,
        }),
      ),
    onSuccess,
  });
};

export const useEndSubstitute = (id: string) => {
  const onSuccess = useShowPost();
  return useMutation({
    mutationFn: () => unwrap(api.POST('/api/posts/{id}/substitute/end', { params: { path: { id } } })),
    onSuccess,
  });
};
