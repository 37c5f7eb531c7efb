import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket } from '../../core/ticket/ticket-schemas.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Dossier } from './dossiers.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

type Submitted = Dossier & { tickets: { id: string; code: string; position: number }[] };
const questions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    body: `Câu ${index + 1}: thủ tục cấp giấy phép bán lẻ rượu cho hộ thứ ${index + 1}?`,
    ministry: 'MoIT',
  }));
const ANSWER = { body: 'Trả lời.', noCitationReason: 'Không cần căn cứ.' };

async function aCommune() {
  const place = world.aPlace();
  return {
    place,
    asker: await world.aPerson('commune_staff', place.commune.unitId),
    official: await world.aPerson('deployed_official', place.post),
  };
}

describe('a dossier', () => {
  it('of fifty-two questions is fifty-two tickets in their order, each with its clock, and one notice', async () => {
    const { asker, official } = await aCommune();
    await world.takeJobs('notify-people');
    const { status, body } = await world
      .as(asker)
      .post<Submitted>('/api/dossiers', { title: 'Tổng hợp vướng mắc tháng 11', questions: questions(52) });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      progress: { total: 52, done: 0, open: 52 },
      code: expect.stringMatching(/^HS-\d{4}-\d{6}$/),
    });
    expect(body.tickets.map(({ position }) => position)).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
    expect(await world.takeJobs('notify-people')).toHaveLength(1);
    const list = await world.as(official).get<{ items: Ticket[] }>(`/api/tickets?dossier=${body.id}&limit=200`);
    expect(list.body.items).toHaveLength(52);
    expect(list.body.items[0]).toMatchObject({ clock: { state: 'running' }, dossier: { done: 0, total: 52 } });
    expect(await world.db.clock.count({ where: { kind: 'answer', ticket: { dossierId: body.id } } })).toBe(52);
  });

  it('has the year of Vietnam in its code, like its tickets', async () => {
    const { asker } = await aCommune();
    const now = world.clock.now();
    world.clock.set('2027-01-01T00:30:00+07:00');
    const { body } = await world
      .as(asker)
      .post<Submitted>('/api/dossiers', { title: 'Hồ sơ', questions: questions(1) });
    world.clock.set(now);
    expect([body.code, body.tickets[0]?.code]).toEqual([
      expect.stringMatching(/^HS-2027-/),
      expect.stringMatching(/^BCT-2027-/),
    ]);
  });

  it('is as large on a ticket as the reader sees it', async () => {
    const { asker, official } = await aCommune();
    const officer = await world.aPerson('department_officer', 'department:TTTN');
    const { body } = await world
      .as(asker)
      .post<Submitted>('/api/dossiers', { title: 'Hồ sơ', questions: questions(4) });
    const [first] = body.tickets;
    if (!first) throw new Error('four were sent');
    await world.act(official, first, 'handover', { department: 'TTTN' });
    for (const [person, total] of [
      [asker, 4],
      [official, 4],
      [officer, 1],
    ] as const) {
      const one = await world.as(person).get<Ticket>(`/api/tickets/${first.id}`);
      expect(one.body.dossier?.total).toBe(total);
      const list = await world.as(person).get<{ items: Ticket[] }>(`/api/tickets?dossier=${body.id}`);
      expect(list.body.items.map(({ dossier }) => dossier?.total)).toEqual(Array(total).fill(total));
    }
  });

  it('counts what is done and leaves out what was withdrawn', async () => {
    const { asker, official } = await aCommune();
    const { body } = await world
      .as(asker)
      .post<Submitted>('/api/dossiers', { title: 'Bốn câu', questions: questions(4) });
    const [first, second, third] = body.tickets;
    if (!first || !second || !third) throw new Error('four were sent');
    await world.act(official, first, 'answer', ANSWER);
    await world.act(asker, second, 'withdraw', {});
    await world.act(official, third, 'clarification', {
      question: 'Bao nhiêu hộ?',
      expectedAt: '2027-01-04T02:00:00Z',
    });
    const read = await world.as(asker).get<Dossier>(`/api/dossiers/${body.code}`);
    expect(read.body.progress).toMatchObject({ total: 3, done: 1, open: 2, waiting: 1, withdrawn: 1 });
  });

  it('is all or nothing: one wrong question and none is received', async () => {
    const { asker } = await aCommune();
    const wrong = [...questions(3), { body: '  ' }];
    const refused = await world.as(asker).post('/api/dossiers', { title: 'Lỗi', questions: wrong });
    expect(refused.problem.errors).toMatchObject([{ pointer: '/questions/3/body', code: 'blank' }]);
    expect(await world.db.ticket.count({ where: { createdById: asker.id } })).toBe(0);
  });

  it('has 1 to 500 questions', async () => {
    const { asker } = await aCommune();
    for (const count of [0, 501]) {
      const refused = await world.as(asker).post('/api/dossiers', { title: 'Quá', questions: questions(count) });
      expect(refused.problem.errors?.[0]?.pointer).toBe('/questions');
    }
    expect(
      (await world.as(asker).post<Submitted>('/api/dossiers', { title: 'Đủ', questions: questions(500) })).body.tickets,
    ).toHaveLength(500);
  });

  it('sent again with its key is the same dossier', async () => {
    const { asker } = await aCommune();
    const send = () =>
      world.as(asker).post<Submitted>('/api/dossiers', { title: 'Một lần', questions: questions(3) }, { key: 'd-1' });
    const [first, second] = [await send(), await send()];
    expect(second.body.id).toBe(first.body.id);
    expect(await world.db.dossier.count({ where: { submittedById: asker.id } })).toBe(1);
  });

  it('shows each reader the part that they see, and nobody else anything', async () => {
    const { asker, official } = await aCommune();
    const other = await aCommune();
    const officer = await world.aPerson('department_officer', 'department:XNK');
    const { body } = await world
      .as(asker)
      .post<Submitted>('/api/dossiers', { title: 'Chia phần', questions: questions(5) });
    for (const stranger of [other.asker, other.official, officer])
      expect((await world.as(stranger).get(`/api/dossiers/${body.id}`)).status).toBe(404);
    const [first] = body.tickets;
    if (!first) throw new Error('five were sent');
    await world.act(official, first, 'handover', { department: 'XNK' });
    expect((await world.as(officer).get<Dossier>(`/api/dossiers/${body.id}`)).body.progress.total).toBe(1);
    // done is what the reader's own part is: the open rest is not theirs to know of
    await world.act(officer, first, 'answer', ANSWER);
    const ofOfficer = async (state: string) =>
      (await world.as(officer).get<{ items: Dossier[] }>(`/api/dossiers?state=${state}`)).body.items.map(
        ({ id }) => id,
      );
    expect([await ofOfficer('open'), await ofOfficer('done')]).toEqual([[], [body.id]]);
    const listed = await world.as(official).get<{ items: Dossier[] }>('/api/dossiers');
    expect(listed.body.items.map(({ id }) => id)).toEqual([body.id]);
  });
});
