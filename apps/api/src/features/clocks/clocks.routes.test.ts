import { addWorkingMinutes, workingMinutesBetween } from '@caunoi/sla/working-time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { ClockDetail, TicketClocks } from './clocks.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const MONDAY = '2026-11-16T09:00:00+07:00';
const ANSWER = { body: 'Trả lời theo quy định.', noCitationReason: 'Đã nêu trong câu hỏi.' };
const QUESTION = { question: 'Xã có bao nhiêu hộ?', expectedAt: '2027-01-04T02:00:00Z' };

async function aScene(at = MONDAY) {
  world.clock.set(at);
  const place = world.aPlace();
  const asker = await world.aPerson('commune_staff', place.commune.unitId);
  return {
    place,
    asker,
    official: await world.aPerson('deployed_official', place.post),
    department: await world.aPerson('department_officer', 'department:TTTN'),
    ticket: await world.aTicket({ by: asker, ministry: 'MoIT' }),
  };
}

type Person = Parameters<TestWorld['as']>[0];
const read = async (person: Person, ticket: { id: string }): Promise<TicketClocks> => {
  const reply = await world.as(person).get<TicketClocks>(`/api/tickets/${ticket.id}/clocks`);
  expect(reply.status).toBe(200);
  return reply.body;
};
const act = async (person: Person, ticket: { id: string }, verb: string, body: object = {}) => {
  const reply = await world.act(person, ticket, verb, body);
  expect(reply.status, `${verb}: ${JSON.stringify(reply.problem)}`).toBeLessThan(300);
};
const clockOf = (clocks: TicketClocks, kind: ClockDetail['kind'], run = 1): ClockDetail => {
  const found = clocks.clocks.findLast((clock) => clock.kind === kind && clock.run === run);
  if (!found) throw new Error(`No ${kind} clock`);
  return found;
};
const placesOf = (clocks: TicketClocks, cycle = 1) =>
  clocks.timeSplit
    .find((split) => split.cycle === cycle)
    ?.segments.map(({ place, unit, minutes }) => [place, unit?.id.split(':')[0] ?? null, minutes]);

/** The parts sum to the whole, and the whole is the working time between its ends. */
async function expectExactSums(clocks: TicketClocks, place: { province: { code: string } }) {
  const { calendar } = (await world.ctx.reference.current()).calendar('MoIT', place.province.code);
  for (const { from, to, totalMinutes, segments } of clocks.timeSplit) {
    expect(segments.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(totalMinutes);
    expect(totalMinutes).toBe(Math.floor(workingMinutesBetween(calendar, new Date(from), new Date(to))));
  }
}

describe('who reads the clocks', () => {
  it('is whoever sees the ticket; to others there is none', async () => {
    const { ticket, place, official } = await aScene();
    expect((await read(official, ticket)).ticket.code).toBe(ticket.code);
    const strangers = [
      await world.aPerson('commune_staff', world.aPlace({ provinceCode: place.province.code }).commune.unitId),
      await world.aPerson('deployed_official', world.aPlace().post),
      await world.aPerson('department_officer', 'department:TTTN'),
      await world.aPerson('admin', 'administration'),
    ];
    for (const person of strangers) {
      const reply = await world.as(person).get(`/api/tickets/${ticket.id}/clocks`);
      expect(reply.problem, person.username).toMatchObject({ status: 404, code: 'not-found' });
    }
    expect((await world.anonymous.get(`/api/tickets/${ticket.id}/clocks`)).status).toBe(401);
  });

  it('keeps internal clocks, steps and reviews from the asking side', async () => {
    const { ticket, asker, official, place } = await aScene();
    const reviewed = await world.aPerson('department_officer', 'department:HC');
    await act(official, ticket, 'handover', { department: 'HC' });
    world.clock.advance({ minutes: 30 });
    await act(reviewed, ticket, 'answer', ANSWER);
    world.clock.advance({ minutes: 20 });

    const staff = await read(official, ticket);
    expect(staff.clocks.map(({ kind }) => kind).sort()).toEqual(['answer', 'department', 'review', 'triage']);
    expect(clockOf(staff, 'answer').steps.length).toBeGreaterThan(0);
    expect(placesOf(staff)).toEqual([
      ['department', 'department', 30],
      ['review', 'department', 20],
    ]);

    const asking = await read(asker, ticket);
    expect(asking.clocks.map(({ kind }) => kind)).toEqual(['answer']);
    expect(asking.clocks.flatMap(({ steps }) => steps)).toEqual([]);
    expect(placesOf(asking)).toEqual([['department', 'department', 50]]);
    await expectExactSums(asking, place);
  });
});

describe('how a due came about', () => {
  it.each([
    [
      'on a Friday afternoon, over the weekend',
      '2026-11-20T16:00:00+07:00',
      'Tiếp nhận lúc 16:00 thứ Sáu 20/11/2026; thời hạn 8 giờ làm việc, theo lịch của Bộ Công Thương (phiên bản 1); tính thứ Sáu 20/11 16:00–17:00 (1 giờ), rồi thứ Hai 23/11 07:30–11:30 và 13:00–16:00 (7 giờ); hạn 16:00 thứ Hai 23/11/2026.',
      [60, 240, 180],
    ],
    [
      'on a Saturday: the whole next working day',
      '2026-11-21T10:00:00+07:00',
      'Tiếp nhận lúc 10:00 thứ Bảy 21/11/2026; thời hạn 8 giờ làm việc, theo lịch của Bộ Công Thương (phiên bản 1); tính thứ Hai 23/11 07:30–11:30 và 13:00–17:00 (8 giờ); hạn 17:00 thứ Hai 23/11/2026.',
      [240, 240],
    ],
    [
      'before a holiday',
      '2026-11-23T16:30:00+07:00',
      'Tiếp nhận lúc 16:30 thứ Hai 23/11/2026; thời hạn 8 giờ làm việc, theo lịch của Bộ Công Thương (phiên bản 1); tính thứ Hai 23/11 16:30–17:00 (30 phút), rồi thứ Tư 25/11 07:30–11:30 và 13:00–16:30 (7 giờ 30 phút); nghỉ thứ Ba 24/11 (Ngày Văn hóa Việt Nam); hạn 16:30 thứ Tư 25/11/2026.',
      [30, 240, 210],
    ],
  ])('%s', async (_, receivedAt, sentence, minutes) => {
    const { ticket, asker } = await aScene(receivedAt);
    const answer = clockOf(await read(asker, ticket), 'answer');
    expect(answer.sentence.vi).toBe(sentence);
    expect(answer.sentence.en).toMatch(/^Received at .* by the calendar of .* \(version 1\); counted .*\.$/);
    expect(answer.explanation.intervals.map((interval) => interval.minutes)).toEqual(minutes);
    expect(answer.explanation.dueAt).toBe(answer.dueAt);
    expect(answer).toMatchObject({
      state: 'running',
      target: { kind: 'working_duration', minutes: 480 },
      calendar: { key: 'ministry:MoIT', version: 1, closureVersion: null },
      breachedAt: null,
      voidedBy: null,
    });
  });

  it('marks days that are only expected', async () => {
    const { ticket, asker } = await aScene('2027-02-04T16:00:00+07:00');
    const answer = clockOf(await read(asker, ticket), 'answer');
    expect(answer.calendar.provisionalDays).toContain('2027-02-05');
    expect(answer.sentence.vi).toContain('dự kiến');
  });

  it('says since when a paused clock waits, and for which question', async () => {
    const { ticket, asker, official } = await aScene();
    world.clock.advance({ minutes: 45 });
    await act(official, ticket, 'clarification', QUESTION);
    const since = world.clock.now().toISOString();
    world.clock.advance({ minutes: 20 });
    const answer = clockOf(await read(asker, ticket), 'answer');
    expect(answer).toMatchObject({ state: 'paused', dueAt: null, explanation: { dueAt: null, countedMinutes: 45 } });
    expect(answer.waits).toEqual([
      { from: since, to: null, question: QUESTION.question, expectedAt: '2027-01-04T02:00:00.000Z' },
    ]);
    expect(answer.sentence.vi).toContain('đang tạm dừng, đã tính 45 phút');

    await act(asker, ticket, 'reply', { body: 'Có 07 hộ.' });
    const resumed = clockOf(await read(asker, ticket), 'answer');
    expect(resumed.waits).toMatchObject([{ to: world.clock.now().toISOString() }]);
    expect(resumed.explanation).toMatchObject({ dueAt: resumed.dueAt, countedMinutes: 480, pauses: [{ minutes: 20 }] });
  });

  it('says why a clock ended without a verdict', async () => {
    const { ticket, asker } = await aScene();
    await act(asker, ticket, 'withdraw', { reason: 'Đã tự tìm được.' });
    const answer = clockOf(await read(asker, ticket), 'answer');
    expect(answer).toMatchObject({ state: 'void', voidedBy: 'withdrawn', voidedAt: world.clock.now().toISOString() });
  });

  it('dates a breach from the due, whenever the answer came', async () => {
    const { ticket, official } = await aScene();
    const dueAt = clockOf(await read(official, ticket), 'answer').dueAt;
    world.clock.advance({ days: 2 });
    expect(clockOf(await read(official, ticket), 'answer')).toMatchObject({ state: 'breached', breachedAt: dueAt });
    await act(official, ticket, 'answer', ANSWER);
    expect(clockOf(await read(official, ticket), 'answer')).toMatchObject({ state: 'breached', breachedAt: dueAt });
  });

  it('is told by the calendar that it was computed with, also when a newer one is in force', async () => {
    const { asker } = await aScene();
    const ticket = await world.aTicket({ by: asker, ministry: 'MAE' });
    const before = clockOf(await read(asker, ticket), 'answer');
    const published = await world.db.calendarVersion.findFirstOrThrow({ where: { calendarKey: 'ministry:MAE' } });
    const { id: _, weekly: __, days: ___, ...facts } = published;
    await world.db.calendarVersion.create({
      data: { ...facts, id: newId(), version: 2, weekly: { mon: [['08:00', '10:00']] }, days: [] },
    });
    world.ctx.reference.invalidate();
    const after = clockOf(await read(asker, ticket), 'answer');
    expect(after.explanation).toEqual(before.explanation);
    expect(after.sentence.vi).toContain('(phiên bản 1)');
  });
});

describe('the steps of a clock', () => {
  it('tell staff who will be told when', async () => {
    const { ticket, official, place } = await aScene();
    const { calendar } = (await world.ctx.reference.current()).calendar('MoIT', place.province.code);
    const at = (minutes: number) => new Date(addWorkingMinutes(calendar, new Date(MONDAY), minutes)).toISOString();
    const { steps } = clockOf(await read(official, ticket), 'answer');
    expect(steps.slice(0, 4)).toMatchObject([
      { kind: 'half', at: at(240), tell: ['owner'] },
      { kind: 'three_quarters', at: at(360), tell: ['owner'] },
      { kind: 'hour_left', at: at(420), tell: ['owner', 'duty_officer'] },
      { kind: 'breach', at: at(480), tell: ['owner', 'head'] },
    ]);
    expect(steps.every(({ doneAt }) => doneAt === null)).toBe(true);
  });

  it('have one that comes next, also while the clock waits', async () => {
    const { ticket, official } = await aScene();
    const statesOf = async () => clockOf(await read(official, ticket), 'answer').steps.map(({ state }) => state);
    expect((await statesOf()).filter((state) => state === 'next')).toHaveLength(1);
    await act(official, ticket, 'clarification', QUESTION);
    expect((await statesOf())[0]).toBe('next');
    expect((await statesOf()).filter((state) => state === 'next')).toHaveLength(1);
  });

  it('are moot once the clock has stopped', async () => {
    const { ticket, official } = await aScene();
    await act(official, ticket, 'answer', ANSWER);
    const { steps } = clockOf(await read(official, ticket), 'answer');
    expect(new Set(steps.map(({ state }) => state))).toEqual(new Set(['moot']));
  });
});

describe('where the time went', () => {
  it('follows handover, question, return and the next handover', async () => {
    const { ticket, asker, official, department, place } = await aScene();
    world.clock.advance({ minutes: 10, seconds: 40 });
    await act(official, ticket, 'handover', { department: 'TTTN' });
    world.clock.advance({ minutes: 25, seconds: 40 });
    await act(department, ticket, 'clarification', QUESTION);
    world.clock.advance({ minutes: 15 });
    await act(asker, ticket, 'reply', { body: 'Có 07 hộ.' });
    world.clock.advance({ minutes: 5 });
    await act(department, ticket, 'return', { reason: 'Không thuộc thẩm quyền.' });
    world.clock.advance({ minutes: 12 });
    await act(official, ticket, 'handover', { department: 'HC' });
    world.clock.advance({ minutes: 30 });
    const clocks = await read(official, ticket);
    expect(placesOf(clocks)).toEqual([
      ['on_site', 'post', 10],
      ['department', 'department', 26],
      ['waiting', null, 15],
      ['department', 'department', 5],
      ['on_site', 'post', 12],
      ['department', 'department', 30],
    ]);
    const units = clocks.timeSplit[0]?.segments.map(({ unit }) => unit?.id);
    expect(units).toEqual([place.post, 'department:TTTN', undefined, 'department:TTTN', place.post, 'department:HC']);
    await expectExactSums(clocks, place);
  });

  it('tells two departments apart that had the question one right after the other', async () => {
    const { ticket, official, department, place } = await aScene();
    await act(official, ticket, 'handover', { department: 'TTTN' });
    world.clock.advance({ minutes: 25, seconds: 30 });
    await act(department, ticket, 'return', { reason: 'Không thuộc thẩm quyền.' });
    await act(official, ticket, 'handover', { department: 'HC' });
    world.clock.advance({ minutes: 10, seconds: 30 });
    const clocks = await read(official, ticket);
    expect(clocks.timeSplit[0]?.segments.map(({ unit, minutes }) => [unit?.id, minutes])).toEqual([
      ['department:TTTN', 25],
      ['department:HC', 11],
    ]);
    await expectExactSums(clocks, place);
  });

  it('ends with the answer, and begins anew with the unit that has it again', async () => {
    const { ticket, asker, official, department, place } = await aScene();
    await act(official, ticket, 'handover', { department: 'TTTN' });
    world.clock.advance({ minutes: 40 });
    await act(department, ticket, 'answer', ANSWER);
    world.clock.advance({ days: 1 });
    await act(asker, ticket, 'reopen', { reason: 'Chưa rõ về thời hạn.' });
    world.clock.advance({ minutes: 7 });
    const clocks = await read(asker, ticket);
    expect(placesOf(clocks, 1)).toEqual([['department', 'department', 40]]);
    expect(placesOf(clocks, 2)).toEqual([['department', 'department', 7]]);
    expect(clocks.clocks.map(({ kind, cycle, state }) => [kind, cycle, state])).toEqual([
      ['answer', 1, 'met'],
      ['answer', 2, 'running'],
    ]);
    await expectExactSums(clocks, place);
  });

  it('counts no time outside office hours', async () => {
    const { ticket, official, place } = await aScene('2026-11-20T16:50:00+07:00');
    world.clock.set('2026-11-23T07:35:30+07:00');
    const clocks = await read(official, ticket);
    expect(placesOf(clocks)).toEqual([['on_site', 'post', 15]]);
    await expectExactSums(clocks, place);
  });
});
