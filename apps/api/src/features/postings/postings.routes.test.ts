import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person as SeededPerson } from '../../../../../prisma/seed/people.ts';
import type { Role } from '../../db/generated/enums.ts';
import type { Place } from '../../test/places.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Post, PostDetail } from './postings.schemas.ts';

let world: TestWorld;
let personnel: SeededPerson;
beforeAll(async () => {
  world = await openTestWorld();
  personnel = await world.aPerson('personnel_officer', 'personnel:MoIT');
});
afterAll(() => world.close());

const anOfficial = () => world.aPerson('department_head', 'department:TTTN');
/** A post of its own with its holder since August 2025. */
async function aHeldPost(): Promise<{ place: Place; holder: SeededPerson }> {
  const place = world.aPlace();
  return { place, holder: await world.aPerson('deployed_official', place.post) };
}
const read = async (post: string, by = personnel) => (await world.as(by).get<PostDetail>(`/api/posts/${post}`)).body;
const postTo = (post: string, body: object, by = personnel) =>
  world.as(by).post<PostDetail>(`/api/posts/${post}/postings`, { decisionNumber: '2999/QĐ-BCT', ...body });
const substitute = (post: string, body: object, by = personnel) =>
  world.as(by).put<PostDetail>(`/api/posts/${post}/substitute`, { reason: 'Đi công tác', ...body });
const queueOf = (person: { id: string }, place: Place) =>
  world.as(person).get<{ items: { id: string }[] }>(`/api/tickets?province=${place.province.code}`);
const codes = (problem: { errors?: { pointer: string; code: string }[] }) =>
  problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

describe('every route of posts', () => {
  const NOBODY = '0199c000-0000-7000-8000-000000000000';
  const routes = (post: string) =>
    [
      ['get', '/api/posts'],
      ['get', `/api/posts/${post}`],
      ['post', `/api/posts/${post}/postings`],
      ['post', `/api/posts/${post}/postings/${NOBODY}/end`],
      ['put', `/api/posts/${post}/substitute`],
      ['post', `/api/posts/${post}/substitute/end`],
    ] as const;

  it.each<[Role, string]>([
    ['commune_staff', 'commune:21115'],
    ['provincial_officer', 'provincial_department:MoIT:51'],
    ['deployed_official', 'post:MoIT:51'],
    ['department_officer', 'department:TTTN'],
    ['department_head', 'department:TTTN'],
    ['hotline_operator', 'hotline:MoIT'],
    ['leader', 'leadership:MoIT'],
  ])('is refused to %s', async (role, unit) => {
    const caller = world.as(await world.aPerson(role, unit));
    for (const [method, url] of routes('post:MoIT:51')) expect((await caller[method](url)).status).toBe(403);
  });

  it('is refused without a token', async () => {
    for (const [method, url] of routes('post:MoIT:51')) expect((await world.anonymous[method](url)).status).toBe(401);
  });

  it('does not know the posts of another ministry, nor units that are no posts', async () => {
    const bodies: Record<string, object> = {
      postings: { userId: NOBODY, validFrom: '2026-12-01', decisionNumber: '1/QĐ' },
      end: { validTo: '2026-12-01' },
      substitute: { userId: NOBODY, validFrom: '2026-12-01', reason: 'x' },
    };
    for (const post of ['post:MAE:51', 'department:TTTN', 'post:MoIT:00'])
      for (const [method, url] of routes(post).slice(1)) {
        const body = url.endsWith('substitute/end') ? undefined : bodies[url.split('/').at(-1) ?? ''];
        const { problem } = await world.as(personnel)[method](url, body ?? {});
        expect(problem.code, `${method} ${url}`).toBe('not-found');
      }
  });
});

describe('GET /api/posts', () => {
  const list = async (query = '', by = personnel) =>
    (await world.as(by).get<{ items: Post[] }>(`/api/posts${query}`)).body.items;

  it('shows a personnel officer the 34 posts of the ministry, an administrator all 68', async () => {
    const own = await list();
    expect(own).toHaveLength(34);
    expect(new Set(own.map(({ ministry }) => ministry.code))).toEqual(new Set(['MoIT']));
    const admin = await world.aPerson('admin', 'administration');
    expect(await list('', admin)).toHaveLength(68);
    expect(await list('?province=51', admin)).toHaveLength(2);
    expect(await list('?province=51&ministry=MAE', admin)).toMatchObject([{ id: 'post:MAE:51' }]);
  });

  it('tells holder, substitute, who follows, vacancy and open tickets', async () => {
    const { place, holder } = await aHeldPost();
    const [standIn, successor] = [await anOfficial(), await anOfficial()];
    await world.substituteAt(place.post, standIn);
    await world.db.posting.updateMany({ where: { userId: holder.id }, data: { validTo: new Date('2026-12-31') } });
    await postTo(place.post, { userId: successor.id, validFrom: '2027-01-01' });
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    for (const ministry of ['MoIT', 'MoIT', 'MAE'] as const) await world.aTicket({ by: asker, ministry });
    const [post] = await list(`?province=${place.province.code}`);
    expect(post).toMatchObject({
      province: { name: place.province.name },
      holder: { person: { id: holder.id, name: holder.name }, validTo: '2026-12-31', decisionNumber: '2172/QĐ-BCT' },
      next: { person: { id: successor.id }, validFrom: '2027-01-01', validTo: null },
      substitute: { person: { id: standIn.id }, reason: 'Cán bộ tăng cường đi công tác' },
      vacant: false,
      openTickets: 2,
    });
    const vacant = await list('?vacant=true');
    expect(vacant.some(({ id }) => id === place.post)).toBe(false);
    expect(vacant.every(({ holder: none }) => none === null)).toBe(true);
  });
});

describe('POST /api/posts/:id/postings', () => {
  it('gives the successor the queue on the day, and the predecessor no more', async () => {
    const { place, holder } = await aHeldPost();
    const successor = await anOfficial();
    const ticket = await world.aTicket({
      by: await world.aPerson('commune_staff', place.commune.unitId),
      ministry: 'MoIT',
    });
    const { status, body } = await postTo(place.post, {
      userId: successor.id,
      validFrom: '2026-11-16',
      endPrevious: true,
    });
    expect(status).toBe(201);
    expect(body.postings).toMatchObject([
      { person: { id: successor.id }, validFrom: '2026-11-16', validTo: null, decisionNumber: '2999/QĐ-BCT' },
      { person: { id: holder.id }, validTo: '2026-11-15' },
    ]);
    expect((await queueOf(successor, place)).body.items.map(({ id }) => id)).toEqual([ticket.id]);
    expect((await world.as(holder).get(`/api/tickets/${ticket.id}`)).status).not.toBe(200);
    const [entry] = await world.db.auditEntry.findMany({ where: { subjectId: place.post } });
    expect(entry).toMatchObject({ action: 'posting.create', actorId: personnel.id, data: { ended: [holder.id] } });
    const told = await world.db.outbox.findMany({ where: { type: 'people.changed' } });
    for (const { id } of [holder, successor]) expect(JSON.stringify(told.map((one) => one.payload))).toContain(id);
  });

  it('refuses an overlap by name, unless it is to end the previous one, and never ends a later one', async () => {
    const { place, holder } = await aHeldPost();
    const [second, third] = [await anOfficial(), await anOfficial()];
    const overlap = await postTo(place.post, { userId: second.id, validFrom: '2027-01-01' });
    expect(overlap.status).toBe(409);
    expect(overlap.problem).toMatchObject({
      code: 'posting-overlaps',
      detail: expect.stringContaining(`Thời gian 25/08/2025 – … đã có ${holder.name} giữ vị trí này.`),
    });
    await postTo(place.post, { userId: second.id, validFrom: '2027-01-01', endPrevious: true });
    const tooEarly = { userId: third.id, validFrom: '2026-12-01', endPrevious: true };
    expect((await postTo(place.post, tooEarly)).problem.code).toBe('posting-overlaps');
    expect((await postTo(place.post, { ...tooEarly, validTo: '2026-12-31' })).status).toBe(201);
    expect((await read(place.post)).postings.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2027-01-01', null],
      ['2026-12-01', '2026-12-31'],
      ['2025-08-25', '2026-11-30'],
    ]);
  });

  it('posts one of two who are sent to the same post at once', async () => {
    const { post } = world.aPlace();
    const officials = [await anOfficial(), await anOfficial()];
    const statuses = await Promise.all(
      officials.map(async ({ id }) => (await postTo(post, { userId: id, validFrom: '2026-12-01' })).status),
    );
    expect(statuses.sort()).toEqual([201, 409]);
  });

  it('names everything that is wrong at once', async () => {
    const { post, commune } = world.aPlace();
    const staff = await world.aPerson('commune_staff', commune.unitId);
    const wrong = { validFrom: '2026-12-01', validTo: '2026-11-30', decisionNumber: ' ' };
    expect(codes((await postTo(post, { userId: staff.id, ...wrong })).problem)).toEqual([
      '/userId other-ministry',
      '/validTo before-start',
      '/decisionNumber blank',
    ]);
    const gone = await anOfficial();
    await world.db.user.update({ where: { id: gone.id }, data: { disabledAt: world.clock.now() } });
    expect(codes((await postTo(post, { userId: gone.id, validFrom: '2026-12-01' })).problem)).toEqual([
      '/userId disabled',
    ]);
    expect(codes((await postTo(post, { userId: 'x', validFrom: '2026-02-30', validTo: 'never' })).problem)).toEqual([
      '/userId format',
      '/validFrom format',
      '/validTo format',
    ]);
  });
});

describe('POST /api/posts/:id/postings/:postingId/end', () => {
  const end = (post: string, postingId: string, validTo: string) =>
    world.as(personnel).post<PostDetail>(`/api/posts/${post}/postings/${postingId}/end`, { validTo });

  it('leaves the post vacant with its tickets', async () => {
    const { place, holder } = await aHeldPost();
    await world.aTicket({ by: await world.aPerson('commune_staff', place.commune.unitId), ministry: 'MoIT' });
    const { body } = await end(place.post, (await read(place.post)).postings[0]?.id ?? '', '2026-11-15');
    expect(body).toMatchObject({ holder: null, vacant: true, openTickets: 1, postings: [{ validTo: '2026-11-15' }] });
    expect((await queueOf(holder, place)).status).toBe(403);
  });

  it('cancels one that has not begun, shortens but never lengthens the others', async () => {
    const { place } = await aHeldPost();
    const next = await anOfficial();
    await postTo(place.post, { userId: next.id, validFrom: '2027-01-01', endPrevious: true });
    const [coming, present] = (await read(place.post)).postings;
    expect((await end(place.post, coming?.id ?? '', '2026-12-31')).body.postings).toHaveLength(1);
    expect(codes((await end(place.post, present?.id ?? '', '2027-01-31')).problem)).toEqual(['/validTo after-end']);
    expect(codes((await end(place.post, present?.id ?? '', '2025-08-24')).problem)).toEqual(['/validTo before-start']);
    const elsewhere = await aHeldPost();
    expect((await end(elsewhere.place.post, present?.id ?? '', '2026-12-01')).status).toBe(404);
    const trail = await world.db.auditEntry.findMany({ where: { subjectId: place.post }, orderBy: { id: 'asc' } });
    expect(trail.map(({ action }) => action)).toEqual(['posting.create', 'posting.cancel']);
  });
});

describe('the substitute of a post', () => {
  it('has the rights of the official while it lasts, and the next one takes their place', async () => {
    const { place } = await aHeldPost();
    const [first, second] = [await anOfficial(), await anOfficial()];
    const ticket = await world.aTicket({
      by: await world.aPerson('commune_staff', place.commune.unitId),
      ministry: 'MoIT',
    });
    const named = await substitute(place.post, { userId: first.id, validFrom: '2026-11-16', validTo: '2026-11-30' });
    expect(named.body.substitute).toMatchObject({ person: { id: first.id }, reason: 'Đi công tác' });
    expect((await world.act(first, ticket, 'take')).status).toBe(200);
    const replaced = await substitute(place.post, { userId: second.id, validFrom: '2026-11-16' });
    expect(replaced.body.substitutions).toMatchObject([{ person: { id: second.id } }]);
    expect((await world.as(first).get(`/api/tickets/${ticket.id}`)).status).toBe(404);
    expect((await world.as(second).get(`/api/tickets/${ticket.id}`)).status).toBe(200);

    world.clock.advance({ days: 2 });
    const ended = await world.as(personnel).post<PostDetail>(`/api/posts/${place.post}/substitute/end`);
    expect(ended.body).toMatchObject({ substitute: null, substitutions: [{ validTo: '2026-11-17' }] });
    expect((await world.as(second).get(`/api/tickets/${ticket.id}`)).status).toBe(404);
    world.clock.advance({ days: -2 });
  });

  it('ends without harm when there is none', async () => {
    const { post } = world.aPlace();
    expect((await world.as(personnel).post(`/api/posts/${post}/substitute/end`)).status).toBe(200);
    expect(await world.db.auditEntry.count({ where: { subjectId: post } })).toBe(0);
  });

  it('is not the holder, not of another ministry, not without a reason', async () => {
    const { place, holder } = await aHeldPost();
    const land = await world.aPerson('provincial_officer', 'provincial_department:MAE:51');
    expect(
      codes((await substitute(place.post, { userId: holder.id, validFrom: '2026-12-01', reason: ' ' })).problem),
    ).toEqual(['/userId holds-the-post', '/reason blank']);
    expect(codes((await substitute(place.post, { userId: land.id, validFrom: '2026-12-01' })).problem)).toEqual([
      '/userId other-ministry',
    ]);
  });
});
