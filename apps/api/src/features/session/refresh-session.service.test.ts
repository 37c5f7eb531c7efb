import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../test/browser.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const aBrowser = () => openBrowser(world);
const auditOf = (subjectId: string, action: string) => world.db.auditEntry.findMany({ where: { subjectId, action } });

describe('POST /api/auth/refresh', () => {
  it('exchanges the cookie for the next', async () => {
    const browser = await aBrowser();
    await browser.login();
    const first = browser.cookie();
    const { status, body } = await browser.refresh();
    expect(status).toBe(200);
    expect(body.user.id).toBe(browser.person.id);
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
