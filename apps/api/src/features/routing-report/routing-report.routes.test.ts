import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { ANSWER } from '../../test/merge-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { RoutingReport } from './routing-report.schemas.ts';

let world: TestWorld;
let personnel: Person;
let ofOther: Person;
let admin: Person;
beforeAll(async () => {
  world = await openTestWorld();
  [personnel, ofOther, admin] = await Promise.all([
    world.aPerson('personnel_officer', 'personnel:MoIT'),
    world.aPerson('personnel_officer', 'personnel:MAE'),
    world.aPerson('admin', 'administration'),
  ]);
});
afterAll(() => world.close());

const report = async (person: Person, query: string) =>
  (await world.as(person).get<RoutingReport>(`/api/routing/report?${query}`)).body;

/** A question on retail licences, for which the router finds TTTN, received on a Monday of its own at nine. */
async function aCase(monday: string, question: { ministry?: 'MoIT'; body?: string } = {}) {
  world.clock.set(`${monday}T09:00:00+07:00`);
  const place = world.aPlace();
  const [asker, official, ofTttn, ofXnk] = await Promise.all([
    world.aPerson('commune_staff', place.commune.unitId),
    world.aPerson('deployed_official', place.post),
    world.aPerson('department_officer', 'department:TTTN'),
    world.aPerson('department_officer', 'department:XNK'),
  ]);
  const ticket = await world.aTicket({ by: asker, ministry: 'MoIT', ...question });
  const act = async (person: Person, verb: string, body: unknown = {}, minutes = 10) => {
    world.clock.advance({ minutes });
    const done = await world.act(person, ticket, verb, body);
    expect([verb, done.status === 200 ? 'done' : done.problem]).toEqual([verb, 'done']);
  };
  const handOver = (department: string, minutes?: number) => act(official, 'handover', { department }, minutes);
  return { place, ticket, official, ofTttn, ofXnk, act, handOver };
}

describe('the learning report', () => {
  it('counts by week how often the first suggestion was the department in the end', async () => {
    const right = await aCase('2026-03-02');
    await right.handOver('TTTN');
    await right.act(right.ofTttn, 'take');
    await right.act(right.ofTttn, 'answer', ANSWER);

    const wrong = await aCase('2026-03-02');
    await wrong.handOver('XNK');
    await wrong.act(wrong.ofXnk, 'take');
    await wrong.act(wrong.ofXnk, 'answer', ANSWER);

    const waiting = await aCase('2026-03-09');
    await waiting.handOver('TTTN');

    const { accuracy, corrections } = await report(personnel, 'from=2026-03-02&to=2026-03-15');
    expect(accuracy.weeks).toMatchObject([
      { monday: '2026-03-02', received: 2, decided: 2, right: 1, abstained: 0, corrected: 1 },
      { monday: '2026-03-09', received: 1, decided: 0, right: 0, corrected: 0 },
    ]);
    expect(accuracy.total).toMatchObject({ received: 3, decided: 2, right: 1, corrected: 1 });
    expect(accuracy.channels).toMatchObject([{ channel: 'web', received: 3, decided: 2, right: 1 }]);
    expect(corrections).toMatchObject({
      total: 1,
      setAside: 0,
      byReason: [{ reason: 'unspecified', corrections: 1 }],
      byMove: [{ from: { code: 'TTTN' }, to: { code: 'XNK' }, corrections: 1 }],
    });
  });

  it('takes what a suggestion offered third for found, not what stood in the list of an abstention', async () => {
    const settle = async (outcome: 'suggested' | 'abstained') => {
      const one = await aCase('2026-03-16');
      const { routing } = one.ticket;
      const [first] = routing?.ranked ?? [];
      const second = { ...first, department: { ...first?.department, code: 'XNK' } };
      const data = { routing: JSON.parse(JSON.stringify({ ...routing, outcome, ranked: [first, second] })) };
      await world.db.ticket.update({ where: { id: one.ticket.id }, data });
      await one.handOver('XNK');
      await one.act(one.ofXnk, 'take');
      await one.act(one.ofXnk, 'answer', ANSWER);
    };
    const total = async () => (await report(personnel, 'from=2026-03-16&to=2026-03-22')).accuracy.total;
    await settle('suggested');
    expect(await total()).toMatchObject({ decided: 1, right: 0, inFirstThree: 1, abstained: 0 });
    await settle('abstained');
    expect(await total()).toMatchObject({ decided: 2, right: 0, inFirstThree: 1, abstained: 1, abstainedRightly: 0 });
  });

  it('takes an abstention from what was referred outside for right, a suggestion for wrong', async () => {
    const referral = {
      authority: 'Bộ Tài chính',
      documentNumber: '12/BCT-TTTN',
      body: 'Đề nghị liên hệ cơ quan thuế.',
      chaseAt: '2026-04-20T09:00:00+07:00',
    };
    const outside = await aCase('2026-04-06', {
      body: 'Hộ kinh doanh kê khai thuế giá trị gia tăng và nộp thuế khoán cho chi cục thuế thế nào?',
    });
    await outside.act(outside.official, 'refer', referral);
    const ours = await aCase('2026-04-06');
    await ours.act(ours.official, 'refer', referral);
    const { accuracy } = await report(personnel, 'from=2026-04-06&to=2026-04-12');
    expect(accuracy.total).toMatchObject({ received: 2, decided: 2, right: 1, abstained: 1, abstainedRightly: 1 });
  });

  it('says which questions bounced, and what working time that cost', async () => {
    const bounced = await aCase('2026-05-04');
    await bounced.handOver('XNK'); // 09:10
    await bounced.act(bounced.ofXnk, 'return', { reason: 'Không thuộc nhiệm vụ của Cục.' }, 50); // 10:00
    await bounced.handOver('TTTN', 30); // 10:30
    await bounced.act(bounced.ofTttn, 'take');
    await bounced.act(bounced.ofTttn, 'answer', ANSWER);
    // another one lies over night: from 16:30 to 08:30 are the half hour before closing and the one after opening
    const overnight = await aCase('2026-05-04');
    world.clock.set('2026-05-04T16:20:00+07:00');
    await overnight.handOver('XNK');
    world.clock.set('2026-05-05T08:00:00+07:00');
    await overnight.act(overnight.ofXnk, 'return', { reason: 'Không thuộc nhiệm vụ của Cục.' });
    world.clock.set('2026-05-05T08:20:00+07:00');
    await overnight.handOver('TTTN');
    const straight = await aCase('2026-05-04');
    await straight.handOver('TTTN');

    const { bounces } = await report(personnel, 'from=2026-05-04&to=2026-05-10');
    expect(bounces.total).toMatchObject({ handedOver: 3, questions: 2, handovers: 4 });
    const { calendar } = (await world.ctx.reference.current()).calendar('MoIT', '', 'department:XNK');
    const { workingMinutesBetween } = await import('@caunoi/sla/working-time');
    const night = workingMinutesBetween(
      calendar,
      new Date('2026-05-04T16:30:00+07:00'),
      new Date('2026-05-05T08:30:00+07:00'),
    );
    expect(night).toBeGreaterThan(30);
    expect(night).toBeLessThan(120);
    expect(bounces.total.lostMinutes).toBe(80 + night);
    expect(bounces.total.worstMinutes).toBe(Math.max(80, night));
    expect(bounces.fields).toMatchObject([{ field: { name: expect.any(String) }, questions: 2, handovers: 4 }]);
  });

  it('counts no handover after the answer as a bounce', async () => {
    const { ticket, place, official, ofTttn, act, handOver } = await aCase('2026-06-01');
    await handOver('TTTN');
    await act(ofTttn, 'take');
    await act(ofTttn, 'answer', ANSWER);
    const asker = await world.db.ticket.findUniqueOrThrow({ where: { id: ticket.id }, select: { createdById: true } });
    await act({ ...official, id: asker.createdById }, 'reopen', { reason: 'Chưa rõ' });
    await act(ofTttn, 'return', { reason: 'Đề nghị xem lại.' });
    await handOver('XNK');
    expect(place.commune.code).toBe(ticket.commune.code);
    const { bounces } = await report(personnel, 'from=2026-06-01&to=2026-06-07');
    expect(bounces.total).toMatchObject({ handedOver: 1, questions: 0, lostMinutes: 0 });
  });

  it('leaves out what was set aside, merged or withdrawn, and counts the first apart', async () => {
    const one = await aCase('2026-07-06');
    await one.handOver('XNK');
    await world.as(personnel).post('/api/routing/corrections/set-aside', { actorId: one.official.id, reason: 'Nhầm' });
    const gone = await aCase('2026-07-06');
    const { createdById } = await world.db.ticket.findUniqueOrThrow({ where: { id: gone.ticket.id } });
    await gone.act({ ...gone.official, id: createdById }, 'withdraw', { reason: 'Đã rõ' });
    const { accuracy, corrections } = await report(personnel, 'from=2026-07-06&to=2026-07-12');
    expect(accuracy.total).toMatchObject({ received: 1, corrected: 0 });
    expect(corrections).toEqual({ total: 1, setAside: 1, byReason: [], byMove: [] });
  });

  it('holds numbers of the own ministry only, of all for an administrator, and no ticket', async () => {
    const { ticket, handOver } = await aCase('2026-08-03');
    await handOver('XNK');
    const period = 'from=2026-08-03&to=2026-08-09';
    expect((await report(ofOther, period)).accuracy.total.received).toBe(0);
    const all = await report(admin, period);
    expect(all.ministries.map(({ code }) => code).sort()).toEqual(['MAE', 'MoIT']);
    expect(all.accuracy.total.received).toBe(1);
    expect(JSON.stringify(all)).not.toContain(ticket.code);
    expect(JSON.stringify(all)).not.toContain(ticket.id);
    expect((await report(admin, `${period}&ministry=MAE`)).accuracy.total.received).toBe(0);
    const other = await world.as(ofOther).get(`/api/routing/report?${period}&ministry=MoIT`);
    expect(other.problem.code).toBe('not-found');
  });

  it('is of the last twelve weeks unless asked otherwise, and of a year at most', async () => {
    world.clock.set('2026-11-20T10:00:00+07:00');
    expect(await report(personnel, '')).toMatchObject({ from: '2026-08-29', to: '2026-11-20' });
    const wrong = async (query: string) => (await world.as(personnel).get(`/api/routing/report?${query}`)).problem;
    expect((await wrong('from=2026-11-20&to=2026-11-19')).errors).toMatchObject([
      { pointer: '/to', code: 'before-start' },
    ]);
    expect((await wrong('from=2024-01-01&to=2026-11-19')).errors).toMatchObject([{ code: 'range-too-long' }]);
    expect((await wrong('from=gestern')).code).toBe('validation-failed');
  });
});
