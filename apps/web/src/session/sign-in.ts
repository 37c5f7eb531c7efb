import { setAccessToken } from '../lib/access-token.ts';
import { api, unwrap } from '../lib/api.ts';
import { queryClient } from '../lib/query-client.ts';
import { enter, refreshSession, type SignedIn } from './refresh.ts';
import { hearOtherTabs, tellOtherTabs } from './session-channel.ts';
import { type SessionUser, sessionState } from './session-state.ts';

const signedInUser = (): SessionUser | null => {
  const session = sessionState.get();
  return session.status === 'signed-in' ? session.user : null;
};

/** The person signed in on this browser, from memory or from the refresh cookie; null when there is none. */
export const findUser = async (): Promise<SessionUser | null> => {
  if (sessionState.get().status === 'unknown') await refreshSession();
  return signedInUser();
};

/** Throws ApiProblem `wrong-credentials`, `too-many-requests`, … */
export const signIn = async (username: string, password: string): Promise<SessionUser> => {
  const answer = await unwrap(api.POST('/api/auth/login', { body: { username, password } }));
  queryClient.clear();
  return enter(answer as SignedIn); // the API's `role` is any string, ours the known ones
};

/** The person's other sessions end. Throws ApiProblem with the fields that are wrong. */
export const changePassword = async (current: string, next: string): Promise<void> => {
  await api.POST('/api/me/password', { body: { current, next } });
  const user = signedInUser();
  if (user) sessionState.set({ status: 'signed-in', user: { ...user, mustChangePassword: false } });
};

const leave = () => {
  setAccessToken(null);
  queryClient.clear();
  sessionState.set({ status: 'anonymous', ended: false });
};

/** Ends the session on the server too. Without a connection this device at least forgets the token. */
export const signOut = async (): Promise<void> => {
  await api.POST('/api/auth/logout').catch(() => undefined);
  leave();
  tellOtherTabs({ type: 'signed-out' });
};

/** Called once at start. */
export const followOtherTabs = (): void =>
  hearOtherTabs((message) => {
    const own = signedInUser();
    if (message.type === 'signed-out') leave();
    // This tab shows the login page; it finds the new session when it next asks.
    else if (!own) sessionState.set({ status: 'unknown' });
    // Somebody else has signed in with the same cookie: nothing of the former person may stay on the screen.
    else if (message.userId !== own.id) location.reload();
    else setAccessToken(message.token);
  });
