import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import type { Role } from '../../db/generated/enums.ts';
import { MONDAY_MORNING, openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Timeline } from './tickets.schemas.ts';

let world: TestWorld;
let admin: Person;
beforeAll(async () => {
  world = await openTestWorld();
  admin = await world.aPerson('admin', 'administration');
  // What is urgent has half a day with the Ministry of Industry and Trade; the other ministry gives a day and a half to anything.
  const hours = (count: number) => ({ kind: 'working_duration', minutes: count * 60 });
  const policies = [
    { ministry: 'MoIT', urgency: 'urgent', baseVersion: 0, targets: { answer: hours(4) } },
    { ministry: 'MAE', urgency: null, baseVersion: 1, targets: { answer: hours(12), triage: hours(2) } },
  ];
  for (const policy of policies) {
    const body = { channel: null, validFrom: '2026-11-01', ...policy };
    expect((await world.as(admin).post('/api/policies', body)).status).toBe(201);
  }
});
beforeEach(() => world.clock.set(MONDAY_MORNING));
afterAll(() => world.close());

/** A question asked on Monday at 09:00, with those who may have to do with it. */
async function aScene(more: { ministry?: 'MoIT' | 'MAE'; urgency?: 'normal' | 'urgent' } = {}) {
  const place = world.aPlace();
  const commune = await world.aPerson('commune_staff', place.commune.unitId);
  const official = await world.aPerson('deployed_official', place.post);
  const ticket = await world.aTicket({ by: commune, ministry: 'MoIT', ...more });
  return { place, commune, official, ticket };
}
const clockOf = (ticket: { id: string }, kind: 'answer' | 'department' | 'triage' = 'answer') =>
  world.db.clock.findFirstOrThrow({ where: { ticketId: ticket.id, kind }, orderBy: { run: 'desc' } });
const dueOf = async (ticket: { id: string }, kind?: 'answer' | 'department' | 'triage') =>
  (await clockOf(ticket, kind)).dueAt.toISOString();
const pendingStep = (clockId: string) => world.db.step.findFirstOrThrow({ where: { clockId, doneAt: null } });
const urgent = { urgency: 'urgent', reason: 'Bão đang đến gần' };
const vietnam = (time: string) => new Date(`2026-11-${time}:00+07:00`).toISOString();

describe('setUrgency', () => {
  it('moves due, pending step and queue place; the start stays', async () => {
    const { official, ticket } = await aScene();
    expect(await dueOf(ticket)).toBe(vietnam('17T09:00'));
    const before = await clockOf(ticket);
    const { status, body } = await world.act(official, ticket, 'urgency', urgent);
    expect(status).toBe(200);
    expect(body).toMatchObject({ urgency: 'urgent', clock: { dueAt: vietnam('16T14:30') } });
    const after = await clockOf(ticket);
    expect(after).toMatchObject({ startedAt: before.startedAt, dueVersion: before.dueVersion + 1 });
    expect(after.policyId).not.toBe(before.policyId);
    expect((await pendingStep(after.id)).fireAt.toISOString()).toBe(vietnam('16T11:00')); // half of four hours
    const row = await world.db.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
    expect(row.queueAt.toISOString()).toBe(vietnam('16T14:30'));
  });

  it('keeps the pauses of a question that waited for its commune', async () => {
    const { commune, official, ticket } = await aScene();
    world.clock.set('2026-11-16T10:00:00+07:00');
    await world.act(official, ticket, 'clarification', { question: 'Cửa hàng nào?', expectedAt: vietnam('17T09:00') });
    world.clock.set('2026-11-16T11:00:00+07:00');
    const paused = await world.act(official, ticket, 'urgency', urgent);
    expect(paused.body.clock).toMatchObject({ state: 'paused', remainingWorkingMinutes: 180 });
    world.clock.set('2026-11-17T08:00:00+07:00');
    const resumed = await world.act(commune, ticket, 'reply', { body: 'Cửa hàng tại chợ.' });
    expect(resumed.body.clock.dueAt).toBe(vietnam('17T11:00'));
  });

  it('cuts the department’s share from the shorter day', async () => {
    const { official, ticket } = await aScene();
    world.clock.set('2026-11-16T10:00:00+07:00');
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    expect(await dueOf(ticket, 'department')).toBe(vietnam('17T08:00'));
    await world.act(official, ticket, 'urgency', urgent);
    expect(await dueOf(ticket, 'department')).toBe(vietnam('16T13:30'));
  });

  it('is the head’s of the department that holds it, and no other’s', async () => {
    const { official, ticket } = await aScene();
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    const head = await world.aPerson('department_head', 'department:TTTN');
    expect((await world.act(head, ticket, 'urgency', urgent)).status).toBe(200);
    await world.act(head, ticket, 'return', { reason: 'Không thuộc lĩnh vực' });
    const { status, problem } = await world.act(head, ticket, 'urgency', { ...urgent, urgency: 'normal' });
    expect([status, problem.reason]).toEqual([403, 'not-held-by-your-unit']);
  });

  it('is refused when nothing changes, without a reason, and once the answer is out', async () => {
    const { official, ticket } = await aScene();
    const same = await world.act(official, ticket, 'urgency', { ...urgent, urgency: 'normal' });
    expect(same.problem.errors).toMatchObject([{ pointer: '/urgency', code: 'as-before' }]);
    const wordless = await world.act(official, ticket, 'urgency', { urgency: 'urgent', reason: ' ' });
    expect(wordless.problem.errors).toMatchObject([{ pointer: '/reason', code: 'blank' }]);
    const stale = await world.act(official, ticket, 'urgency', urgent, { version: ticket.version + 7 });
    expect(stale.problem.code).toBe('stale-version');
    await world.act(official, ticket, 'answer', {
      body: 'Xã làm theo Nghị định.',
      noCitationReason: 'Hướng dẫn chung',
    });
    const late = await world.act(official, ticket, 'urgency', urgent);
    expect(late.problem.code).toBe('illegal-transition');
  });

  it('tells the commune that it became urgent, and staff alone why', async () => {
    const { commune, official, ticket } = await aScene();
    await world.act(official, ticket, 'urgency', urgent);
    const read = async (person: Person) =>
      (await world.as(person).get<Timeline>(`/api/tickets/${ticket.id}/timeline`)).body.items.filter(
        ({ kind }) => kind === 'urgency_set',
      );
    expect((await read(commune)).map(({ data }) => data)).toEqual([{ from: 'normal', to: 'urgent' }]);
    expect(JSON.stringify(await read(official))).toContain('Bão đang đến gần');
    const audited = await world.db.auditEntry.findFirstOrThrow({
      where: { subjectId: ticket.id, action: 'ticket.urgency_set' },
    });
    expect(audited).toMatchObject({
      actorId: official.id,
      data: { from: 'normal', to: 'urgent', reason: urgent.reason },
    });
  });
});

describe('correctReceivedAt', () => {
  const at = (time: string) => ({ receivedAt: `2026-11-${time}:00+07:00`, reason: 'Văn bản đến lúc 08:00' });

  it('moves the day and the triage with the receipt', async () => {
    const { official, ticket } = await aScene();
    const { status, body } = await world.act(official, ticket, 'received-at', at('16T08:00'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ receivedAt: vietnam('16T08:00'), clock: { dueAt: vietnam('17T08:00') } });
    expect(await clockOf(ticket)).toMatchObject({ startedAt: new Date(vietnam('16T08:00')) });
    expect(await dueOf(ticket, 'triage')).toBe(vietnam('16T09:00'));
    expect((await pendingStep((await clockOf(ticket)).id)).fireAt.toISOString()).toBe(vietnam('16T13:30'));
  });

  it('keeps the pauses, and recuts the department’s share', async () => {
    const { commune, official, ticket } = await aScene();
    world.clock.set('2026-11-16T10:00:00+07:00');
    await world.act(official, ticket, 'clarification', { question: 'Cửa hàng nào?', expectedAt: vietnam('17T09:00') });
    world.clock.set('2026-11-16T11:00:00+07:00');
    await world.act(commune, ticket, 'reply', { body: 'Cửa hàng tại chợ.' });
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    expect(await dueOf(ticket)).toBe(vietnam('17T10:00'));
    expect(await dueOf(ticket, 'department')).toBe(vietnam('17T09:00'));
    await world.act(official, ticket, 'received-at', at('16T08:00'));
    expect(await dueOf(ticket)).toBe(vietnam('17T09:00'));
    expect(await dueOf(ticket, 'department')).toBe(vietnam('17T08:00'));
  });

  it('never lies in the future, a day before the arrival, or after the first act', async () => {
    const { official, ticket } = await aScene();
    world.clock.set('2026-11-16T10:00:00+07:00');
    await world.act(official, ticket, 'take');
    const codeOf = async (time: string) =>
      (await world.act(official, ticket, 'received-at', at(time))).problem.errors?.map((one) => [
        one.pointer,
        one.code,
      ]);
    expect(await codeOf('16T10:01')).toEqual([['/receivedAt', 'future']]);
    expect(await codeOf('15T08:59')).toEqual([['/receivedAt', 'received-too-early']]);
    expect(await codeOf('16T09:00')).toEqual([['/receivedAt', 'as-before']]);
    world.clock.set('2026-11-16T11:00:00+07:00');
    expect(await codeOf('16T10:01')).toEqual([['/receivedAt', 'received-after-act']]);
    expect((await world.act(official, ticket, 'received-at', at('15T09:00'))).status).toBe(200);
  });

  it('is the operator’s who logged the call', async () => {
    const { commune } = await aScene();
    const operator = await world.aPerson('hotline_operator', 'hotline:MoIT');
    const [own] = await world.db.roleAssignment.findMany({ where: { userId: commune.id } });
    const call = await world.as(operator).post<{ ticket: Ticket }>('/api/calls', {
      commune: own?.unitId.replace('commune:', ''),
      callerName: 'Hồ Thị Lan',
      callerPhone: '0255',
      question: 'Hỏi về giấy phép bán lẻ rượu.',
      ministry: 'MoIT',
      outcome: 'ticketed',
      startedAt: world.clock.now().toISOString(),
    });
    const { ticket } = call.body;
    expect(ticket.can.correctReceivedAt).toBe(true);
    expect((await world.act(operator, ticket, 'received-at', at('16T08:45'))).status).toBe(200);
    expect(ticket.cannot.setUrgency).toBe('not-your-role');
  });

  it('is over with the first answer: a reopened question was received when it was', async () => {
    const { commune, official, ticket } = await aScene();
    await world.act(official, ticket, 'answer', {
      body: 'Xã làm theo Nghị định.',
      noCitationReason: 'Hướng dẫn chung',
    });
    await world.act(commune, ticket, 'reopen', { reason: 'Chưa rõ' });
    const { problem } = await world.act(official, ticket, 'received-at', at('16T08:00'));
    expect(problem.code).toBe('illegal-transition');
  });
});

describe('both', () => {
  it.each<[Role, (place: ReturnType<TestWorld['aPlace']>) => string, string[]]>([
    ['commune_staff', ({ commune }) => commune.unitId, ['urgency', 'received-at']],
    ['provincial_officer', ({ provincialDepartment }) => provincialDepartment, ['urgency', 'received-at']],
    ['department_officer', () => 'department:TTTN', ['urgency', 'received-at']],
    ['department_head', () => 'department:TTTN', ['received-at']],
    ['personnel_officer', () => 'personnel:MoIT', ['urgency', 'received-at']],
    ['leader', () => 'leadership:MoIT', ['urgency', 'received-at']],
  ])('are refused to %s', async (role, unitOf, verbs) => {
    const { place, official, ticket } = await aScene();
    await world.act(official, ticket, 'handover', { department: 'TTTN' });
    const person = await world.aPerson(role, unitOf(place));
    const bodies: Record<string, object> = {
      urgency: urgent,
      'received-at': { receivedAt: vietnam('16T08:00'), reason: 'Nhầm' },
    };
    for (const verb of verbs) {
      const { status, problem } = await world.act(person, ticket, verb, bodies[verb]);
      expect([verb, status, problem.code]).toEqual([verb, 403, 'forbidden']);
    }
  });

  it('are not of another post', async () => {
    const { ticket } = await aScene();
    const stranger = await world.aPerson('deployed_official', world.aPlace().post);
    expect((await world.act(stranger, ticket, 'urgency', urgent)).status).toBe(404);
  });
});

describe('a transfer', () => {
  it('keeps start and pauses, and counts by the other ministry’s calendar and policy', async () => {
    const { commune, official, ticket } = await aScene();
    world.clock.set('2026-11-16T10:00:00+07:00');
    await world.act(official, ticket, 'clarification', { question: 'Cửa hàng nào?', expectedAt: vietnam('17T09:00') });
    world.clock.set('2026-11-16T11:00:00+07:00');
    await world.act(commune, ticket, 'reply', { body: 'Cửa hàng tại chợ.' });
    const moved = await world.act(official, ticket, 'transfer', { ministry: 'MAE', reason: 'Thuộc đất đai' });
    expect(moved.status).toBe(200);
    // twelve hours from 09:00, one of them waited for: Tuesday 15:30
    expect(moved.body.clock).toMatchObject({ startedAt: vietnam('16T09:00'), dueAt: vietnam('17T15:30') });
    expect(await clockOf(ticket)).toMatchObject({
      calendarKey: 'ministry:MAE',
      target: { kind: 'working_duration', minutes: 720 },
    });
  });
});
