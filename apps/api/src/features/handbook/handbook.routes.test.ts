import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedHandbook } from '../../../../../prisma/seed/demo/handbook.ts';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { newId } from '../../core/ids.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
let reader: Person;
beforeAll(async () => {
  world = await openTestWorld();
  const departments = await world.db.unit.findMany({ where: { kind: 'department' } });
  await seedHandbook(
    world.db,
    departments.map(({ id, code, ministryCode, nameVi, needsReview }) => ({
      id,
      code: code as never, // reference data has the catalogue's codes
      ministry: ministryCode as never,
      name: nameVi,
      needsReview,
    })),
    world.clock.now(),
  );
  reader = await world.aPerson('commune_staff', world.aPlace().commune.unitId);
});
afterAll(() => world.close());

type Summary = { id: string; code: string; title: string; sample: boolean; department: { code: string } };
type List = { items: Summary[]; nextCursor: string | null };
const list = async (query: string, by = reader) => {
  const { status, body } = await world.as(by).get<List>(`/api/handbook/articles${query}`);
  expect(status).toBe(200);
  return body;
};

describe('the handbook', () => {
  it('is read by code, in pages, whole', async () => {
    const codes: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: List = await list(`?limit=25${cursor && `&cursor=${cursor}`}`);
      codes.push(...page.items.map(({ code }) => code));
      cursor = page.nextCursor;
    }
    expect(codes).toHaveLength(60);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it.each(['ho so xin giay phep ban le ruou', 'Hồ sơ xin GP bán lẻ rượu ở xã'])('finds articles by "%s"', async (q) => {
    const { items } = await list(`?q=${encodeURIComponent(q)}&limit=3`);
    expect(items.map(({ title }) => title)).toContain('Hồ sơ, trình tự cấp Giấy phép bán lẻ rượu tại UBND cấp xã');
    expect(items.every(({ sample }) => sample)).toBe(true);
  });

  it('goes on in what was found, and narrows by department', async () => {
    const first = await list('?q=gi%E1%BA%A5y%20ph%C3%A9p&limit=2');
    const second = await list(`?q=gi%E1%BA%A5y%20ph%C3%A9p&limit=2&cursor=${first.nextCursor}`);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(4);
    const { items } = await list('?department=TTTN');
    expect(items.length).toBeGreaterThan(5);
    expect(items.every(({ department }) => department.code === 'TTTN')).toBe(true);
  });

  it('gives an article by id and by code, with its legal basis', async () => {
    const [{ id = '' } = {}] = (await list('?limit=1')).items;
    const { body } = await world.as(reader).get<Record<string, unknown>>(`/api/handbook/articles/${id}`);
    expect(body).toMatchObject({ code: 'CN-0001', sample: true, version: 1 });
    expect(body.legalBasis).toContain('Nghị định 139/2025/NĐ-CP');
    expect((await world.as(reader).get<{ id: string }>('/api/handbook/articles/cn-0001')).body.id).toBe(id);
  });

  it('shows nothing withdrawn and nothing before its time, to anybody', async () => {
    const admin = await world.aPerson('admin', 'administration');
    const now = world.clock.now().getTime();
    const hidden = { publishedAt: new Date(now + 1_000), withdrawnAt: null };
    const gone = { publishedAt: new Date(now - 2_000), withdrawnAt: new Date(now - 1_000) };
    for (const [index, dates] of [hidden, gone].entries()) {
      const id = newId();
      await world.db.handbookArticle.create({
        data: {
          id,
          code: `CN-99${index}0`,
          ministryCode: 'MoIT',
          departmentId: 'department:TTTN',
          title: 'Chuyện riêng của mục này',
          body: 'Nội dung',
          legalBasis: [],
          ...dates,
        },
      });
      expect((await world.as(admin).get(`/api/handbook/articles/${id}`)).status).toBe(404);
    }
    const { items } = await list('?q=Chuy%E1%BB%87n%20ri%C3%AAng%20c%E1%BB%A7a%20m%E1%BB%A5c%20n%C3%A0y', admin);
    expect(items.filter(({ title }) => title.startsWith('Chuyện riêng'))).toEqual([]);
  });

  it('refuses what is no article, and cursors of others', async () => {
    expect((await world.as(reader).get('/api/handbook/articles/CN-7777')).problem.code).toBe('not-found');
    expect((await world.as(reader).get('/api/handbook/articles?cursor=nonsense')).problem.code).toBe('bad-cursor');
    expect((await world.anonymous.get('/api/handbook/articles')).status).toBe(401);
  });
});
