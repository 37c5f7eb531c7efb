import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { type Client, createClient } from '../../test/client.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import { findUnits } from './find-units.queries.ts';
import type { Departments, FoundUnit } from './units.schemas.ts';

let world: TestWorld;
let staff: Client;
beforeAll(async () => {
  world = await openTestWorld();
  staff = world.as(await world.aPerson('commune_staff', world.aPlace().commune.unitId));
});
afterAll(() => world.close());

type Found = { items: FoundUnit[] };
const find = async (q: string, more = '') =>
  (await staff.get<Found>(`/api/units?q=${encodeURIComponent(q)}${more}`)).body.items;
const names = (items: FoundUnit[]) => items.map(({ fullName, province }) => `${fullName}, ${province.name}`);

describe('GET /api/units', () => {
  it.each([
    ['quang ngai', 'Tỉnh Quảng Ngãi, Quảng Ngãi'],
    ['Quảng Ngãi'.normalize('NFD'), 'Tỉnh Quảng Ngãi, Quảng Ngãi'],
    ['xa tra bong', 'Xã Trà Bồng, Quảng Ngãi'],
    ['x tra bong', 'Xã Trà Bồng, Quảng Ngãi'],
    ['tra bong quang ngai', 'Xã Trà Bồng, Quảng Ngãi'],
    ['tra bong qn', 'Xã Trà Bồng, Quảng Ngãi'],
    ['tra b', 'Xã Trà Bồng, Quảng Ngãi'],
    ['tp hcm', 'Thành phố Hồ Chí Minh, Hồ Chí Minh'],
    ['tphcm', 'Thành phố Hồ Chí Minh, Hồ Chí Minh'],
    ['dong nai', 'Thành phố Đồng Nai, Đồng Nai'],
    ['tinh gia', 'Phường Tĩnh Gia, Thanh Hóa'],
  ])('finds %s', async (typed, expected) => {
    expect(names(await find(typed))[0]).toBe(expected);
  });

  it('reads initials, provinces first', async () => {
    expect(names(await find('qn')).slice(0, 2)).toEqual(['Tỉnh Quảng Ngãi, Quảng Ngãi', 'Tỉnh Quảng Ninh, Quảng Ninh']);
  });

  it('leads from a former name to the unit of today and says so', async () => {
    const [found] = await find('thi tran tra xuan');
    expect(found).toMatchObject({
      id: expect.stringMatching(/^commune:\d{5}$/),
      level: 'commune',
      fullName: 'Xã Trà Bồng',
      province: { code: '51', name: 'Quảng Ngãi' },
      matched: {
        name: 'Thị trấn Trà Xuân',
        former: true,
        formerParent: 'Huyện Trà Bồng, Tỉnh Quảng Ngãi',
        validTo: '2025-06-30',
      },
    });
  });

  it('names each unit once, the present name before former ones', async () => {
    const found = await find('tra bong', '&limit=50');
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found[0]).toMatchObject({ fullName: 'Xã Trà Bồng', matched: { former: false, validTo: null } });
  });

  it('keeps to a level and a province', async () => {
    expect(new Set((await find('qn', '&level=province')).map(({ level }) => level))).toEqual(new Set(['province']));
    const inProvince = await find('son', '&province=51&level=commune');
    expect(new Set(inProvince.map(({ province }) => province.code))).toEqual(new Set(['51']));
  });

  it('lists what is in force when nothing is typed', async () => {
    expect(await find('', '&level=province&limit=50')).toHaveLength(34);
    const communes = await find('', '&level=commune&province=51&limit=200');
    expect(communes).toHaveLength(96);
    expect(communes.every(({ matched }) => !matched.former)).toBe(true);
  });

  it('takes what means something to SQL as text', async () => {
    for (const typed of ["'; DROP TABLE unit_name; --", '%', '_', '\\', '🙂'])
      expect((await staff.get(`/api/units?q=${encodeURIComponent(typed)}&limit=1`)).status).toBe(200);
  });

  it.each([
    ['qn', 'unit_name_bare_trgm'],
    ['tra bong quang ngai', 'unit_name_words_trgm'],
    ['tra bong qn', 'unit_name_words_trgm'],
  ])('searches %s by index, not through every name', async (typed, index) => {
    // An index that the query's expressions no longer match would still answer, twenty times slower.
    const plans: string[] = [];
    const explained = {
      $queryRaw: async (sql: Prisma.Sql) => {
        const lines = await world.db.$queryRaw<{ 'QUERY PLAN': string }[]>(Prisma.sql`EXPLAIN ${sql}`);
        plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
        return world.db.$queryRaw(sql);
      },
    } as unknown as Db; // the one method that the search calls
    await world.db.$executeRaw`ANALYZE unit_name`;
    await findUnits({ db: explained }, { q: typed });
    expect(plans.at(-1)).toContain(index);
  });

  it('refuses who is not signed in and what the query does not know', async () => {
    expect((await createClient(world.app, null).get('/api/units?q=qn')).status).toBe(401);
    expect((await staff.get('/api/units?q=qn&limit=0&level=ward&colour=red')).problem.errors).toHaveLength(3);
  });
});

describe('GET /api/departments', () => {
  it('lists the departments in force today with their fields', async () => {
    const { body } = await staff.get<Departments>('/api/departments');
    expect(body.items).toContainEqual(
      expect.objectContaining({ unitId: 'department:TTTN', code: 'TTTN', ministry: 'MoIT', fields: expect.any(Array) }),
    );
    expect(body.items.find(({ code }) => code === 'TTTN')?.fields.length).toBeGreaterThan(3);
  });

  it('leaves out one that has ended', async () => {
    const other = await openTestWorld();
    await other.db.unit.update({ where: { id: 'department:TTTN' }, data: { validTo: new Date('2026-11-15') } });
    const admin = other.as(await other.aPerson('admin', 'administration'));
    const { body } = await admin.get<Departments>('/api/departments');
    expect(body.items.some(({ code }) => code === 'TTTN')).toBe(false);
    await other.close();
  });

  it('refuses who is not signed in', async () => {
    expect((await world.anonymous.get('/api/departments')).status).toBe(401);
  });
});

describe('GET /api/units/:id/people', () => {
  it('lists who works in the own unit: officers, the head, nobody disabled', async () => {
    const officer = await world.aPerson('department_officer', 'department:TTTN');
    const head = await world.aPerson('department_head', 'department:TTTN');
    const gone = await world.aPerson('department_officer', 'department:TTTN');
    await world.db.user.update({ where: { id: gone.id }, data: { disabledAt: world.clock.now() } });
    const { body } = await world.as(officer).get<{ items: { id: string }[] }>('/api/units/department:TTTN/people');
    expect(body.items.map(({ id }) => id).sort()).toEqual([officer.id, head.id].sort());
  });

  it('counts the substitute of a post as one of it', async () => {
    const place = world.aPlace();
    const official = await world.aPerson('deployed_official', place.post);
    const substitute = await world.aPerson('department_officer', 'department:XNK');
    await world.substituteAt(place.post, substitute);
    const { body } = await world.as(official).get<{ items: { id: string }[] }>(`/api/units/${place.post}/people`);
    expect(body.items.map(({ id }) => id).sort()).toEqual([official.id, substitute.id].sort());
  });

  it('does not know the units of others', async () => {
    expect((await staff.get('/api/units/department:TTTN/people')).problem).toMatchObject({ code: 'not-found' });
    expect((await staff.get('/api/units/department:NOWHERE/people')).status).toBe(404);
    expect((await world.anonymous.get('/api/units/department:TTTN/people')).status).toBe(401);
  });
});
