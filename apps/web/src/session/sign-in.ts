import { setAccessToken } from '../lib/access-token.ts';
import { api, unwrap } from '../lib/api.ts';
import { forgetPerson } from './forget-person.ts';
import { isLeaving, setLeaving } from './leaving.ts';
import { enter, refreshSession, type SignedIn, startAfresh } from './refresh.ts';
import { hearOtherTabs, tellOtherTabs } from './session-channel.ts';
import { type SessionUser, sessionState } from './session-state.ts';

const signedInUser = (): SessionUser | null => {
  const session = sessionState.get();
  return session.status === 'signed-in' ? session.user : null;
};

/** Throws when there is no connection; the cookie then still opens the session. */
const endOnServer = async (): Promise<void> => {
  await api.POST('/api/auth/logout');
  setLeaving(false);
};

/** The person signed in on this browser, from memory or from the refresh cookie; null when there is none. */
export const findUser = async (): Promise<SessionUser | null> => {
  if (sessionState.get().status === 'unknown') {
    if (isLeaving()) await endOnServer();
    await refreshSession();
  }
  return signedInUser();
};

/** Throws ApiProblem `wrong-credentials`, `too-many-requests`, … */
export const signIn = async (username: string, password: string): Promise<SessionUser> => {
  const answer = await unwrap(api.POST('/api/auth/login', { body: { username, password } }));
  forgetPerson();
  setLeaving(false);
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
  forgetPerson();
  sessionState.set({ status: 'anonymous', ended: false });
};

/** Ends the session on the server too; without a connection before anything else is asked of it. */
export const signOut = async (): Promise<void> => {
  setLeaving(true);
  await endOnServer().catch(() => undefined);
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
    else if (message.userId !== own.id) startAfresh();
    else setAccessToken(message.token);
  });
