import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../test/browser.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const aBrowser = () => openBrowser(world);

describe('too many wrong passwords', () => {
  it.each(['a known', 'an unknown'])('twenty in a row end in 429 for %s name, with the same answers', async (which) => {
    const browser = await aBrowser();
    const username = which === 'a known' ? browser.person.username : `nobody.${browser.person.username}`;
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
      statuses.push((await browser.login('wrong', `spray-${attempt}`)).status);
    expect(statuses.indexOf(429)).toBe(50);
    expect((await browser.login()).status).toBe(429);
    world.clock.advance({ minutes: 16 });
    expect((await browser.login()).status).toBe(200);
  });
});
