import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setAccessToken } from '../lib/access-token.ts';
import { queryClient } from '../lib/query-client.ts';
import { enter, refreshSession, type SignedIn } from './refresh.ts';
import { sessionState } from './session-state.ts';
import { findUser, signOut } from './sign-in.ts';

// A page has an address; the client keeps the class that it finds when it is made.
vi.hoisted(() => {
  const Original = Request;
  globalThis.Request = class extends Original {
    constructor(input: string | URL | Request, init?: RequestInit) {
      super(typeof input === 'string' ? new URL(input, 'http://cau-noi.test') : input, init);
    }
  };
});

const storage = new Map<string, string>();
const reload = vi.fn();
/** What the server says next, by path; undefined: no connection. */
const answers = new Map<string, Response>();
const asked: string[] = [];

const as = (id: string): SignedIn => ({
  accessToken: `token of ${id}`,
  user: { id, username: id, name: id, title: '', roles: [], permissions: [], mustChangePassword: false, demo: true },
});
const json = (body: unknown): Response => new Response(JSON.stringify(body), { status: 200 });

beforeEach(() => {
  storage.clear();
  answers.clear();
  asked.length = 0;
  reload.mockClear();
  const store = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
    removeItem: (key: string) => storage.delete(key),
  };
  vi.stubGlobal('localStorage', store);
  vi.stubGlobal('sessionStorage', store);
  vi.stubGlobal('document', { documentElement: { lang: 'vi' } });
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    const answer = answers.get(pathname);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer.clone();
  });
  setAccessToken(null);
  sessionState.set({ status: 'unknown' });
  queryClient.clear();
});
afterEach(() => vi.unstubAllGlobals());

test('a session that goes on as somebody else leaves nothing of the former person in the cache', () => {
  enter(as('hà'));
  queryClient.setQueryData(['queue'], 'câu hỏi của xã Trà Bồng');
  sessionState.set({ status: 'unknown' });
  enter(as('minh'));
  expect(queryClient.getQueryData(['queue'])).toBeUndefined();
});

test('the same person finds the cache as it was', () => {
  enter(as('hà'));
  queryClient.setQueryData(['queue'], 'câu hỏi của xã Trà Bồng');
  enter(as('hà'));
  expect(queryClient.getQueryData(['queue'])).toBe('câu hỏi của xã Trà Bồng');
});

test("what one person sends never goes out under another one's session", async () => {
  enter(as('hà'));
  answers.set('/api/auth/refresh', json(as('minh')));
  expect(await refreshSession()).toBe(false);
  expect(reload).toHaveBeenCalledOnce();
  expect(sessionState.get()).toMatchObject({ user: { id: 'hà' } });
});

test('logging out without a connection is made good before the session can be taken up again', async () => {
  enter(as('hà'));
  await signOut();
  expect(sessionState.get()).toEqual({ status: 'anonymous', ended: false });

  sessionState.set({ status: 'unknown' }); // the next one opens the page
  answers.set('/api/auth/refresh', json(as('hà')));
  asked.length = 0;
  await expect(findUser()).rejects.toMatchObject({ code: 'network' });
  expect(asked).toEqual(['/api/auth/logout']);

  answers.set('/api/auth/logout', new Response(null, { status: 204 }));
  answers.set('/api/auth/refresh', new Response('{}', { status: 401 }));
  asked.length = 0;
  expect(await findUser()).toBeNull();
  expect(asked).toEqual(['/api/auth/logout', '/api/auth/refresh']);

  sessionState.set({ status: 'unknown' });
  asked.length = 0;
  await findUser();
  expect(asked).toEqual(['/api/auth/refresh']);
});
