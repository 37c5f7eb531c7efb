import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visibleTickets } from '../../apps/api/src/core/visibility.ts';
import { Prisma } from '../../apps/api/src/db/generated/client.ts';
import type { TicketState } from '../../apps/api/src/db/generated/enums.ts';
import { openTestWorld, type TestWorld } from '../../apps/api/src/test/world.ts';
import { seedDemoWorld } from './main.ts';

/** Nobody works: the world must be alive all the same. */
const SATURDAY_NIGHT = '2026-11-21T23:30:00+07:00';
const SEEDING_MS = 480_000;

let world: TestWorld;

beforeAll(async () => {
  world = await openTestWorld({ at: SATURDAY_NIGHT });
  // What a seeding that was interrupted leaves: in the way of a second one unless it is cleared.
  await world.aPerson('commune_staff', 'commune:21115', { username: 'xa.trabong', demo: true });
  expect(await seedDemoWorld(world.ctx, () => undefined)).toBe(true);
}, SEEDING_MS);
afterAll(() => world.close());

describe('tickets', () => {
  it('are in every state that people bring about', async () => {
    const groups = await world.db.ticket.groupBy({ by: ['state'] });
    const states: TicketState[] = [
      'received',
      'in_progress',
      'in_review',
      'waiting_requester',
      'referred',
      'answered',
      'closed',
      'withdrawn',
    ];
    expect(groups.map(({ state }) => state).toSorted()).toEqual(states.toSorted());
  });

  it('wait for authorities outside, some of whom are to be asked again', async () => {
    const now = world.clock.now();
    const asked = await world.db.answer.findMany({
      where: { kind: 'referral', ticket: { state: 'referred' } },
      select: { chaseAt: true },
    });
    const due = asked.filter(({ chaseAt }) => chaseAt && chaseAt < now);
    expect(due.length).toBeGreaterThan(0);
    expect(due.length).toBeLessThan(asked.length);
  });

  it('always have an owning unit', async () => {
    const stray = await world.db.$queryRaw<unknown[]>`
      SELECT t.code FROM ticket t LEFT JOIN unit u ON u.id = t.owner_unit_id WHERE u.id IS NULL`;
    expect(stray).toEqual([]);
  });

  it('are answered in writing, with a citation', async () => {
    const bare = await world.db.$queryRaw<unknown[]>`
      SELECT t.code FROM ticket t WHERE t.state IN ('answered', 'closed') AND NOT EXISTS (
        SELECT FROM answer a WHERE a.ticket_id = t.id AND a.state = 'sent' AND jsonb_array_length(a.citations) > 0)`;
    expect(bare).toEqual([]);
  });

  it('have verdicts on both sides, and clocks that run, stand still and are over', async () => {
    const now = world.clock.now();
    const answer = { kind: 'answer' as const };
    const open = { ...answer, stoppedAt: null, voidedAt: null, pausedAt: null };
    const count = (where: object) => world.db.clock.count({ where });
    expect(await count({ ...answer, verdict: 'met' })).toBeGreaterThan(150);
    expect(await count({ ...answer, verdict: 'breached' })).toBeGreaterThan(15);
    expect(await count({ ...open, dueAt: { lt: now } })).toBeGreaterThan(15);
    expect(await count({ ...open, dueAt: { gt: now } })).toBeGreaterThan(60);
    expect(await count({ ...answer, stoppedAt: null, pausedAt: { not: null } })).toBeGreaterThan(10);
  });
});

it('has the dossier of 52 questions half answered', async () => {
  const dossier = await world.db.dossier.findFirstOrThrow({ where: { total: 52 }, include: { tickets: true } });
  const done = dossier.tickets.filter(({ state }) => state === 'answered' || state === 'closed');
  expect(dossier).toMatchObject({ communeCode: '21115' });
  expect(dossier.tickets).toHaveLength(52);
  expect(done.length).toBeGreaterThanOrEqual(26);
  expect(done.length).toBeLessThan(40);
});

it('has calls of every outcome, with confirmations still owed', async () => {
  const groups = await world.db.call.groupBy({ by: ['outcome'] });
  expect(groups.map(({ outcome }) => outcome).toSorted()).toEqual(['answered', 'ticketed']);
  expect(await world.db.clock.count({ where: { kind: 'confirmation', stoppedAt: null } })).toBeGreaterThan(0);
});

it('gives everybody who deals with tickets one that is open', async () => {
  const people = await world.db.user.findMany({ where: { assignments: { none: { role: 'admin' } } } });
  const idle: string[] = [];
  for (const person of people) {
    const actor = await world.actorOf(person);
    if (actor.roles.length === 0) continue; // whoever left the vacant post
    const [seen] = await world.db.$queryRaw<{ count: number }[]>(
      Prisma.sql`SELECT count(*)::int AS count FROM ticket t WHERE t.queue_rank < 2 AND ${visibleTickets(actor)}`,
    );
    if (!seen?.count) idle.push(person.username);
  }
  expect(idle).toEqual([]);
});

it('lets the substitute act for the vacant post', async () => {
  const { holders, substitutes } = {
    holders: await world.db.posting.findMany({ where: { postUnitId: 'post:MAE:12', validTo: null } }),
    substitutes: await world.db.substitution.findMany({
      where: { postUnitId: 'post:MAE:12' },
      include: { user: true },
    }),
  };
  expect(holders).toEqual([]);
  expect(substitutes).toMatchObject([{ user: { username: 'thaythe.laichau' } }]);
});

it('leaves no storm behind: few unread notices, no queued jobs, no live events to replay', async () => {
  const unread = await world.db.notification.groupBy({ by: ['userId'], where: { readAt: null }, _count: true });
  expect(Math.max(...unread.map(({ _count }) => _count))).toBeLessThan(20);
  expect(unread.length).toBeGreaterThan(5);
  expect(await world.takeJobs('notify-people')).toEqual([]);
  expect(await world.db.outbox.count()).toBe(0);
});

it('lists demo accounts that can sign in', async () => {
  const accounts = await world.anonymous.get<{ items: { username: string; password: string }[] }>('/api/demo/accounts');
  const official = accounts.body.items.find(({ username }) => username === 'cb.quangngai');
  const reply = await world.anonymous.post('/api/auth/login', {
    username: official?.username,
    password: official?.password,
  });
  expect(reply.status).toBe(200);
});

it('starts over where seeding was interrupted', async () => {
  expect(await world.db.user.findMany({ where: { username: 'xa.trabong' } })).toMatchObject([{ name: 'Hồ Thị Lan' }]);
});

it('is seeded once, and never beside real people', async () => {
  expect(await seedDemoWorld(world.ctx, () => undefined)).toBe(false);
  await world.db.auditEntry.deleteMany({ where: { action: 'demo.seeded' } });
  await world.aPerson('commune_staff', 'commune:21115');
  const before = await world.db.ticket.count();
  expect(await seedDemoWorld(world.ctx, () => undefined)).toBe(false);
  expect(await world.db.ticket.count()).toBe(before);
});
