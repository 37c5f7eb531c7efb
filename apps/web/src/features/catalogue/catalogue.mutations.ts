import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey, ifMatch, unwrap } from '../../lib/api.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { createSendKeys } from '../../lib/send-keys.ts';
import { type Change, catalogueKeys } from './catalogue.queries.ts';

export const useDryRun = () =>
  useMutation({
    mutationFn: (changes: readonly Change[]) =>
      unwrap(api.POST('/api/catalogue/dry-runs', { body: { changes: [...changes] } })),
  });

type Publication = { changes: readonly Change[]; note: string; version: number };

/** What was published meanwhile is what the next attempt builds on. */
const useAfterwards = () => {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: catalogueKeys.all });
  return {
    onSuccess: refresh,
    onError: (error: Error) => (isProblem(error, 'stale-record') ? refresh() : undefined),
  };
};

export const usePublish = () => {
  const [keyOf] = useState(createSendKeys);
  return useMutation({
    mutationFn: ({ version, ...body }: Publication) =>
      unwrap(
        api.POST('/api/catalogue/versions', {
          params: { header: ifMatch(version) },
          body: { ...body, changes: [...body.changes] },
          headers: idempotencyKey(keyOf({ version, body })),
        }),
      ),
    ...useAfterwards(),
  });
};

type Undoing = { undone: number; note: string; version: number };

export const useUndo = () => {
  const [keyOf] = useState(createSendKeys);
  return useMutation({
    mutationFn: ({ undone, note, version }: Undoing) =>
      unwrap(
        api.POST('/api/catalogue/versions/{version}/undo', {
          params: { path: { version: undone }, header: ifMatch(version) },
          body: { note },
          headers: idempotencyKey(keyOf({ undone, note, version })),
        }),
      ),
    ...useAfterwards(),
  });
};
