import { getAccessToken, setAccessToken } from '../lib/access-token.ts';
import { problemFrom } from '../lib/api-problem.ts';
import { send } from '../lib/request.ts';
import { withTabLock } from '../lib/single-flight.ts';
import { forgetPerson } from './forget-person.ts';
import { tellOtherTabs } from './session-channel.ts';
import { type SessionUser, sessionState } from './session-state.ts';

/** `SignedIn` of the API. */
export type SignedIn = { accessToken: string; user: SessionUser };

/** Who was last here in this tab, also after the session has ended by itself. */
let lastUserId: string | null = null;

export const enter = ({ accessToken, user }: SignedIn): SessionUser => {
  if (lastUserId !== null && lastUserId !== user.id) forgetPerson();
  lastUserId = user.id;
  setAccessToken(accessToken);
  sessionState.set({ status: 'signed-in', user });
  tellOtherTabs({ type: 'token', token: accessToken, userId: user.id });
  return user;
};

/**
 * Somebody else has signed in with the same cookie: nothing of the former person may stay on the screen, nor be sent in
 * the other one's name.
 */
export const startAfresh = (): void => {
  forgetPerson();
  location.reload();
};

/** Takes the next access token, from another tab if one got it while we waited. False: the session is over. */
const refresh = async (): Promise<boolean> => {
  const before = getAccessToken();
  return withTabLock('caunoi-refresh', async () => {
    if (getAccessToken() !== before) return getAccessToken() !== null;
    const response = await send(new Request('/api/auth/refresh', { method: 'POST' }));
    if (response.status === 401) {
      setAccessToken(null);
      sessionState.set({ status: 'anonymous', ended: sessionState.get().status === 'signed-in' });
      return false;
    }
    if (!response.ok) throw await problemFrom(response);
    const signedIn = (await response.json()) as SignedIn; // the answer of `refreshSession`
    const session = sessionState.get();
    // Another tab has told so; this one was asleep and did not hear it.
    if (session.status === 'signed-in' && session.user.id !== signedIn.user.id) {
      startAfresh();
      return false;
    }
    enter(signedIn);
    return true;
  });
};

let running: Promise<boolean> | null = null;

/** One refresh at a time, in this tab and, through a lock, in all of them: refresh tokens can be used once. */
export const refreshSession = (): Promise<boolean> => {
  running ??= refresh().finally(() => {
    running = null;
  });
  return running;
};
