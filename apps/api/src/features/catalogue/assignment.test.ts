import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
let admin: Person;
beforeAll(async () => {
  world = await openTestWorld();
  admin = await world.aPerson('admin', 'administration');
  const units = await world.db.unit.findMany({
    where: { kind: 'department', ministryCode: 'MoIT', code: { not: 'HC' } },
  });
  departments = units.flatMap(({ code }) => code ?? []);
});
beforeEach(() => world.clock.set(MONDAY_MORNING));
afterAll(() => world.close());

/** Departments are the catalogue's: each test has one to itself. */
let departments: string[];
const aDepartment = async (officers: number) => {
  const code = departments.shift() ?? '';
  const unitId = `department:${code}`;
  const head = await world.aPerson('department_head', unitId);
  const people: Person[] = [];
  for (let count = 0; count < officers; count++) people.push(await world.aPerson('department_officer', unitId));
  people.sort((a, b) => (a.id < b.id ? -1 : 1));
  const choose = (mode: string, by = head) =>
    world.as(by).patch(`/api/departments/${encodeURIComponent(code)}/assignment`, { mode });
  return { code, unitId, head, people, choose };
};
type Department = Awaited<ReturnType<typeof aDepartment>>;

const aQuestion = async () => {
  const place = world.aPlace();
  const official = await world.aPerson('deployed_official', place.post);
  const ticket = await world.aTicket({
    by: await world.aPerson('commune_staff', place.commune.unitId),
    ministry: 'MoIT',
  });
  return { official, ticket };
};
const handOver = async ({ code }: Department) => {
  const { official, ticket } = await aQuestion();
  const { status, body, problem } = await world.act(official, ticket, 'handover', { department: code });
  if (status !== 200) throw new Error(JSON.stringify(problem));
  return body;
};
const holderOf = async ({ id }: Pick<Ticket, 'id'>) =>
  (await world.db.ticket.findUniqueOrThrow({ where: { id } })).ownerUserId;
const away = (person: Person) =>
  world.as(admin).post(`/api/people/${person.id}/absences`, { from: '2026-11-16', to: '2026-11-17' });

describe('a question that is handed over', () => {
  it('waits for somebody to take it where the department chooses by hand', async () => {
    const department = await aDepartment(2);
    expect(await holderOf(await handOver(department))).toBeNull();
  });

  it('goes to the officers in turn, and says so in its history', async () => {
    const department = await aDepartment(2);
    expect((await department.choose('round_robin')).status).toBe(200);
    await world.takeJobs('notify-people');
    const tickets = [await handOver(department), await handOver(department), await handOver(department)];
    const [first, second] = department.people;
    expect(await Promise.all(tickets.map(holderOf))).toEqual([first?.id, second?.id, first?.id]);
    const [ticket] = tickets;
    expect(ticket).toMatchObject({
      state: 'in_progress',
      owner: { unit: { id: department.unitId }, person: { id: first?.id } },
    });
    const events = await world.db.ticketEvent.findMany({
      where: { ticketId: ticket?.id ?? '' },
      orderBy: { version: 'asc' },
    });
    expect(events.map(({ kind, version, actorId }) => [kind, version, actorId === null])).toEqual([
      ['submitted', 1, false],
      ['handed_over', 2, false],
      ['assigned', 3, true],
    ]);
    expect(events[2]?.data).toEqual({ userId: first?.id, name: first?.name, mode: 'round_robin' });
    const audited = await world.db.auditEntry.findMany({ where: { subject: 'ticket', subjectId: ticket?.id ?? '' } });
    expect(audited.map(({ action }) => action)).toEqual(['ticket.submitted', 'ticket.handed_over', 'ticket.assigned']);
    await world.runJobs();
    const told = await world.db.notification.findMany({
      where: { ticketId: ticket?.id ?? '', kind: { in: ['handed_over', 'assigned'] } },
    });
    expect(told.map(({ userId, kind }) => [userId, kind])).toEqual([[first?.id, 'assigned']]);
    const queue = await world.as(first ?? admin).get<{ items: Ticket[] }>('/api/tickets?owner=me');
    expect(queue.body.items.map(({ code }) => code)).toContain(ticket?.code);
  });

  it('goes to whoever holds the fewest', async () => {
    const department = await aDepartment(2);
    await department.choose('least_load');
    const [first, second] = department.people;
    const one = await handOver(department);
    const two = await handOver(department);
    expect([await holderOf(one), await holderOf(two)]).toEqual([first?.id, second?.id]);
    await world.db.ticket.update({ where: { id: two.id }, data: { queueRank: 2, state: 'closed' } });
    expect(await holderOf(await handOver(department))).toBe(second?.id);
  });

  it('is given once each when two come at once', async () => {
    const department = await aDepartment(2);
    await department.choose('round_robin');
    const questions = [await aQuestion(), await aQuestion()];
    await Promise.all(
      questions.map(({ official, ticket }) => world.act(official, ticket, 'handover', { department: department.code })),
    );
    const holders = await Promise.all(questions.map(({ ticket }) => holderOf(ticket)));
    expect(holders.toSorted()).toEqual(department.people.map(({ id }) => id));
  });

  it('passes over who is away, has left or is disabled', async () => {
    const department = await aDepartment(3);
    await department.choose('round_robin');
    const [absent, left, present] = department.people;
    if (!absent || !left || !present) throw new Error('three officers');
    expect((await away(absent)).status).toBe(201);
    await world.db.roleAssignment.updateMany({ where: { userId: left.id }, data: { validTo: new Date('2026-11-15') } });
    expect(await holderOf(await handOver(department))).toBe(present.id);
    expect(await holderOf(await handOver(department))).toBe(present.id);
    world.clock.set('2026-11-18T09:00:00+07:00');
    expect(await holderOf(await handOver(department))).toBe(absent.id);
    await world.db.user.update({ where: { id: absent.id }, data: { disabledAt: new Date() } });
    expect(await holderOf(await handOver(department))).toBe(present.id);
  });

  it('goes to the duty officer when no officer is there, and waits when nobody is', async () => {
    const department = await aDepartment(1);
    await department.choose('least_load');
    const [officer] = department.people;
    if (!officer) throw new Error('one officer');
    await away(officer);
    expect(await holderOf(await handOver(department))).toBeNull();
    await world.db.dutyTurn.create({
      data: {
        id: officer.id,
        unitId: department.unitId,
        userId: department.head.id,
        from: new Date('2026-11-16'),
        to: new Date('2026-11-16'),
        createdBy: admin.id,
        createdAt: new Date(),
      },
    });
    expect(await holderOf(await handOver(department))).toBe(department.head.id);
  });
});

describe('PATCH /api/departments/:code/assignment', () => {
  it('is the head’s and the administrator’s, on record; another head may not', async () => {
    const department = await aDepartment(0);
    expect((await department.choose('round_robin')).body).toMatchObject({
      mode: 'round_robin',
      department: { code: department.code },
    });
    expect((await department.choose('least_load', admin)).status).toBe(200);
    const other = await world.aPerson('department_head', 'department:HC');
    expect((await department.choose('by_hand', other)).status).toBe(403);
    const audited = await world.db.auditEntry.findMany({
      where: { subject: 'unit', subjectId: department.unitId },
      orderBy: { id: 'asc' },
    });
    expect(audited.map(({ actorId, data }) => [actorId, data])).toEqual([
      [department.head.id, { from: 'by_hand', to: 'round_robin' }],
      [admin.id, { from: 'round_robin', to: 'least_load' }],
    ]);
    const stale = await world
      .as(department.head)
      .patch(`/api/departments/${encodeURIComponent(department.code)}/assignment`, { mode: 'by_hand', was: 'by_hand' });
    expect(stale.problem).toMatchObject({ code: 'stale-record', current: { mode: 'least_load' } });
    expect((await world.as(admin).patch('/api/departments/KHÔNG/assignment', { mode: 'by_hand' })).status).toBe(404);
  });
});
