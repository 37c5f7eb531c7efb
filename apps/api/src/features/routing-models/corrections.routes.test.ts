import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { newId } from '../../core/ids.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { CorrectingPeople, RoutingCorrection } from './corrections.schemas.ts';

type Corrections = { items: RoutingCorrection[]; nextCursor: string | null; total: number };

let world: TestWorld;
let personnel: Person;
let ofOther: Person;
let admin: Person;
beforeAll(async () => {
  world = await openTestWorld();
  [personnel, ofOther, admin] = await Promise.all([
    world.aPerson('personnel_officer', 'personnel:MoIT'),
    world.aPerson('personnel_officer', 'personnel:MAE'),
    world.aPerson('admin', 'administration'),
  ]);
});
afterAll(() => world.close());

/** An official whose post got a question, which the router gives to TTTN, and who says that XNK is responsible. */
async function aCorrection() {
  const place = world.aPlace();
  const [asker, official] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('deployed_official', place.post),
  ]);
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
  const done = await world.act(official, ticket, 'department', { department: 'XNK', reason: 'other_subject' });
  expect(done.status).toBe(200);
  return { place, official, ticket };
}

/** More of the same person's, on the same ticket: what is counted are the decisions. */
async function manyMore(official: Person, ticket: Pick<Ticket, 'id'>, count: number, at = world.clock.now()) {
  await world.db.routingCorrection.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      id: newId(),
      ticketId: ticket.id,
      at: new Date(at.getTime() + index * 1_000),
      kind: 'reroute' as const,
      reason: 'unspecified' as const,
      actorId: official.id,
      actorUnitId: 'post:MoIT:01',
      ministryCode: 'MoIT',
      fromDepartmentId: 'department:TTTN',
      toDepartmentId: 'department:XNK',
    })),
  });
}

const list = async (person: Person, query = '') =>
  (await world.as(person).get<Corrections>(`/api/routing/corrections${query}`)).body;
const people = async (person: Person, query = '') =>
  (await world.as(person).get<CorrectingPeople>(`/api/routing/corrections/people${query}`)).body;
const setAside = (person: Person, body: object, verb = 'set-aside') =>
  world.as(person).post<{ corrections: number }>(`/api/routing/corrections/${verb}`, body);

describe('the corrections', () => {
  it('say who decided what otherwise, and on which question', async () => {
    const { official, ticket } = await aCorrection();
    const { items, total } = await list(personnel, `?actor=${official.id}`);
    expect(total).toBe(1);
    expect(items).toMatchObject([
      {
        kind: 'reroute',
        reason: 'other_subject',
        actor: { id: official.id, name: official.name },
        ministry: 'MoIT',
        from: { code: 'TTTN' },
        to: { code: 'XNK' },
        ticket: { id: ticket.id, code: ticket.code, subject: ticket.subject, state: 'received' },
        setAside: null,
      },
    ]);
  });

  it('show an administrator no ticket, and another ministry nothing', async () => {
    const { official, ticket } = await aCorrection();
    const seen = await list(admin, `?actor=${official.id}`);
    expect(seen.items).toMatchObject([
      { actor: { id: official.id }, to: { code: 'XNK' }, ticket: null, outside: null },
    ]);
    expect(JSON.stringify(seen)).not.toContain(ticket.code);
    expect(await list(ofOther, `?actor=${official.id}`)).toEqual({ items: [], nextCursor: null, total: 0 });
    expect((await people(ofOther)).items).toEqual([]);
  });

  it('come in pages, by department, reason and day', async () => {
    const { official, ticket } = await aCorrection();
    await manyMore(official, ticket, 4, new Date('2026-10-05T08:00:00+07:00'));
    const of = `actor=${official.id}`;
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Corrections = await list(personnel, `?${of}&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      expect(page.total).toBe(5);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(5);
    const count = async (query: string) => (await list(personnel, `?${of}&${query}`)).total;
    expect(await count('department=XNK')).toBe(5);
    expect(await count('department=TMĐT')).toBe(0);
    expect(await count('reason=other_subject')).toBe(1);
    expect(await count('kind=return')).toBe(0);
    expect(await count('from=2026-10-05&to=2026-10-05')).toBe(4);
    expect(await count('from=2026-10-06')).toBe(1);
    const wrong = await world.as(personnel).get('/api/routing/corrections?cursor=x');
    expect(wrong.problem.code).toBe('bad-cursor');
  });

  it('show first who relabels en masse', async () => {
    const { official, ticket } = await aCorrection();
    await manyMore(official, ticket, 37, new Date('2026-09-07T08:00:00+07:00'));
    const { items, correctionsADay } = await people(personnel, '?from=2026-09-01&to=2026-09-30');
    expect(correctionsADay).toBe(20);
    expect(items).toMatchObject([
      {
        actor: { id: official.id },
        corrections: 37,
        teaching: 37,
        setAside: 0,
        most: { day: '2026-09-07', corrections: 37 },
        enMasse: true,
        moves: [{ from: { code: 'TTTN' }, to: { code: 'XNK' }, corrections: 37 }],
      },
    ]);
  });
});

describe('setting corrections aside', () => {
  it("takes a person's of a period, with its reason, on record, and gives them back", async () => {
    const { official, ticket } = await aCorrection();
    await manyMore(official, ticket, 3, new Date('2026-08-03T08:00:00+07:00'));
    const choice = { actorId: official.id, from: '2026-08-01', to: '2026-08-31' };
    const reason = 'Chuyển nhầm hàng loạt';
    expect((await setAside(personnel, { ...choice, reason })).body).toEqual({ corrections: 3 });
    expect((await setAside(personnel, { ...choice, reason })).body).toEqual({ corrections: 0 });
    const { items } = await list(personnel, `?actor=${official.id}&setAside=true`);
    expect(items).toHaveLength(3);
    expect(items[0]?.setAside).toMatchObject({ by: { id: personnel.id }, reason });
    expect((await list(personnel, `?actor=${official.id}&setAside=false`)).total).toBe(1);
    expect((await people(personnel, '?from=2026-08-01&to=2026-08-31')).items).toMatchObject([
      { corrections: 3, teaching: 0, setAside: 3 },
    ]);
    expect((await setAside(admin, { ...choice, reason: 'Đã xem lại' }, 'restorations')).body).toEqual({
      corrections: 3,
    });
    expect((await list(personnel, `?actor=${official.id}&setAside=true`)).total).toBe(0);
    const trail = await world.db.auditEntry.findMany({ where: { subjectId: official.id }, orderBy: { at: 'asc' } });
    expect(trail.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['routing_correction.set_aside', personnel.id],
      ['routing_correction.restored', admin.id],
    ]);
  });

  it('takes single ones', async () => {
    const { official } = await aCorrection();
    const [one] = (await list(personnel, `?actor=${official.id}`)).items;
    expect((await setAside(personnel, { ids: [one?.id], reason: 'Nhầm' })).body).toEqual({ corrections: 1 });
  });

  it('is refused for what is not seen, without a reason, and without saying whose', async () => {
    const { official } = await aCorrection();
    const [one] = (await list(personnel, `?actor=${official.id}`)).items;
    expect((await setAside(ofOther, { ids: [one?.id], reason: 'Nhầm' })).problem.code).toBe('not-found');
    expect((await setAside(ofOther, { actorId: official.id, reason: 'Nhầm' })).problem.code).toBe('not-found');
    expect((await setAside(personnel, { actorId: newId(), reason: 'Nhầm' })).problem.code).toBe('not-found');
    const wrong = await setAside(personnel, {
      ids: [one?.id],
      actorId: official.id,
      from: '2026-08-01',
      reason: 'Nhầm',
    });
    expect(wrong.problem.errors?.map(({ pointer }) => pointer)).toEqual(['/ids', '/from']);
    expect((await setAside(personnel, { reason: 'Nhầm' })).problem.errors).toMatchObject([{ pointer: '/actorId' }]);
    expect((await setAside(personnel, { actorId: official.id, reason: ' ' })).status).toBe(400);
    const backwards = { actorId: official.id, from: '2026-08-02', to: '2026-08-01', reason: 'Nhầm' };
    expect((await setAside(personnel, backwards)).problem.errors).toMatchObject([{ pointer: '/to' }]);
    expect((await setAside(official, { ids: [one?.id], reason: 'Nhầm' })).problem.code).toBe('forbidden');
  });
});
