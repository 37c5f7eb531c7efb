import { writeModel } from '@caunoi/routing/model-bytes';
import { trainModel } from '@caunoi/routing/train';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { newId } from '../../core/ids.ts';
import type { Routing, Ticket } from '../../core/ticket/ticket-schemas.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

const LEARNT = ['Nhảy cầu dao suốt đêm', 'Cứ nhảy cầu dao', 'Ngâm chum sành', 'Chôn chum sành'];

let world: TestWorld;
let asker: Person;
let official: Person;
beforeAll(async () => {
  world = await openTestWorld();
  const place = world.aPlace();
  [asker, official] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('deployed_official', place.post),
  ]);
  const model = await trainModel(LEARNT.map((text, at) => ({ text, label: at < 2 ? 'ĐL' : 'TTTN', weight: 1 })));
  const facts = { version: 1, state: 'current', trainedOn: {}, createdAt: world.clock.now() } as const;
  await world.db.routingModel.create({ data: { id: newId(), ...facts, weights: new Uint8Array(writeModel(model)) } });
  world.ctx.reference.invalidate();
});
afterAll(() => world.close());

const kindsOf = (routing: Routing | null | undefined) => [
  ...new Set([routing, ...(routing?.ranked ?? [])].flatMap((one) => one?.reasons.map(({ kind }) => kind) ?? [])),
];
const suggest = async (person: Person) =>
  (await world.as(person).post<Routing>('/api/routing/suggest', { text: 'Nhảy cầu dao' })).body;

it('tells staff by which learnt words it suggests; the asking side gets the same department, and none of them', async () => {
  const [toStaff, toAsker] = [await suggest(official), await suggest(asker)];
  expect(kindsOf(toStaff)).toEqual(['learned']);
  expect(kindsOf(toAsker)).toEqual([]);
  expect(toAsker.ranked[0]?.department).toMatchObject({ code: 'ĐL' });
  expect(toAsker.ranked.map(({ department }) => department)).toEqual(
    toStaff.ranked.map(({ department }) => department),
  );
});

it('keeps learnt words and similar questions with the ticket for staff alone', async () => {
  const { id } = await world.aTicket({ by: asker, ministry: 'MoIT', body: 'Nhảy cầu dao' });
  const { routing } = await world.db.ticket.findUniqueOrThrow({ where: { id } });
  const kept = routing as Routing; // written by openTickets
  const similar = { kind: 'similar', label: 'BCT-2026-999999', ticketId: newId(), score: 0.9 } as const;
  const ranked = kept.ranked.map((one) => ({ ...one, reasons: [...one.reasons, similar] }));
  await world.db.ticket.update({
    where: { id },
    data: { routing: { ...kept, ranked, reasons: [...kept.reasons, similar] } },
  });
  const read = async (person: Person) => (await world.as(person).get<Ticket>(`/api/tickets/${id}`)).body;
  expect(kindsOf((await read(official)).routing)).toEqual(['learned', 'similar']);
  const shown = await read(asker);
  expect(shown.routing?.ranked).toHaveLength(ranked.length);
  const { body: listed } = await world.as(asker).get('/api/tickets');
  for (const said of [shown, listed]) {
    expect(JSON.stringify(said)).toContain(id);
    expect(JSON.stringify(said)).not.toContain(similar.label);
    expect(JSON.stringify(said)).not.toContain(similar.ticketId);
    expect(JSON.stringify(said)).not.toContain('learned');
  }
});
