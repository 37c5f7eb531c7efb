import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertNoDemoAccounts } from '../../core/demo-accounts.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

type Accounts = { items: { username: string; password: string; role: string; unit: { id: string } }[] };

describe('GET /api/demo/accounts', () => {
  it('lists one account per role, ministry and province, and one per department, whose password works', async () => {
    const place = world.aPlace();
    const demo = { demo: true, canSignIn: true };
    const staff = await world.aPerson('commune_staff', place.commune.unitId, demo);
    await world.aPerson('commune_staff', world.aPlace({ provinceCode: place.province.code }).commune.unitId, demo);
    const official = await world.aPerson('deployed_official', place.post, demo);
    const officers = [
      await world.aPerson('department_officer', 'department:TTTN', demo),
      await world.aPerson('department_officer', 'department:XNK', demo),
    ];
    await world.aPerson('leader', 'leadership:MoIT');
    const { body } = await world.anonymous.get<Accounts>('/api/demo/accounts');
    expect(body.items.map(({ username }) => username)).toEqual(
      [staff, official, ...officers].map(({ username }) => username),
    );
    expect(body.items[1]).toMatchObject({
      role: 'deployed_official',
      unit: { id: place.post, kind: 'post' },
      province: { code: place.province.code, name: place.province.name },
      ministry: 'MoIT',
    });
    const { username, password } = body.items[0] ?? { username: '', password: '' };
    expect((await world.anonymous.post('/api/auth/login', { username, password })).status).toBe(200);
  });

  it('does not exist outside the demo', async () => {
    world.ctx.config.demo = false;
    expect((await world.anonymous.get('/api/demo/accounts')).status).toBe(404);
    world.ctx.config.demo = true;
  });
});

describe('assertNoDemoAccounts', () => {
  it('lets production start only when every demo account is disabled', async () => {
    await world.aPerson('leader', 'leadership:MAE', { demo: true });
    await expect(assertNoDemoAccounts(world.db)).rejects.toThrow(/demo account/);
    await world.db.user.updateMany({ where: { demo: true }, data: { disabledAt: world.clock.now() } });
    await expect(assertNoDemoAccounts(world.db)).resolves.toBeUndefined();
  });
});
