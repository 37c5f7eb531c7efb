import { DEMO_PASSWORD } from '../core/demo-accounts.ts';
import type { TestWorld } from './world.ts';

let addresses = 0;

/** A commune's staff who can sign in, at a browser of their own: with an address no other test has, and a jar for the session's cookie. */
export async function openBrowser(world: TestWorld) {
  const person = await world.aPerson('commune_staff', world.aPlace().commune.unitId, { canSignIn: true });
  const remoteAddress = `10.${++addresses}.0.1`;
  let cookie: string | undefined;
  const post = async (url: string, payload?: object, options: { cookie?: string; headers?: object } = {}) => {
    const sent = options.cookie ?? cookie;
    const response = await world.app.inject({
      method: 'POST',
      url,
      remoteAddress,
      ...(payload && { payload }),
      headers: { ...(sent && { cookie: `caunoi_refresh=${sent}` }), ...options.headers },
    });
    const set = response.cookies.find(({ name }) => name === 'caunoi_refresh');
    if (set) cookie = set.value;
    return { status: response.statusCode, headers: response.headers, set, body: response.payload && response.json() };
  };
  return {
    person,
    post,
    cookie: () => cookie ?? '',
    login: (password = DEMO_PASSWORD, username = person.username) => post('/api/auth/login', { username, password }),
    refresh: (older?: string) => post('/api/auth/refresh', undefined, { cookie: older }),
  };
}
