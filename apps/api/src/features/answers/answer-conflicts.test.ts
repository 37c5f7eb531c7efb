import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids.ts';
import type { BulkItem } from '../../test/dossier-stage.ts';
import { ANSWER } from '../../test/merge-stage.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { Timeline } from '../tickets/tickets.schemas.ts';
import type { AnswerConflict } from './answers.schemas.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const OTHERWISE = {
  body: 'Việc cấp giấy phép bán lẻ rượu thuộc thẩm quyền của Sở Công Thương; đề nghị xã hướng dẫn hộ nộp hồ sơ tại Sở.',
  citations: [{ document: 'Nghị định 105/2017/NĐ-CP', article: 'Điều 13' }],
};
const DESPITE = { despite: 'Nghị định mới đã thay thế căn cứ của câu trả lời kia.' };

/** Communes of several provinces ask the same; a question of the cluster at each post. */
async function aCluster(count = 2) {
  const cluster = newId();
  const held = [];
  for (let n = 0; n < count; n += 1) {
    const place = world.aPlace();
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const official = await world.aPerson('deployed_official', place.post);
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    await world.db.ticket.update({ where: { id: ticket.id }, data: { clusterId: cluster } });
    held.push({ place, asker, official, ticket });
  }
  const [one, two] = held;
  if (!one || !two) throw new Error('A cluster has two at least');
  return { cluster, one, two, held };
}
type Conflicts = { items: AnswerConflict[]; open: number; nextCursor: string | null };
const personnel = (ministry = 'MoIT') => world.aPerson('personnel_officer', `personnel:${ministry}`);
const conflictsOf = async (cluster: string) => {
  const ids = (await world.db.answerConflict.findMany({ where: { clusterId: cluster } })).map(({ id }) => id);
  const { body } = await world.as(await personnel()).get<Conflicts>('/api/answer-conflicts?limit=200');
  return body.items.filter(({ id }) => ids.includes(id));
};

describe('who answers otherwise than another unit', () => {
  it('is shown the other answer without its commune, says why, and the personnel officer sees both', async () => {
    const { cluster, one, two } = await aCluster();
    await world.act(one.official, one.ticket, 'answer', {
      ...ANSWER,
      body: `Trả lời ${one.place.commune.name}: ${ANSWER.body}`,
    });
    const warned = await world.act(two.official, two.ticket, 'answer', OTHERWISE);
    expect([warned.status, warned.problem.code]).toEqual([409, 'answer-differs']);
    expect(warned.problem.answers).toMatchObject([{ citations: ANSWER.citations, settlement: null }]);
    const told = JSON.stringify(warned.problem.answers);
    expect(told).toContain('cấp Giấy phép bán lẻ rượu');
    for (const trace of [one.ticket.code, one.ticket.id, one.place.commune.name.replace(/^\S+ /, '')])
      expect(told, trace).not.toContain(trace);
    // a post is named by its province
    const post = await world.db.unit.findUniqueOrThrow({ where: { id: one.place.post } });
    expect(JSON.stringify(warned.problem)).not.toContain(post.nameVi);
    expect(await world.db.answer.count({ where: { ticketId: two.ticket.id } })).toBe(0);
    expect(await conflictsOf(cluster)).toEqual([]);

    expect((await world.act(two.official, two.ticket, 'answer', { ...OTHERWISE, despite: ' ' })).status).toBe(400);
    expect((await world.act(two.official, two.ticket, 'answer', { ...OTHERWISE, ...DESPITE })).status).toBe(200);
    expect(await conflictsOf(cluster)).toMatchObject([
      {
        reason: DESPITE.despite,
        settled: null,
        answer: { body: OTHERWISE.body, ticket: { code: two.ticket.code } },
        other: { ticket: { code: one.ticket.code } },
      },
    ]);
    const reads = async (person: { id: string }) =>
      JSON.stringify((await world.as(person).get<Timeline>(`/api/tickets/${two.ticket.id}/timeline`)).body);
    expect(await reads(two.official)).toContain(DESPITE.despite);
    expect(await reads(two.asker)).not.toContain(DESPITE.despite);
  });

  it('is nobody who says the same, stands outside the cluster, or answers what was asked back', async () => {
    const { cluster, one, two, held } = await aCluster(3);
    await world.act(one.official, one.ticket, 'answer', ANSWER);
    const same = { ...ANSWER, body: `Kính gửi UBND xã. ${ANSWER.body}`, ...DESPITE };
    const third = held[2];
    if (!third) throw new Error('three were made');
    expect((await world.act(two.official, two.ticket, 'answer', { ...same, body: ANSWER.body })).status).toBe(200);
    await world.act(two.asker, two.ticket, 'reply', { body: 'Xã hỏi thêm.' });
    expect((await world.act(two.official, two.ticket, 'answer', OTHERWISE)).status).toBe(200);
    await world.db.ticket.update({ where: { id: third.ticket.id }, data: { clusterId: newId() } });
    expect((await world.act(third.official, third.ticket, 'answer', OTHERWISE)).status).toBe(200);
    expect(await world.db.answerConflict.count({ where: { clusterId: cluster } })).toBe(0);
  });

  it('is not overlooked behind however many answers of a third unit that say the same', async () => {
    const { cluster, one, two, held } = await aCluster(3);
    const third = held[2];
    if (!third) throw new Error('three were made');
    await world.act(one.official, one.ticket, 'answer', OTHERWISE);
    await world.act(third.official, third.ticket, 'answer', { ...ANSWER, ...DESPITE });
    const [ticket, answer] = await Promise.all([
      world.db.ticket.findUniqueOrThrow({ where: { id: third.ticket.id } }),
      world.db.answer.findFirstOrThrow({ where: { ticketId: third.ticket.id } }),
    ]);
    const copies = Array.from({ length: 220 }, (_, at) => ({ id: newId(), code: `BCT-2025-${900_000 + at}` }));
    const { routing: _, source: __, ...row } = ticket;
    await world.db.ticket.createMany({ data: copies.map((copy) => ({ ...row, ...copy, clusterId: cluster })) });
    await world.db.answer.createMany({
      data: copies.map(({ id }) => ({ ...answer, citations: ANSWER.citations, id: newId(), ticketId: id })),
    });
    expect((await world.act(two.official, two.ticket, 'answer', ANSWER)).problem.code).toBe('answer-differs');
  });

  it('is the same unit never: it may correct itself', async () => {
    const { one } = await aCluster();
    const again = await world.aTicket({ by: one.asker, ministry: 'MoIT' });
    const { clusterId } = await world.db.ticket.findUniqueOrThrow({ where: { id: one.ticket.id } });
    await world.db.ticket.update({ where: { id: again.id }, data: { clusterId } });
    await world.act(one.official, one.ticket, 'answer', ANSWER);
    expect((await world.act(one.official, again, 'answer', OTHERWISE)).status).toBe(200);
  });

  it('is told once: what was reasoned for one of a cluster holds for the others', async () => {
    const { cluster, one, two } = await aCluster();
    const more = await Promise.all([1, 2].map(() => world.aTicket({ by: two.asker, ministry: 'MoIT' })));
    await world.db.ticket.updateMany({ where: { id: { in: more.map(({ id }) => id) } }, data: { clusterId: cluster } });
    await world.act(one.official, one.ticket, 'answer', ANSWER);
    const rows = await world.db.ticket.findMany({
      where: { id: { in: [two.ticket.id, ...more.map(({ id }) => id)] } },
    });
    const bulk = (input: object) =>
      world.as(two.official).post<{ items: BulkItem[] }>('/api/tickets/bulk', {
        action: 'answer',
        items: rows.map(({ id, version }) => ({ id, version })),
        ...OTHERWISE,
        ...input,
      });
    expect((await bulk({})).body.items.map(({ problem }) => problem?.code)).toEqual(Array(3).fill('answer-differs'));
    expect((await bulk(DESPITE)).body.items.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await conflictsOf(cluster)).toHaveLength(1);
  });

  it('is warned when the head approves, too', async () => {
    const { cluster, one, two } = await aCluster();
    const officer = await world.aPerson('department_officer', 'department:HC');
    const head = await world.aPerson('department_head', 'department:HC');
    await world.act(two.official, two.ticket, 'handover', { department: 'HC' });
    expect((await world.act(officer, two.ticket, 'answer', OTHERWISE)).body.state).toBe('in_review');
    await world.act(one.official, one.ticket, 'answer', ANSWER);
    const warned = await world.act(head, two.ticket, 'approve');
    expect(warned.problem.code).toBe('answer-differs');
    expect(await world.db.answer.findFirst({ where: { ticketId: two.ticket.id } })).toMatchObject({
      state: 'submitted',
    });
    expect((await world.act(head, two.ticket, 'approve', DESPITE)).body.state).toBe('answered');
    expect(await conflictsOf(cluster)).toMatchObject([{ reason: DESPITE.despite }]);
  });

  it('is one of two who send at the same time', async () => {
    const { cluster, one, two } = await aCluster();
    const replies = await Promise.all([
      world.act(one.official, one.ticket, 'answer', ANSWER),
      world.act(two.official, two.ticket, 'answer', OTHERWISE),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await world.db.answer.count({ where: { ticket: { clusterId: cluster } } })).toBe(1);
  });

  it('is warned for what is merged into the question as well', async () => {
    const { cluster, one, two } = await aCluster();
    const neighbour = await world.aPerson(
      'commune_staff',
      world.aPlace({ provinceCode: two.place.province.code }).commune.unitId,
    );
    const carried = await world.aTicket({ by: neighbour, ministry: 'MoIT' });
    await world.db.ticket.update({ where: { id: carried.id }, data: { clusterId: cluster } });
    await world.db.ticket.update({ where: { id: two.ticket.id }, data: { clusterId: null } });
    await world.act(two.official, carried, 'merge', { into: two.ticket.id });
    await world.act(one.official, one.ticket, 'answer', ANSWER);
    expect((await world.act(two.official, two.ticket, 'answer', OTHERWISE)).problem.code).toBe('answer-differs');
    await world.act(two.official, two.ticket, 'answer', { ...OTHERWISE, ...DESPITE });
    expect(await conflictsOf(cluster)).toHaveLength(1);
    expect(await world.db.ticket.findUniqueOrThrow({ where: { id: carried.id } })).toMatchObject({ state: 'answered' });
  });
});

describe('a conflict', () => {
  /** Two units that differ, and what the first said. */
  async function aConflict() {
    const stage = await aCluster(3);
    await world.act(stage.one.official, stage.one.ticket, 'answer', ANSWER);
    await world.act(stage.two.official, stage.two.ticket, 'answer', { ...OTHERWISE, ...DESPITE });
    const [conflict] = await conflictsOf(stage.cluster);
    if (!conflict) throw new Error('no conflict');
    return { ...stage, conflict };
  }
  const SETTLED = { settlement: 'Thống nhất áp dụng Nghị định 139/2025/NĐ-CP.', stands: 'other' };

  it('is settled once by the personnel officer of the ministry; both histories say so', async () => {
    const { conflict, one, two } = await aConflict();
    const officer = await personnel();
    const path = `/api/answer-conflicts/${conflict.id}/settlement`;
    for (const [person, code] of [
      [await personnel('MAE'), 'not-found'],
      [await world.aPerson('leader', 'leadership:MoIT'), 'forbidden'],
      [await world.aPerson('admin', 'administration'), 'forbidden'],
      [two.official, 'forbidden'],
      [two.asker, 'forbidden'],
    ] as const)
      expect((await world.as(person).post(path, SETTLED)).problem.code).toBe(code);
    expect((await world.as(officer).post(path, { settlement: ' ', stands: 'nobody' })).problem.errors).toHaveLength(2);
    const settled = await world.as(officer).post<AnswerConflict>(path, SETTLED);
    expect(settled.body.settled).toMatchObject({ ...SETTLED, by: { id: officer.id } });
    expect((await world.as(officer).post(path, SETTLED)).problem.code).toBe('stale-record');
    const list = await world.as(officer).get<Conflicts>('/api/answer-conflicts?state=settled');
    expect(list.body.items.map(({ id }) => id)).toContain(conflict.id);
    for (const { official, asker, ticket } of [one, two]) {
      const reads = async (person: { id: string }) =>
        (await world.as(person).get<Timeline>(`/api/tickets/${ticket.id}/timeline`)).body.items.map(({ kind }) => kind);
      expect(await reads(official)).toContain('conflict_settled');
      expect(await reads(asker)).not.toContain('conflict_settled');
    }
  });

  it('that was decided against a unit is told it again when it says the same', async () => {
    const { conflict, two, cluster } = await aConflict();
    await world.as(await personnel()).post(`/api/answer-conflicts/${conflict.id}/settlement`, SETTLED);
    const again = await world.aTicket({ by: two.asker, ministry: 'MoIT' });
    await world.db.ticket.update({ where: { id: again.id }, data: { clusterId: cluster } });
    const warned = await world.act(two.official, again, 'answer', OTHERWISE);
    expect(warned.problem.code).toBe('answer-differs');
    expect(warned.problem.answers).toMatchObject([{ settlement: SETTLED.settlement }]);
  });

  it('is read by its ministry alone, newest first, in pages', async () => {
    await aConflict();
    await aConflict();
    const officer = await personnel();
    const first = await world.as(officer).get<Conflicts>('/api/answer-conflicts?limit=1');
    expect(first.body.open).toBeGreaterThan(1);
    const second = await world
      .as(officer)
      .get<Conflicts>(`/api/answer-conflicts?limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
    expect((await world.as(await personnel('MAE')).get<Conflicts>('/api/answer-conflicts')).body).toMatchObject({
      items: [],
      open: 0,
    });
    expect((await world.as(officer).get('/api/answer-conflicts?cursor=x')).problem.code).toBe('bad-cursor');
  });
});
