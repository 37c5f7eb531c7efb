import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getLiveStatus, startLiveEvents, subscribeLiveStatus } from '../lib/live-events.ts';
import { useUser } from '../session/use-session.ts';

/** Opens the stream of live events while somebody is signed in, and catches up on what was missed without it. */
export const useLiveRefresh = (): void => {
  const { id } = useUser();
  const queries = useQueryClient();
  useEffect(() => {
    let wasLost = false;
    const unsubscribe = subscribeLiveStatus(() => {
      const { state } = getLiveStatus();
      if (state === 'live' && wasLost) queries.invalidateQueries();
      if (state !== 'connecting') wasLost = state === 'lost';
    });
    const stop = startLiveEvents(id);
    return () => {
      unsubscribe();
      stop();
    };
  }, [id, queries]);
};
