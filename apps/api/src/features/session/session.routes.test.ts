import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetActor } from '../../core/actor-directory.ts';
import { DEMO_PASSWORD } from '../../core/demo-accounts.ts';
import { openBrowser } from '../../test/browser.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Me } from './session.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const aBrowser = () => openBrowser(world);
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

  it('is all there is to do with a password that somebody else set', async () => {
    const laptop = await aBrowser();
    const me = world.as(laptop.person);
    const set = (mustChangePassword: boolean) =>
      world.db.user.update({ where: { id: laptop.person.id }, data: { mustChangePassword } });
    await set(true);
    forgetActor(world.ctx, laptop.person.id);
    for (const [method, url] of [
      ['get', '/api/tickets'],
      ['post', '/api/tickets'],
      ['get', '/api/notifications'],
      ['put', '/api/me/notification-preferences'],
      ['get', '/api/events'],
      ['get', '/api/people'],
    ] as const) {
      const { status, problem } = await me[method](url, {});
      expect([status, problem.code], url).toEqual([403, 'must-change-password']);
    }
    const { body } = await laptop.login();
    expect(body.user).toMatchObject({ mustChangePassword: true });
    expect((await me.get('/api/me')).status).toBe(200);
    expect((await me.post('/api/me/password', { current: DEMO_PASSWORD, next: 'ngắn' })).status).toBe(400);
    expect((await me.get('/api/notifications')).status, 'nothing was changed yet').toBe(403);
    expect((await me.post('/api/me/password', { current: DEMO_PASSWORD, next })).status).toBe(204);
    expect((await me.get('/api/notifications')).status).toBe(200);
    // Changed at another process, which cannot tell this one: whoever must change is asked about each time.
    await set(true);
    forgetActor(world.ctx, laptop.person.id);
    expect((await me.get('/api/notifications')).status).toBe(403);
    await set(false);
    expect((await me.get('/api/notifications')).status).toBe(200);
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
