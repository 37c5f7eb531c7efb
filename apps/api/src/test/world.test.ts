import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from './world.ts';

let world: TestWorld;

beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

describe('the test world', () => {
  it('has the reference data and nobody in it', async () => {
    expect(await world.db.unit.count({ where: { kind: 'commune' } })).toBe(3321);
    expect(await world.db.ticket.count()).toBe(0);
  });

  it('moves time only when told', () => {
    const before = world.clock.now();
    expect(world.clock.now()).toEqual(before);
    world.clock.advance({ hours: 1 });
    expect(world.clock.now().getTime() - before.getTime()).toBe(3_600_000);
  });

  it('gives each test a commune of its own', () => {
    const places = Array.from({ length: 40 }, () => world.aPlace());
    expect(new Set(places.map(({ commune }) => commune.code)).size).toBe(40);
    expect(new Set(places.map(({ province }) => province.code)).size).toBe(34);
  });

  it('makes a person who holds the role', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    expect((await world.actorOf(official)).roles).toMatchObject([{ role: 'deployed_official', unitId: place.post }]);
  });

  it('submits tickets and acts on them through the API', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    expect(ticket).toMatchObject({
      state: 'received',
      commune: { code: place.commune.code },
      owner: { unit: { id: place.post } },
    });
    expect(await world.takeJobs('notify-people')).toContainEqual({
      events: [{ eventId: ticket.id, ticketId: ticket.id }],
    });
    expect((await world.act(official, ticket, 'take')).body).toMatchObject({ state: 'in_progress' });
    expect((await world.act(official, ticket, 'take', {}, { version: 1 })).problem).toMatchObject({
      code: 'stale-version',
    });
  });

  it('runs the jobs that an act enqueued', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    await world.runJobs();
    expect(await world.db.notification.findMany({ where: { ticketId: ticket.id } })).toMatchObject([
      { userId: official.id, kind: 'submitted' },
    ]);
  });

  it('refuses whoever has no token', async () => {
    expect((await world.anonymous.get('/api/tickets')).status).toBe(401);
  });
});
