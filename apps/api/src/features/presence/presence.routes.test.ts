import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

async function aStage() {
  const place = world.aPlace();
  const asker = await world.aPerson('commune_staff', place.commune.unitId);
  const official = await world.aPerson('deployed_official', place.post);
  const officer = await world.aPerson('provincial_officer', place.provincialDepartment);
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
  return { place, asker, official, officer, ticket, url: `/api/tickets/${ticket.id}/presence` };
}
const announced = (ticketId: string) =>
  world.db.outbox.count({
    where: { type: 'presence.changed', payload: { path: ['ticketId'], equals: ticketId } },
  });

describe('presence on a ticket', () => {
  it('shows colleagues who looks and who composes, while they do', async () => {
    const { official, officer, url } = await aStage();
    expect((await world.as(official).post(url, { activity: 'composing' })).status).toBe(204);
    const { body } = await world.as(officer).get(url);
    const seenAt = world.clock.now().toISOString();
    expect(body).toEqual({
      items: [{ person: { id: official.id, name: official.name }, activity: 'composing', seenAt }],
    });
    world.clock.advance({ seconds: 61 });
    expect((await world.as(officer).get(url)).body).toEqual({ items: [] });
  });

  it('is announced when it changes, not when it is renewed', async () => {
    const { official, ticket, url } = await aStage();
    const say = (activity: string) => world.as(official).post(url, { activity });
    for (const [activity, count] of [
      ['viewing', 1],
      ['viewing', 1],
      ['composing', 2],
      ['left', 3],
      ['left', 3],
    ] as const) {
      await say(activity);
      expect(await announced(ticket.id), activity).toBe(count);
    }
    await say('viewing');
    world.clock.advance({ seconds: 61 });
    await say('viewing');
    expect(await announced(ticket.id)).toBe(5);
  });

  it('is kept from the asking side and from those who do not see the ticket', async () => {
    const { asker, url } = await aStage();
    const stranger = await world.aPerson('deployed_official', world.aPlace().post);
    expect((await world.as(asker).get(url)).status).toBe(403);
    expect((await world.as(asker).post(url, { activity: 'viewing' })).status).toBe(403);
    expect((await world.as(stranger).get(url)).status).toBe(404);
    expect((await world.as(stranger).post(url, { activity: 'viewing' })).status).toBe(404);
    expect((await world.anonymous.get(url)).status).toBe(401);
  });

  it('knows three activities', async () => {
    const { official, url } = await aStage();
    expect((await world.as(official).post(url, { activity: 'sleeping' })).problem.code).toBe('validation-failed');
  });
});
