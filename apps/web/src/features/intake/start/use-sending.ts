import { useEffect, useEffectEvent, useMemo } from 'react';
import { api, idempotencyKey, unwrap } from '../../../lib/api.ts';
import { useLiveStatus } from '../../../lib/live-events.ts';
import { useStore } from '../../../lib/store.ts';
import { sendFile } from '../../../lib/upload-file.ts';
import { isSignedIn } from '../../../session/session-state.ts';
import { useUser } from '../../../session/use-session.ts';
import { type CreatedDrafts, type Material, openSending, type Posting } from './sending.ts';

const post = async (material: Material, posting: Posting): Promise<CreatedDrafts> => {
  if (material.kind === 'file') {
    const response = await sendFile('/api/dossier-drafts', material.file, posting);
    return response.json() as Promise<CreatedDrafts>; // the answer of `createDossierDrafts`
  }
  const { key, signal } = posting;
  const body = material.kind === 'text' ? { text: material.text } : {};
  return unwrap(api.POST('/api/dossier-drafts', { body, headers: idempotencyKey(key), signal }));
};

const opened = new Map<string, ReturnType<typeof openSending>>();

/** One a person: a file on its way goes on while one looks at another page. */
const sendingOf = (userId: string) => {
  const known = opened.get(userId);
  if (known) return known;
  const sending = openSending(userId, { isSignedIn: () => isSignedIn(userId), post });
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
