import { useEffect, useMemo } from 'react';
import { useUser } from '../session/use-session.ts';
import { shareDraft } from './drafts.ts';
import { useStore } from './store.ts';

/**
 * A draft of this user on this device, by a key of the page's choosing ("answer:<ticketId>"). `empty` must be a constant
 * (module level): it is read when the key changes.
 */
export const useDraft = <T>(key: string, empty: T) => {
  const { id: userId } = useUser();
  const draft = useMemo(() => shareDraft(userId, key, empty), [userId, key, empty]);
  const state = useStore(draft.state);

  useEffect(() => {
    const release = draft.hold();
    draft.load();
    const leave = () => {
      draft.saveNow();
    };
    const hide = () => {
      if (document.hidden) leave();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
      release();
    };
  }, [draft]);

  return { ...state, setValue: draft.setValue, clear: draft.clear, flush: draft.saveNow };
};
