import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { DeadlinePreview, Policies } from './policies.schemas.ts';

let world: TestWorld;
let admin: Person;
beforeAll(async () => {
  world = await openTestWorld();
  admin = await world.aPerson('admin', 'administration');
});
afterAll(() => world.close());

const preview = (query: string) => world.as(admin).get<DeadlinePreview>(`/api/policies/effective?${query}`);

describe('GET /api/policies', () => {
  it('lists the rule of every ministry, its version in force, and the defaults', async () => {
    const { status, body } = await world.as(admin).get<Policies>('/api/policies');
    expect(status).toBe(200);
    expect(body.today).toBe('2026-11-16');
    expect(body.ministries.map(({ ministry, rules }) => [ministry.code, rules.map(({ key }) => key)])).toEqual([
      ['MAE', ['MAE/*/*']],
      ['MoIT', ['MoIT/*/*']],
    ]);
    expect(body.ministries[1]?.rules[0]?.versions).toMatchObject([
      { version: 1, standing: 'in_force', validFrom: '2025-07-01', validTo: null, channel: null, urgency: null },
    ]);
    expect(body.defaults.steps.map(({ key }) => key)).toContain('breach');
  });
});

describe('GET /api/policies/effective', () => {
  it('says when a question received on Friday afternoon would be due, and why', async () => {
    const { status, body } = await preview('ministry=MoIT&receivedAt=2026-11-20T16:00:00%2B07:00');
    expect(status).toBe(200);
    expect(body.policy).toMatchObject({ ruleKey: 'MoIT/*/*', version: 1 });
    const [answer] = body.clocks;
    expect(answer).toMatchObject({ kind: 'answer', source: 'policy', dueAt: '2026-11-23T09:00:00.000Z' });
    expect(answer?.sentence.vi).toContain('23/11/2026');
  });
});
