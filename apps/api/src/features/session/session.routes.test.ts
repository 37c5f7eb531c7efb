import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../core/demo-accounts.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Me } from './session.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

type SignedIn = { accessToken: string; expiresAt: string; user: Me };
let addresses = 0;

/** A person who can sign in, and a browser of their own: an address, and a cookie jar. */
async function aBrowser(role: Parameters<TestWorld['aPerson']>[0] = 'commune_staff') {
  const unit = role === 'admin' ? 'administration' : world.aPlace().commune.unitId;
  const person = await world.aPerson(role, unit, { canSignIn: true });
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

const auditOf = (subjectId: string, action: string) => world.db.auditEntry.findMany({ where: { subjectId, action } });

describe('POST /api/auth/login', () => {
  it('gives an access token in the body and a refresh token in a cookie that no script and no other site gets', async () => {
    const browser = await aBrowser();
    const { status, set, headers, body } = await browser.login();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      expiresAt: '2026-11-16T02:10:00.000Z',
      user: { id: browser.person.id, roles: [{ role: 'commune_staff', unit: { kind: 'commune' } }] },
    });
    expect(set).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/api/auth', maxAge: 14 * 86_400 });
    expect(headers['cache-control']).toBe('no-store');
    expect(JSON.stringify(body)).not.toContain(browser.cookie());
    const me = await world.app.inject({ url: '/api/me', headers: { authorization: `Bearer ${body.accessToken}` } });
    expect(me.statusCode).toBe(200);
  });

  it('takes the user name in any case and with spaces around', async () => {
    const browser = await aBrowser();
    expect((await browser.login(DEMO_PASSWORD, ` ${browser.person.username.toUpperCase()} `)).status).toBe(200);
  });

  it('stores no token that could be used', async () => {
    const browser = await aBrowser();
    await browser.login();
    const sessions = await world.db.session.findMany({ where: { userId: browser.person.id } });
    expect(JSON.stringify(sessions)).not.toContain(browser.cookie());
  });

  it('says the same of a wrong password, an unknown name, a disabled account and one without a password', async () => {
    const browser = await aBrowser();
    const disabled = await aBrowser();
    await world.db.user.update({ where: { id: disabled.person.id }, data: { disabledAt: world.clock.now() } });
    const unusable = await aBrowser();
    await world.db.user.update({ where: { id: unusable.person.id }, data: { passwordHash: '!' } });
    const replies = [
      await browser.login('not the password'),
      await browser.login(DEMO_PASSWORD, 'nobody.at.all'),
      await disabled.login(),
      await unusable.login(),
    ];
    const told = replies.map(({ status, body, set }) => ({ status, ...body, requestId: null, set }));
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]).toMatchObject({ status: 401, code: 'wrong-credentials' });
  });

  it('refuses nonsense before it looks for anybody', async () => {
    const { post } = await aBrowser();
    expect((await post('/api/auth/login', { username: '', password: 'x'.repeat(201), extra: 1 })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/extra' }),
      expect.objectContaining({ pointer: '/username' }),
      expect.objectContaining({ pointer: '/password' }),
    ]);
  });

  it('leaves who tried in the audit trail, but no password and no name that is nobody’s', async () => {
    const browser = await aBrowser();
    await browser.login('a secret typed wrong');
    await browser.login('x', 'my-password-in-the-wrong-field');
    await browser.login();
    const trail = await world.db.auditEntry.findMany({ where: { subject: 'session' } });
    expect(JSON.stringify(trail, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(
      /typed wrong|wrong-field/,
    );
    expect(await auditOf(browser.person.id, 'session.login_failed')).toHaveLength(1);
  });
});

describe('too many wrong passwords', () => {
  it.each(['a known', 'an unknown'])('twenty in a row end in 429 for %s name, with the same answers', async (which) => {
    const browser = await aBrowser();
    const username = which === 'a known' ? browser.person.username : `nobody-${addresses}`;
    const answers = [];
    for (let attempt = 0; attempt < 20; attempt++) answers.push(await browser.login(`wrong ${attempt}`, username));
    expect(answers.map(({ status }) => status)).toEqual([...Array(5).fill(401), ...Array(15).fill(429)]);
    expect(answers.at(-1)).toMatchObject({
      body: { code: 'too-many-requests' },
      headers: { 'retry-after': '30' },
    });
  });

  it('hold against the right password too until the wait is over, and twice as long after the next', async () => {
    const browser = await aBrowser();
    for (let attempt = 0; attempt < 5; attempt++) await browser.login('wrong');
    expect((await browser.login()).status).toBe(429);
    world.clock.advance({ seconds: 31 });
    expect((await browser.login('wrong')).status).toBe(401);
    expect((await browser.login()).headers['retry-after']).toBe('60');
    world.clock.advance({ seconds: 61 });
    expect((await browser.login()).status).toBe(200);
    expect((await browser.login('wrong')).status).toBe(401);
  });

  it('are counted when they come at once', async () => {
    const browser = await aBrowser();
    const answers = await Promise.all(Array.from({ length: 12 }, () => browser.login('wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  it('are forgotten after a success and after a quarter of an hour', async () => {
    const browser = await aBrowser();
    for (let attempt = 0; attempt < 4; attempt++) await browser.login('wrong');
    expect((await browser.login()).status).toBe(200);
    for (let attempt = 0; attempt < 5; attempt++) expect((await browser.login('wrong')).status).toBe(401);
    world.clock.advance({ minutes: 16 });
    for (let attempt = 0; attempt < 5; attempt++) expect((await browser.login('wrong')).status).toBe(401);
  });

  it('count for the address whatever the names, up to fifty', async () => {
    const browser = await aBrowser();
    const statuses = [];
    for (let attempt = 0; attempt < 51; attempt++)
      statuses.push((await browser.login('wrong', `spray-${addresses}-${attempt}`)).status);
    expect(statuses.indexOf(429)).toBe(50);
    expect((await browser.login()).status).toBe(429);
    world.clock.advance({ minutes: 16 });
    expect((await browser.login()).status).toBe(200);
  });
});

describe('POST /api/auth/refresh', () => {
  it('exchanges the cookie for the next', async () => {
    const browser = await aBrowser();
    await browser.login();
    const first = browser.cookie();
    const { status, body } = await browser.refresh();
    expect(status).toBe(200);
    expect((body as SignedIn).user.id).toBe(browser.person.id);
    expect(browser.cookie()).not.toBe(first);
  });

  it('gives tabs that refresh at once the same next token', async () => {
    const browser = await aBrowser();
    await browser.login();
    const first = browser.cookie();
    const replies = await Promise.all(Array.from({ length: 8 }, () => browser.refresh(first)));
    expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(new Set(replies.map(({ set }) => set?.value)).size).toBe(1);
    world.clock.advance({ minutes: 10 });
    expect((await browser.refresh()).status).toBe(200);
  });

  it('leads a token that is used again within half a minute to the newest of its line', async () => {
    const browser = await aBrowser();
    await browser.login();
    const first = browser.cookie();
    await browser.refresh();
    world.clock.advance({ seconds: 10 });
    await browser.refresh();
    world.clock.advance({ seconds: 10 });
    expect((await browser.refresh(first)).status).toBe(200);
    world.clock.advance({ minutes: 10 });
    expect((await browser.refresh()).status).toBe(200);
  });

  it('ends the whole family when a used token comes back later', async () => {
    const browser = await aBrowser();
    await browser.login();
    const stolen = browser.cookie();
    await browser.refresh();
    const newest = browser.cookie();
    world.clock.advance({ seconds: 31 });
    expect(await browser.refresh(stolen)).toMatchObject({ status: 401, body: { code: 'session-reused' } });
    expect(await browser.refresh(newest)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    expect(await browser.refresh(stolen)).toMatchObject({ status: 401, body: { code: 'session-reused' } });
    const { familyId } = await world.db.session.findFirstOrThrow({ where: { userId: browser.person.id } });
    expect(await auditOf(familyId, 'session.revoke')).toHaveLength(1);
  });

  it('leaves the other sessions of the person alone', async () => {
    const browser = await aBrowser();
    await browser.login();
    const stolen = browser.cookie();
    await browser.refresh();
    await browser.login();
    world.clock.advance({ minutes: 1 });
    expect((await browser.refresh(stolen)).status).toBe(401);
    await browser.login();
    expect((await browser.refresh()).status).toBe(200);
  });

  it('refuses a missing, an unknown and an expired token, and a disabled account', async () => {
    const browser = await aBrowser();
    expect(await browser.refresh()).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    expect((await browser.refresh('made-up')).status).toBe(401);
    await browser.login();
    world.clock.advance({ days: 14 });
    expect((await browser.refresh()).status).toBe(401);
    await browser.login();
    await world.db.user.update({ where: { id: browser.person.id }, data: { disabledAt: world.clock.now() } });
    expect((await browser.refresh()).status).toBe(401);
  });
});

describe('requests of other sites', () => {
  it.each(['/api/auth/login', '/api/auth/refresh', '/api/auth/logout'])('are refused by POST %s', async (url) => {
    const browser = await aBrowser();
    await browser.login();
    const body = url.endsWith('login') ? { username: browser.person.username, password: DEMO_PASSWORD } : undefined;
    const refused = { status: 403, body: { code: 'cross-site-request' } };
    expect(await browser.post(url, body, { headers: { 'sec-fetch-site': 'cross-site' } })).toMatchObject(refused);
    expect(await browser.post(url, body, { headers: { origin: 'https://evil.example' } })).toMatchObject(refused);
    expect(await browser.post(url, body, { headers: { origin: 'null' } })).toMatchObject(refused);
    const own = { origin: 'http://localhost:80', host: 'localhost:80' };
    expect((await browser.post(url, body, { headers: own })).status).toBeLessThan(300);
  });
});

describe('POST /api/auth/logout', () => {
  it('ends the session and takes the cookie away', async () => {
    const browser = await aBrowser();
    await browser.login();
    const cookie = browser.cookie();
    const { status, set } = await browser.post('/api/auth/logout');
    expect(status).toBe(204);
    expect(set).toMatchObject({ value: '', path: '/api/auth' });
    expect((await browser.refresh(cookie)).status).toBe(401);
    const { familyId } = await world.db.session.findFirstOrThrow({ where: { userId: browser.person.id } });
    expect(await auditOf(familyId, 'session.logout')).toHaveLength(1);
  });

  it('does nothing without a session', async () => {
    const browser = await aBrowser();
    expect((await browser.post('/api/auth/logout')).status).toBe(204);
    expect((await browser.post('/api/auth/logout', undefined, { cookie: 'made-up' })).status).toBe(204);
  });
});

describe('GET /api/me', () => {
  it('tells who I am, where and what I may do', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const { body } = await world.as(official).get<Me>('/api/me');
    expect(body).toMatchObject({
      username: official.username,
      locale: 'vi',
      mustChangePassword: false,
      demo: false,
      roles: [
        {
          role: 'deployed_official',
          unit: { id: place.post, kind: 'post', name: expect.stringContaining(place.province.name) },
          ministryCode: 'MoIT',
          provinceCode: place.province.code,
          communeCode: null,
        },
      ],
    });
    expect(body.permissions).toContain('ticket:handover');
    expect(body.permissions).not.toContain('people:manage');
  });

  it('is refused without a token, with a forged one, and once the account is disabled', async () => {
    expect((await world.anonymous.get('/api/me')).problem.code).toBe('not-signed-in');
    const forged = { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.' };
    expect((await world.anonymous.get('/api/me', { headers: forged })).status).toBe(401);
    const person = await world.aPerson('leader', 'leadership:MoIT');
    await world.db.user.update({ where: { id: person.id }, data: { disabledAt: world.clock.now() } });
    expect((await world.as(person).get('/api/me')).status).toBe(401);
  });
});

describe('POST /api/me/password', () => {
  const next = 'một mật khẩu thật dài';

  it('sets it and ends every other session', async () => {
    const laptop = await aBrowser();
    await laptop.login();
    const elsewhere = laptop.cookie();
    const { body } = await laptop.login();
    const headers = { authorization: `Bearer ${body.accessToken}` };
    await world.db.user.update({ where: { id: laptop.person.id }, data: { mustChangePassword: true } });
    const here = laptop.cookie();
    expect((await laptop.post('/api/me/password', { current: DEMO_PASSWORD, next }, { headers })).status).toBe(204);
    expect((await laptop.refresh(here)).status).toBe(200);
    expect((await laptop.refresh(elsewhere)).status).toBe(401);
    expect((await laptop.login()).status).toBe(401);
    expect((await laptop.login(next.normalize('NFD'))).body.user).toMatchObject({ mustChangePassword: false });
    expect(await auditOf(laptop.person.id, 'user.change_password')).toHaveLength(1);
  });

  it('names everything that is wrong at once', async () => {
    const { person } = await aBrowser();
    const change = async (current: string, wanted: string) =>
      (await world.as(person).post('/api/me/password', { current, next: wanted })).problem.errors?.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    expect(await change('wrong', 'aaaaaaaaaaaaaaaa')).toEqual(['/current wrong-password', '/next weak-password']);
    expect(await change(DEMO_PASSWORD, `x ${person.username} y`)).toEqual(['/next contains-username']);
    expect(await change(DEMO_PASSWORD, 'too short')).toEqual(['/next minLength']);
    expect(await change(next, next)).toEqual(['/current wrong-password', '/next same-password']);
  });

  it('is no way to guess the current one', async () => {
    const { person } = await aBrowser();
    const statuses = [];
    for (let attempt = 0; attempt < 6; attempt++)
      statuses.push((await world.as(person).post('/api/me/password', { current: 'guess', next })).status);
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
  });

  it('is refused without a token', async () => {
    expect((await world.anonymous.post('/api/me/password', { current: 'x', next })).status).toBe(401);
  });
});
