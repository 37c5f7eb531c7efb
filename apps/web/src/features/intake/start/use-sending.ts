import { useEffect, useEffectEvent, useMemo } from 'react';
import { useLiveStatus } from '../../../lib/live-events.ts';
import { useStore } from '../../../lib/store.ts';
import { useUser } from '../../../session/use-session.ts';
import { type CreatedDrafts, openSending } from './sending.ts';

const opened = new Map<string, ReturnType<typeof openSending>>();

/** One a person: a file on its way goes on while one looks at another page. */
const sendingOf = (userId: string) => {
  const known = opened.get(userId);
  if (known) return known;
  const sending = openSending(userId);
  addEventListener('online', () => void sending.resume());
  opened.set(userId, sending);
  return sending;
};

export const useSending = (onDone: (created: CreatedDrafts) => void) => {
  const { id } = useUser();
  const sending = useMemo(() => sendingOf(id), [id]);
  const state = useStore(sending.state);
  const { state: line } = useLiveStatus();
  const tell = useEffectEvent(onDone);
  useEffect(() => {
    sending.onDone((created) => tell(created));
    void sending.resume();
    return () => sending.onDone(() => undefined);
  }, [sending]);
  useEffect(() => {
    if (line === 'live' && sending.state.get().phase === 'waiting') void sending.resume();
  }, [sending, line]);
  return { ...state, start: sending.start, resume: sending.resume, stop: sending.stop };
};
