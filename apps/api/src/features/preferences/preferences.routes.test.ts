import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signUnsubscribeToken } from '../../core/mail/unsubscribe-token.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Preferences, Unsubscription } from './preferences.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const URL = '/api/me/notification-preferences';
const CHOICE = { deadlines: 'digest', tickets: 'off', quietFrom: '20:00', quietTo: '07:00' };
const anOfficer = () => world.aPerson('department_officer', 'department:TTTN');
const codes = (problem: { errors?: { pointer: string; code: string }[] }) =>
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

describe('the preferences of a person', () => {
  it('are the defaults before the first choice, with where mails go', async () => {
    const person = await anOfficer();
    const nowhere = await world.as(person).get<Preferences>(URL);
    expect(nowhere.headers.etag).toBe('"0"');
    expect(nowhere.body).toEqual({
      deadlines: 'each',
      tickets: 'digest',
      quietFrom: '21:00',
      quietTo: '06:30',
      version: 0,
      email: null,
    });
    await world.db.user.update({ where: { id: person.id }, data: { email: 'can.bo@moit.example' } });
    expect((await world.as(person).get<Preferences>(URL)).body.email).toBe('can.bo@moit.example');
    // what the table says when the choice comes from a link
    await world.db.notificationPreference.create({ data: { userId: person.id } });
    expect((await world.as(person).get<Preferences>(URL)).body).toEqual({
      ...nowhere.body,
      version: 1,
      email: 'can.bo@moit.example',
    });
  });

  it('are chosen with the version that was read, audited', async () => {
    const person = await anOfficer();
    const me = world.as(person);
    expect((await me.put(URL, CHOICE)).status).toBe(428);
    expect((await me.put<Preferences>(URL, CHOICE, { version: 0 })).body).toEqual({
      ...CHOICE,
      version: 1,
      email: null,
    });
    const late = await me.put(URL, { ...CHOICE, tickets: 'each' }, { version: 0 });
    expect(late.status).toBe(409);
    expect(late.problem).toMatchObject({ code: 'stale-record', current: { ...CHOICE, version: 1 } });
    expect((await me.put<Preferences>(URL, { ...CHOICE, tickets: 'each' }, { version: 1 })).body.version).toBe(2);
    const trail = await world.db.auditEntry.findMany({ where: { subjectId: person.id }, orderBy: { id: 'asc' } });
    expect(trail).toMatchObject([
      { action: 'user.choose_notifications', actorId: person.id, data: CHOICE },
      { action: 'user.choose_notifications', data: { tickets: 'each' } },
    ]);
  });

  it('are chosen once by two who save the first choice at the same time', async () => {
    const me = world.as(await anOfficer());
    const both = await Promise.all([me.put(URL, CHOICE, { version: 0 }), me.put(URL, CHOICE, { version: 0 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('name everything that is wrong at once', async () => {
    const me = world.as(await anOfficer());
    const wrong = { deadlines: 'never', quietFrom: '24:00', quietTo: '7:00', bell: false };
    expect(codes((await me.put(URL, wrong, { version: 0 })).problem)?.sort()).toEqual([
      '/bell additionalProperties',
      '/deadlines enum',
      '/quietFrom pattern',
      '/quietTo pattern',
      '/tickets required',
    ]);
  });
});

describe('unsubscribing', () => {
  const linkOf = (id: string, category: 'deadlines' | 'tickets') =>
    `/api/unsubscribe?token=${signUnsubscribeToken(id, category, world.ctx.config.jwtSecret)}`;
  const rowOf = (userId: string) => world.db.notificationPreference.findUnique({ where: { userId } });

  it('is told by the link what it is about, and does nothing by being opened', async () => {
    const person = await anOfficer();
    const { body } = await world.anonymous.get<Unsubscription>(linkOf(person.id, 'deadlines'));
    expect(body).toEqual({ category: 'deadlines' });
    expect(await rowOf(person.id)).toBeNull();
  });

  it('takes one click of a mailbox provider, keeps the rest of the choice, and does no harm twice', async () => {
    const person = await anOfficer();
    const link = linkOf(person.id, 'tickets');
    const click = () =>
      world.anonymous.post<Unsubscription>(link, 'List-Unsubscribe=One-Click', {
        key: null,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    expect(await click()).toMatchObject({ status: 200, body: { category: 'tickets' } });
    expect(await click()).toMatchObject({ status: 200 });
    expect(await rowOf(person.id)).toMatchObject({ tickets: 'off', deadlines: 'each', quietFrom: '21:00', version: 1 });
    expect(await world.db.auditEntry.findMany({ where: { subjectId: person.id } })).toMatchObject([
      { action: 'user.unsubscribe', actorId: null, data: { category: 'tickets' } },
    ]);
  });

  it('takes the click as multipart too, which RFC 8058 prefers', async () => {
    const person = await anOfficer();
    const body = '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n';
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    expect((await world.anonymous.post(linkOf(person.id, 'tickets'), body, { key: null, headers })).status).toBe(200);
    expect(await rowOf(person.id)).toMatchObject({ tickets: 'off' });
  });

  it('takes the page’s button too, and makes a form that is open meanwhile stale', async () => {
    const person = await anOfficer();
    const me = world.as(person);
    await me.put(URL, CHOICE, { version: 0 });
    expect((await world.anonymous.post(linkOf(person.id, 'deadlines'))).status).toBe(200);
    expect(await rowOf(person.id)).toMatchObject({ ...CHOICE, deadlines: 'off', version: 2 });
    expect((await me.put(URL, CHOICE, { version: 1 })).status).toBe(409);
  });

  it('answers for a person who is not there as for one who is', async () => {
    const nobody = linkOf('0199c000-0000-7000-8000-000000000000', 'tickets');
    expect(await world.anonymous.post(nobody)).toMatchObject({ status: 200, body: { category: 'tickets' } });
    expect(await rowOf('0199c000-0000-7000-8000-000000000000')).toBeNull();
  });

  it('refuses what we did not sign, and who keeps guessing has to wait', async () => {
    const person = await anOfficer();
    const good = linkOf(person.id, 'deadlines');
    const foreign = signUnsubscribeToken(person.id, 'deadlines', 'another secret');
    for (const url of [
      good.slice(0, -1),
      `${good}x`,
      good.replace('deadlines', 'tickets'),
      `/api/unsubscribe?token=${foreign}`,
    ])
      for (const method of ['get', 'post'] as const) {
        const { status, problem } = await world.anonymous[method](url);
        expect([status, problem.code], url).toEqual([400, 'bad-unsubscribe-link']);
        expect(JSON.stringify(problem)).not.toContain(person.id);
      }
    expect(codes((await world.anonymous.post('/api/unsubscribe')).problem)).toEqual(['/querystring/token required']);
    expect(await rowOf(person.id)).toBeNull();
    let last = 400;
    for (let guess = 0; guess < 60 && last === 400; guess += 1) last = (await world.anonymous.get(`${good}x`)).status;
    expect(last).toBe(429);
    expect((await world.anonymous.post(good)).status, 'the right link still works').toBe(200);
  });
});
