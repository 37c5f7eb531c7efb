import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onResync, startLiveEvents } from '../lib/live-events.ts';
import { useUser } from '../session/use-session.ts';

/** Opens the stream of live events while somebody is signed in; reads everything again when too much was missed. */
export const useLiveRefresh = (): void => {
  const { id, mustChangePassword } = useUser();
  const queries = useQueryClient();
  useEffect(() => {
    // The server gives nothing but the session routes until the password is one's own.
    if (mustChangePassword) return;
    const unsubscribe = onResync(() => queries.invalidateQueries());
    const stop = startLiveEvents(id);
    return () => {
      unsubscribe();
      stop();
    };
  }, [id, mustChangePassword, queries]);
};
