import { useEffect, useRef } from 'react';
import { useLiveEvent } from '../../../lib/live-events.ts';
import { createRefresher } from '../../../lib/refresher.ts';
import type { DraftSync } from './draft-sync.ts';

/** The same draft changed on another device, or by a colleague: read again, without losing what waits here. */
export const useDraftLive = (draftId: string, sync: DraftSync): void => {
  const refresher = useRef<ReturnType<typeof createRefresher>>(undefined);
  const newest = useRef(0);
  useEffect(() => {
    const own = createRefresher(() => sync.catchUp(newest.current));
    refresher.current = own;
    return own.stop;
  }, [sync]);
  useLiveEvent((event) => {
    if (event.type !== 'dossier-draft.changed' || event.data.draftId !== draftId) return;
    newest.current = Math.max(newest.current, event.data.version);
    refresher.current?.request();
  });
};
