import { getAccessToken, setAccessToken } from '../lib/access-token.ts';
import { problemFrom } from '../lib/api-problem.ts';
import { send } from '../lib/request.ts';
import { withTabLock } from '../lib/single-flight.ts';
import { tellOtherTabs } from './session-channel.ts';
import { type SessionUser, sessionState } from './session-state.ts';

/** `SignedIn` of the API. */
export type SignedIn = { accessToken: string; user: SessionUser };

export const enter = ({ accessToken, user }: SignedIn): SessionUser => {
  setAccessToken(accessToken);
  sessionState.set({ status: 'signed-in', user });
  tellOtherTabs({ type: 'token', token: accessToken, userId: user.id });
  return user;
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
    enter((await response.json()) as SignedIn); // the answer of `refreshSession`
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
