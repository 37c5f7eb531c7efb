import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Catalogue } from './catalogue.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

describe('GET /api/catalogue', () => {
  it('shows every ministry with its departments, fields, terms, procedures and texts, and what is dated', async () => {
    const officer = await world.aPerson('department_officer', 'department:TTTN');
    const { status, body } = await world.as(officer).get<Catalogue>('/api/catalogue');
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 0, today: '2026-11-16', mayEditOtherMinistries: false });
    expect(body.ministries.map(({ code, mayEdit }) => [code, mayEdit])).toEqual([
      ['MoIT', false],
      ['MAE', false],
    ]);
    const petrol = body.ministries[0]?.departments
      .find(({ code }) => code === 'TTTN')
      ?.fields.find(({ id }) => id === 'TTTN.xang-dau');
    expect(petrol?.terms.map(({ term }) => term)).toContain('cây xăng');
    expect(petrol).toMatchObject({ standing: 'in_force', validTo: null });
    // another ministry's arrangements are its own
    expect(body.ministries.map(({ rules }) => rules)).toEqual([[], null]);
    expect(body.otherMinistries.map(({ name }) => name)).toContain('Bộ Quốc phòng');
  });

  it('knows departments of other days: who answers for minerals, before and after the task moved', async () => {
    const leader = world.as(await world.aPerson('leader', 'leadership:MoIT'));
    const codesOn = async (day: string) =>
      (await leader.get<Catalogue>(`/api/catalogue?ministry=MoIT&on=${day}`)).body.ministries[0]?.departments.map(
        ({ code }) => code,
      );
    expect(await codesOn('2026-09-30')).not.toContain('ĐCKS');
    expect(await codesOn('2026-10-01')).toContain('ĐCKS');
  });
});
