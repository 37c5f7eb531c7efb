import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person as SeededPerson } from '../../../../../prisma/seed/people.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Person, PersonSummary } from './people.schemas.ts';

let world: TestWorld;
let admin: SeededPerson;
let personnel: SeededPerson;
beforeAll(async () => {
  world = await openTestWorld();
  admin = await world.aPerson('admin', 'administration');
  personnel = await world.aPerson('personnel_officer', 'personnel:MoIT');
});
afterAll(() => world.close());

describe('GET /api/people', () => {
  const list = async (query: string, by = admin) =>
    (await world.as(by).get<{ items: PersonSummary[]; nextCursor: string | null }>(`/api/people?${query}`)).body;

  it('finds by name and user name without diacritics', async () => {
    const person = await world.aPerson('leader', 'leadership:MoIT', {
      username: 'truong.thuy',
      name: 'Trương Đỗ Thùy',
    });
    for (const q of ['truong do', 'THUY', 'Đỗ Trương', 'truong.thuy', 'Trương'.normalize('NFD')])
      expect((await list(`q=${encodeURIComponent(q)}`)).items.map(({ id }) => id)).toContain(person.id);
    expect((await list('q=khong-co-ai-ten-nay')).items).toEqual([]);
  });

  it('filters by role, unit and status, and says who holds what by which right', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const disabled = await world.aPerson('commune_staff', place.commune.unitId);
    await world.db.user.update({ where: { id: disabled.id }, data: { disabledAt: world.clock.now() } });
    expect((await list(`role=deployed_official&unit=${place.post}`)).items).toMatchObject([
      { id: official.id, status: 'active', roles: [{ unit: { id: place.post, kind: 'post' }, via: 'posting' }] },
    ]);
    expect((await list(`unit=${place.commune.unitId}&status=disabled`)).items).toMatchObject([{ id: disabled.id }]);
    expect((await list(`unit=${place.commune.unitId}&status=active`)).items).toEqual([]);
  });

  it('pages through everybody once, in order', async () => {
    const all = (await list('limit=200')).items.map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: PersonSummary[]; nextCursor: string | null } = await list(
        `limit=3${cursor && `&cursor=${cursor}`}`,
      );
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    expect((await world.as(admin).get('/api/people?cursor=nonsense')).problem.code).toBe('bad-cursor');
  });

  it('shows a personnel officer the own ministry: departments, Sở, posts and whoever substitutes there', async () => {
    const place = world.aPlace();
    const own = [
      await world.aPerson('department_officer', 'department:TTTN'),
      await world.aPerson('provincial_officer', place.provincialDepartment),
      await world.aPerson('deployed_official', place.post),
    ];
    const others = [
      await world.aPerson('commune_staff', place.commune.unitId),
      await world.aPerson('leader', 'leadership:MAE'),
      await world.aPerson('admin', 'administration'),
    ];
    const seen = (await list('limit=200', personnel)).items.map(({ id }) => id);
    expect(seen).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
    for (const { id } of others) {
      expect(seen).not.toContain(id);
      expect((await world.as(personnel).get(`/api/people/${id}`)).problem.code).toBe('not-found');
    }
  });
});

describe('GET /api/people/:id', () => {
  it('tells what they held and hold and what I may do, but no hash', async () => {
    const { body, headers } = await world.as(admin).get<Person>(`/api/people/${personnel.id}`);
    expect(body).toMatchObject({
      username: personnel.username,
      assignments: [
        { role: 'personnel_officer', unit: { id: 'personnel:MoIT' }, validFrom: '2025-08-25', validTo: null },
      ],
      can: { update: true, disable: true, enable: false, resetPassword: true },
    });
    expect(headers.etag).toBe(`"${body.version}"`);
    expect(JSON.stringify(body)).not.toMatch(/hash|argon2/i);
    expect((await world.as(admin).get<Person>(`/api/people/${admin.id}`)).body.can.disable).toBe(false);
    expect((await world.as(personnel).get<Person>(`/api/people/${personnel.id}`)).body.can).toMatchObject({
      update: false,
      resetPassword: false,
    });
  });

  it('does not know who is not there', async () => {
    expect((await world.as(admin).get('/api/people/0199c000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await world.as(admin).get('/api/people/1')).status).toBe(400);
  });
});
