import { useEffect, useMemo } from 'react';
import { api, idempotencyKey, unwrap } from '../../../lib/api.ts';
import { isProblem } from '../../../lib/api-problem.ts';
import { useLiveStatus } from '../../../lib/live-events.ts';
import { queryClient } from '../../../lib/query-client.ts';
import { serverNow } from '../../../lib/server-clock.ts';
import { useStore } from '../../../lib/store.ts';
import { isSignedIn } from '../../../session/session-state.ts';
import { useUser } from '../../../session/use-session.ts';
import { draftQuery, readDraftAgain } from './draft.queries.ts';
import type { Batch, Outcome } from './draft-queue.ts';
import { type DraftSync, openDraftSync } from './draft-sync.ts';
import { openKeptQueues } from './kept-queues.ts';

/** With conflicts the answer is a problem that carries what took effect all the same. */
const postChanges = async (draftId: string, { key, version, head, changes }: Batch): Promise<Outcome> => {
  try {
    return await unwrap(
      api.POST('/api/dossier-drafts/{id}/changes', {
        params: { path: { id: draftId } },
        headers: idempotencyKey(key),
        body: { version, changes: [...changes], ...(head && { head }) },
      }),
    );
  } catch (error) {
    if (isProblem(error, 'draft-changed') && 'conflicts' in error.document) return error.document as unknown as Outcome; // `DraftChangedProblem` of the API
    throw error;
  }
};

const opened = new Map<string, DraftSync>();

/** One a draft, whatever page is shown: what waits for the line goes out also after one has left the draft. */
const draftSync = (userId: string, draftId: string): DraftSync => {
  const name = `${userId} ${draftId}`;
  const known = opened.get(name);
  if (known) return known;
  const { queryKey } = draftQuery(draftId);
  const sync = openDraftSync(openKeptQueues(userId, draftId), {
    isSignedIn: () => isSignedIn(userId),
    current: () => queryClient.getQueryData(queryKey),
    replace: (draft) => queryClient.setQueryData(queryKey, draft),
    read: () => readDraftAgain(draftId),
    post: (batch) => postChanges(draftId, batch),
    now: serverNow,
  });
  addEventListener('online', () => void sync.flush());
  opened.set(name, sync);
  return sync;
};

export const useDraftSync = (draftId: string) => {
  const { id: userId } = useUser();
  const sync = useMemo(() => draftSync(userId, draftId), [userId, draftId]);
  const state = useStore(sync.state);
  const { state: line } = useLiveStatus();

  useEffect(() => {
    sync.load();
    const leave = () => sync.leave();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [sync]);
  // The stream came back before the next try was due.
  useEffect(() => {
    if (line === 'live') void sync.flush();
  }, [sync, line]);

  return { sync, ...state };
};
